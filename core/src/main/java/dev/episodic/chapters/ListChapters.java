package dev.episodic.chapters;

import dev.episodic.Chapter;
import dev.episodic.Chapters;
import dev.episodic.Severity;
import dev.episodic.Url;
import dev.episodic.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads lines with a time code and a title, as mp4chaps writes them and as people write them into descriptions. */
final class ListChapters {

    private static final String CODE = "\\d{1,3}(?::[0-5]?\\d){1,2}(?:[.,]\\d{1,9})?(?!\\d|:\\d)";

    /** In this form what follows the blank is the title, whatever it looks like. */
    private static final Pattern EXACT = Pattern.compile("(\\d{2,9}:\\d{2}:\\d{2}\\.\\d{3})(?: |$)");

    private static final Pattern LEADING = Pattern.compile("\\h*+(?:[-*+•·–—>]\\h++|\\d{1,3}[.)]\\h++)?[\\[(]?\\h*+("
            + CODE + ")(?:\\h*+[-–—]\\h*+(" + CODE + "))?\\h*+[\\])]?\\h*+(?:[-–—|:=]+(?:\\h++|$))?");
    private static final Pattern TRAILING =
            Pattern.compile("(?:\\h[-–—|]\\h*+|[\\[(])\\h*+(" + CODE + ")\\h*+[\\])]?\\h*+$");
    private static final Pattern LINK = Pattern.compile("<(https?://[^<>\\s]++)>$");
    private static final Pattern BARE_LINK = Pattern.compile("(?:^|\\h)(https?://\\S++)$");
    private static final int LONGEST_CODE = 40;

    private final Report report;
    private final List<Placed> chapters = new ArrayList<>();

    private ListChapters(Report report) {
        this.report = report;
    }

    static Chapters read(SourceText source, Report report) {
        var list = new ListChapters(report);
        var text = source.text();
        for (int from = 0; from < text.length(); ) {
            int to = source.lineEnd(from);
            list.line(from, text.substring(from, to));
            from = source.nextLine(to);
        }
        return Chapters.builder().chapters(Placed.sorted(list.chapters, report)).build();
    }

    /** {@return whether a line tells when a chapter begins} */
    static boolean isChapter(String line) {
        return EXACT.matcher(line).lookingAt()
                || LEADING.matcher(line).lookingAt()
                || trailing(line).isPresent();
    }

    /** {@return whether a title ends in what is read as the address of its chapter} */
    static boolean endsInLink(String title) {
        return LINK.matcher(title).find();
    }

    private void line(int at, String line) {
        if (line.isBlank()) {
            return;
        }
        var exact = EXACT.matcher(line);
        var leading = LEADING.matcher(line);
        var trailing = trailing(line);
        if (exact.lookingAt()) {
            add(at, line, exact.group(1), Optional.empty(), titled(line.substring(exact.end()), LINK));
        } else if (leading.lookingAt()) {
            var title = line.substring(leading.end());
            add(at, line, leading.group(1), Optional.ofNullable(leading.group(2)), titled(title, linkOf(title)));
        } else if (trailing.isPresent()) {
            var title = line.substring(
                    0,
                    line.length() - trailing.get().regionEnd() + trailing.get().start());
            add(at, line, trailing.get().group(1), Optional.empty(), titled(title, linkOf(title)));
        } else {
            tell(Severity.WARNING, "line.unreadable", at, line, "This line has no time code: left out.");
        }
    }

    /** Only the end of a line is looked at. */
    private static Optional<Matcher> trailing(String line) {
        var end = line.substring(Math.max(0, line.length() - LONGEST_CODE));
        var matcher = TRAILING.matcher(end);
        return matcher.find() ? Optional.of(matcher) : Optional.empty();
    }

    private static Pattern linkOf(String title) {
        return title.stripTrailing().endsWith(">") ? LINK : BARE_LINK;
    }

    private static Chapter.Builder titled(String text, Pattern links) {
        var title = text.strip();
        var link = links.matcher(title);
        var chapter = Chapter.builder();
        return link.find()
                ? chapter.title(title.substring(0, link.start()).strip()).link(Url.of(link.group(1)))
                : chapter.title(title);
    }

    private void add(int at, String line, String start, Optional<String> end, Chapter.Builder chapter) {
        var begins = TimeCode.parse(start);
        if (begins.isEmpty()) {
            tell(Severity.ERROR, "chapter.unreadable", at, line, "Nobody knows where this chapter begins: left out.");
            return;
        }
        var ends = end.flatMap(TimeCode::parse);
        if (ends.isPresent() && ends.get().compareTo(begins.get()) < 0) {
            tell(Severity.WARNING, "chapter.end", at, line, "The chapter ends before it begins: the end is left out.");
            ends = Optional.empty();
        }
        var read = chapter.start(begins.get()).end(ends.orElse(null)).build();
        chapters.add(new Placed(read, at, path()));
    }

    private String path() {
        return "chapters[" + (chapters.size() + 1) + "]";
    }

    private void tell(Severity severity, String code, int at, String line, String message) {
        report.add(severity, code, path(), at, line, message);
    }
}

package dev.episodic.chapters;

import dev.episodic.Chapter;
import dev.episodic.Chapters;
import dev.episodic.Severity;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads chapters from the cues of WebVTT: the text of a cue is the title. An end that is the start of the next chapter
 * says nothing, and neither does one that stands for the unknown end of the recording.
 */
final class WebVttChapters {

    /** What is written for an end that nobody knows, as WebVTT has no other way to say so. */
    static final Duration OPEN_END = Duration.parse("PT99H59M59.999S");

    private static final String ARROW = "-->";
    private static final Pattern TAG = Pattern.compile("<[^<>]*+>");
    private static final Pattern REFERENCE =
            Pattern.compile("&(?:amp|lt|gt|nbsp|lrm|rlm|quot|#\\d{1,7}|#[xX][0-9a-fA-F]{1,6});");
    private static final Pattern OTHER_BLOCK = Pattern.compile("(?:WEBVTT|NOTE|STYLE|REGION)(?:\\h.*+)?");

    private final Report report;
    private final List<Placed> chapters = new ArrayList<>();
    private final List<String> payload = new ArrayList<>();
    private State state = State.BETWEEN;
    private int cue;
    private Chapter.@Nullable Builder chapter;

    /** Where the lines are that are read. */
    private enum State {
        /** Between blocks, or at the identifier of a cue. */
        BETWEEN,
        /** In the text of a cue. */
        CUE,
        /** In the header, a note, a style or a region. */
        SKIPPED
    }

    private WebVttChapters(Report report) {
        this.report = report;
    }

    static Chapters read(Source source, Report report) {
        var reading = new WebVttChapters(report);
        if (!source.text().startsWith("WEBVTT")) {
            report.add(Severity.INFO, "webvtt.header", "", 0, "", "The first line ought to be WEBVTT.");
        }
        Lines.each(source.text(), reading::line);
        reading.endCue();
        return Chapters.builder()
                .chapters(withoutImpliedEnds(Placed.sorted(reading.chapters, report)))
                .build();
    }

    private void line(int at, String line) {
        if (line.isBlank()) {
            endCue();
            state = State.BETWEEN;
        } else if (state == State.BETWEEN && OTHER_BLOCK.matcher(line).matches()) {
            state = State.SKIPPED;
        } else if (line.contains(ARROW) && state != State.SKIPPED) {
            if (state == State.CUE) {
                report.add(
                        Severity.INFO, "webvtt.blank", path(), at, line, "A blank line ought to stand before a cue.");
            }
            endCue();
            state = State.CUE;
            begin(at, line);
        } else if (state == State.CUE) {
            payload.add(line.strip());
        }
    }

    private void begin(int at, String line) {
        cue = at;
        int arrow = line.indexOf(ARROW);
        var start = TimeCode.parse(line.substring(0, arrow));
        var end = TimeCode.parse(line.substring(arrow + ARROW.length()).strip().split("\\h", 2)[0]);
        if (start.isEmpty()) {
            report.add(
                    Severity.ERROR,
                    "chapter.unreadable",
                    path(),
                    at,
                    line,
                    "Nobody knows where this chapter begins: left out.");
            return;
        }
        chapter = Chapter.builder().start(start.get());
        if (end.isEmpty()) {
            report.add(Severity.WARNING, "chapter.end", path(), at, line, "Nobody knows where this chapter ends.");
        } else if (end.get().compareTo(start.get()) < 0) {
            report.add(
                    Severity.WARNING,
                    "chapter.end",
                    path(),
                    at,
                    line,
                    "The chapter ends before it begins: the end is left out.");
        } else if (end.get().compareTo(OPEN_END) < 0) {
            chapter.end(end.get());
        }
    }

    private void endCue() {
        var ended = chapter;
        if (ended != null) {
            ended.title(plain(String.join(" ", payload)));
            chapters.add(new Placed(ended.build(), cue, path()));
        }
        chapter = null;
        payload.clear();
    }

    private String path() {
        return "cue[" + (chapters.size() + 1) + "]";
    }

    private static String plain(String text) {
        var words = TAG.matcher(text).replaceAll("");
        return REFERENCE
                .matcher(words)
                .replaceAll(found -> Matcher.quoteReplacement(meant(found.group())))
                .strip();
    }

    private static String meant(String reference) {
        return switch (reference) {
            case "&amp;" -> "&";
            case "&lt;" -> "<";
            case "&gt;" -> ">";
            case "&quot;" -> "\"";
            case "&nbsp;" -> "\u00a0";
            case "&lrm;" -> "\u200e";
            case "&rlm;" -> "\u200f";
            default -> numbered(reference.substring(2, reference.length() - 1)).orElse(reference);
        };
    }

    private static Optional<String> numbered(String number) {
        boolean hex = number.startsWith("x") || number.startsWith("X");
        int code = hex ? Integer.parseInt(number.substring(1), 16) : Integer.parseInt(number);
        return Character.isValidCodePoint(code) && code != 0 ? Optional.of(Character.toString(code)) : Optional.empty();
    }

    private static List<Chapter> withoutImpliedEnds(List<Chapter> chapters) {
        var plain = new ArrayList<Chapter>();
        for (int i = 0; i < chapters.size(); i++) {
            var here = chapters.get(i);
            boolean implied = i + 1 < chapters.size()
                    && here.end().equals(Optional.of(chapters.get(i + 1).start()));
            plain.add(implied ? here.toBuilder().end(null).build() : here);
        }
        return plain;
    }
}

package dev.episodic.html.notes;

import dev.episodic.Metric;
import dev.episodic.RelatedPodcast;
import dev.episodic.Url;
import dev.episodic.html.notes.Line.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Reads the list of other shows that a directory prints beside one. A show is a few lines: its title, who makes it, what
 * is counted about it. Often the title stands there twice, first with "by" and the author and then alone; then the second
 * line tells where the title ends in the first, which nothing else can.
 */
final class RelatedShows {

    private static final int MOST_WORDS_OF_METRIC = 4;

    private final List<RelatedPodcast> shows = new ArrayList<>();
    private RelatedPodcast.Builder show = RelatedPodcast.builder();
    private boolean open;
    private boolean counted;

    private RelatedShows() {}

    static List<RelatedPodcast> in(List<Line> lines) {
        var related = new RelatedShows();
        related.read(lines);
        return related.shows;
    }

    private void read(List<Line> lines) {
        for (int i = 0; i < lines.size() && !PageWords.is("footer", lines.get(i).text()); i++) {
            var text = words(lines.get(i));
            var metric = metric(text);
            if (metric.isPresent() && open) {
                show.addMetric(metric.get());
                counted = true;
                continue;
            }
            var next = i + 1 < lines.size() ? words(lines.get(i + 1)) : "";
            var before = PageWords.authorAfter(next, text);
            var author = PageWords.author(text);
            if (before.isEmpty() && open && !counted && (author.isPresent() || isAuthor(lines, i))) {
                show.author(author.orElse(text));
                continue;
            }
            if (before.isPresent()) {
                begin(next, before.get());
                address(lines.get(i));
                address(lines.get(++i));
            } else if (!text.isEmpty()) {
                begin(text, "");
                address(lines.get(i));
            } else if (open) {
                address(lines.get(i));
            }
        }
        end();
    }

    /** Without "by", an author is the second of the lines of a show; a gap or a count shows where those end. */
    private static boolean isAuthor(List<Line> lines, int index) {
        if (index == 0
                || lines.get(index).kind() != Kind.BREAK
                || words(lines.get(index)).isEmpty()) {
            return false;
        }
        boolean last = index + 1 == lines.size() || lines.get(index + 1).kind() == Kind.PARAGRAPH;
        boolean count =
                index + 1 < lines.size() && metric(words(lines.get(index + 1))).isPresent();
        boolean first = lines.get(index - 1).kind() == Kind.PARAGRAPH;
        return count || (last && first);
    }

    private void begin(String title, String author) {
        end();
        show = RelatedPodcast.builder().title(title).author(author);
        open = true;
        counted = false;
    }

    private void end() {
        if (open) {
            shows.add(show.build());
        }
        open = false;
    }

    private void address(Line line) {
        line.anchors().stream()
                .findFirst()
                .flatMap(anchor -> Url.parse(anchor.href()))
                .ifPresent(show::link);
    }

    /** {@return the line without addresses and the parentheses around them} */
    static String words(Line line) {
        var text = new StringBuilder(line.text());
        for (int i = line.anchors().size() - 1; i >= 0; i--) {
            var anchor = line.anchors().get(i);
            if (anchor.isBare()) {
                text.delete(anchor.from(), anchor.to());
            }
        }
        return Words.collapsed(text.toString().replace("()", "")).strip();
    }

    /** {@return what the line counts: a number, then what it is a number of} */
    static Optional<Metric> metric(String text) {
        int blank = text.indexOf(' ');
        if (blank < 0 || Words.count(text) > MOST_WORDS_OF_METRIC + 1) {
            return Optional.empty();
        }
        OptionalLong value = Figures.count(text.substring(0, blank));
        var label = text.substring(blank + 1).strip();
        return value.isPresent() && !label.isEmpty() && Character.isLetter(label.codePointAt(0))
                ? Optional.of(new Metric(label, value.getAsLong()))
                : Optional.empty();
    }
}

package dev.episodic.html.notes;

import dev.episodic.Diagnostic;
import dev.episodic.Episode;
import dev.episodic.Metric;
import dev.episodic.Notes;
import dev.episodic.Parsed;
import dev.episodic.Podcast;
import dev.episodic.Position;
import dev.episodic.Rating;
import dev.episodic.Reception;
import dev.episodic.RelatedPodcast;
import dev.episodic.Severity;
import dev.episodic.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The text of a page of a podcast directory, as it is when someone selects everything and copies it. Such pages are made
 * alike: the titles, the notes, who makes the show, how it is rated, other shows; and buttons in between. No site is
 * known here, only that make and, from a table, the words of the pages themselves.
 */
public final class DirectoryPage {

    private static final int ENOUGH = 4;
    private static final int MOST_HEADERS = 3;
    private static final int MOST_WORDS_OF_TITLE = 25;

    private final Context context;
    private final boolean fromText;
    private final List<Line> lines = new ArrayList<>();
    private final List<String> header = new ArrayList<>();
    private final List<Metric> metrics = new ArrayList<>();
    private List<RelatedPodcast> related = List.of();
    private @Nullable Rating rating;
    private @Nullable String author;
    private String showTitle = "";
    private int noise;

    private DirectoryPage(List<Line> all, boolean fromText, Context context) {
        this.context = context;
        this.fromText = fromText;
        for (var line : all) {
            if (PageWords.isNoise(line.text())) {
                noise++;
            } else {
                lines.add(line);
            }
        }
        takeRelated();
        takeRating();
        takeMetrics();
        takeTitles();
    }

    /** {@return whether the text looks like a page rather than like notes} */
    public static boolean isLike(String text) {
        return new DirectoryPage(TextLines.of(text), true, Context.NONE).score() >= ENOUGH;
    }

    /** {@return the show and the episode of the page} */
    public static Parsed<Podcast> read(String text, Context context) {
        var page = new DirectoryPage(TextLines.of(text), true, context);
        var source = new SourceText(text);
        var diagnostics = new ArrayList<Diagnostic>();
        if (page.score() >= ENOUGH) {
            return new Parsed<>(page.podcast(source, diagnostics), diagnostics);
        }
        diagnostics.add(new Diagnostic(
                Severity.WARNING,
                "page.unrecognized",
                "page",
                Position.START,
                "",
                "This is no page of a podcast directory, so it is read as the notes of one episode."));
        return new Parsed<>(notesAlone(text, context, source, diagnostics), diagnostics);
    }

    /** {@return the show and the episode of a page in HTML, if it is such a page} */
    public static Optional<Podcast> ofHtml(String html, Context context) {
        var page = new DirectoryPage(HtmlLines.of(html, context.baseUrl()), false, context);
        return page.score() < ENOUGH
                ? Optional.empty()
                : Optional.of(page.podcast(new SourceText(html), new ArrayList<>()));
    }

    private static Podcast notesAlone(String text, Context context, SourceText source, List<Diagnostic> diagnostics) {
        var reading = Reading.of(TextLines.of(text), true, context, source, diagnostics);
        var podcast = Podcast.builder();
        podcast.title(context.showTitle());
        return podcast.addEpisode(episode(context.episodeTitleOrNothing(), reading))
                .build();
    }

    private int score() {
        int score = related.isEmpty() ? 0 : related.size() < 3 ? 2 : 3;
        score += rating == null ? 0 : 2;
        score += author == null ? 0 : 1;
        score += metrics.isEmpty() ? 0 : 1;
        return score + Math.min(noise, 3) / 2 + (noise > 0 ? 1 : 0);
    }

    private void takeRelated() {
        for (int i = 0; i < lines.size(); i++) {
            var subject = PageWords.related(lines.get(i).text());
            if (subject.isPresent()) {
                related = RelatedShows.in(lines.subList(i + 1, lines.size()));
                showTitle = subject.get();
                lines.subList(i, lines.size()).clear();
                return;
            }
        }
    }

    private void takeRating() {
        PrintedRating.in(lines).ifPresent(printed -> {
            rating = printed.rating();
            lines.subList(printed.from(), printed.to()).clear();
        });
    }

    private void takeMetrics() {
        var rest = new ArrayList<Line>();
        for (var line : lines) {
            var metric = line.isItem() ? Optional.<Metric>empty() : RelatedShows.metric(line.text());
            if (metric.isPresent() && PageWords.is("metric", metric.get().label())) {
                metrics.add(metric.get());
            } else {
                rest.add(line);
            }
        }
        lines.clear();
        lines.addAll(rest);
    }

    /** The first lines are titles: of the show, of the episode. The page says elsewhere which is which. */
    private void takeTitles() {
        while (header.size() < MOST_HEADERS && !lines.isEmpty() && isTitle(lines.get(0))) {
            header.add(lines.remove(0).text());
        }
        takeAuthor();
        if (showTitle.isEmpty()) {
            showTitle = header.isEmpty() ? context.showTitleOrNothing() : header.get(0);
        }
        header.removeIf(title -> Nature.same(title, showTitle));
    }

    private boolean isTitle(Line line) {
        boolean isHeading =
                line.kind() == Line.Kind.HEADING && (line.level() == 1 || Nature.same(line.text(), showTitle));
        return (isHeading || line.isProse())
                && (isHeading || line.anchors().isEmpty() || Nature.same(line.text(), showTitle))
                && Words.count(line.text()) <= MOST_WORDS_OF_TITLE
                && !(line.text().endsWith(".") && Words.count(line.text()) > 8)
                && Labels.standard().exact(line.text()).isEmpty();
    }

    private void takeAuthor() {
        for (int i = 0; i < header.size() && author == null; i++) {
            var by = i == 0 ? Optional.<String>empty() : PageWords.author(header.get(i));
            if (by.isPresent()) {
                author = by.get();
                header.remove(i);
            }
        }
        takeAuthorBelowShow();
        var titles = new ArrayList<>(header);
        titles.add(0, showTitle);
        for (var title : titles) {
            for (int i = 0; i < lines.size() && author == null; i++) {
                var by = PageWords.authorAfter(title, lines.get(i).text());
                if (by.isPresent()) {
                    author = by.get();
                    showTitle = title;
                    lines.remove(i);
                }
            }
        }
    }

    /** Below the notes the show is named once more, and on the next line who makes it. */
    private void takeAuthorBelowShow() {
        for (int i = 0; i + 1 < lines.size() && author == null; i++) {
            var by = Nature.same(lines.get(i).text(), showTitle)
                    ? PageWords.author(lines.get(i + 1).text())
                    : Optional.<String>empty();
            if (by.isPresent()) {
                author = by.get();
                lines.subList(i, i + 2).clear();
            }
        }
    }

    private Podcast podcast(SourceText source, List<Diagnostic> diagnostics) {
        var reception = Reception.builder().metrics(metrics).related(related);
        reception.rating(rating);
        var podcast = Podcast.builder().reception(reception.build());
        if (!showTitle.isBlank()) {
            podcast.title(showTitle);
        }
        podcast.author(author);
        var title = header.isEmpty() ? context.episodeTitleOrNothing() : header.get(0);
        var known = context.withTitles(showTitle, title.isEmpty() ? null : title);
        var reading = Reading.of(lines, fromText, known, source, diagnostics);
        if (!title.isEmpty()) {
            return podcast.addEpisode(episode(title, reading)).build();
        }
        var notes = NotesAnalysis.notes(reading);
        return podcast.description(description(reading))
                .links(notes.links())
                .people(notes.people())
                .organizations(notes.organizations())
                .build();
    }

    private static Episode episode(String title, Reading reading) {
        Notes notes = NotesAnalysis.notes(reading);
        return Episode.builder()
                .title(title.isEmpty() ? null : title)
                .description(description(reading))
                .links(notes.links())
                .people(notes.people())
                .organizations(notes.organizations())
                .chapters(notes.chapters())
                .build();
    }

    /** {@return the running text before the first label} */
    private static String description(Reading reading) {
        var intro = new ArrayList<Line>();
        for (var passage : reading.passages()) {
            if (passage.section().isIntro()) {
                intro.add(passage.line());
            }
        }
        return Portraits.text(intro);
    }
}

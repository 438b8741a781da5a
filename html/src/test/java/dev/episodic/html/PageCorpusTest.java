package dev.episodic.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.episodic.Episode;
import dev.episodic.Podcast;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Reads all real pages of {@code ../shared/corpus}, prints how many gave what, and asserts floors. */
class PageCorpusTest {

    private static final Path PAGES = Path.of("../../shared/corpus/pages");

    /** Pages that have a recording say so in one of these ways. */
    private static final List<String> RECORDING_MARKS = List.of("<audio", "og:audio", ".mp3\"", ".m4a\"");

    private final Map<String, int[]> counts = new LinkedHashMap<>();
    private long slowest;

    @Test
    @Timeout(200)
    void readsEveryPageAndFindsWhatItSays() throws IOException {
        assumeTrue(Files.isDirectory(PAGES), "no ../shared/corpus beside the project");
        for (var file : pages()) {
            var html = Files.readString(file);
            long start = System.nanoTime();
            var podcast = PageReader.standard().read(html).value();
            slowest = Math.max(slowest, System.nanoTime() - start);
            look(html, podcast, marks(html));
        }

        System.out.println(
                "pages: the slowest took " + Duration.ofNanos(slowest).toMillis() + " ms");
        counts.forEach((what, count) -> System.out.println("pages: " + what + " " + count[0] + " of " + count[1]));
        assertFloor("show, of pages with a title for it", 0.97);
        assertFloor("title, of episodes", 0.97);
        assertFloor("date, of those that state one", 0.97);
        assertFloor("recording, of those that hold one", 0.97);
        assertFloor("description or notes, of those that state one", 0.97);
        assertFloor("feed, of those that link to one", 0.95);
    }

    private void look(String html, Podcast podcast, Predicate<String> has) {
        boolean listing = podcast.episodes().size() != 1;
        var page =
                podcast.episodes().stream().findFirst().orElse(Episode.builder().build());
        if (has.test("og:site_name") || has.test("partOfSeries") || has.test("PodcastSeries")) {
            count("show, of pages with a title for it", podcast.title().isPresent());
        }
        if (has.test("application/rss+xml")) {
            count("feed, of those that link to one", podcast.feed().url().isPresent());
        }
        if (listing) {
            count("lists of episodes", !podcast.episodes().isEmpty());
            return;
        }
        if (has.test("<title>") && html.length() > 2_000) {
            count("title, of episodes", page.title().isPresent());
        }
        if (has.test("article:published_time") || has.test("datePublished")) {
            count("date, of those that state one", page.published().isPresent());
        }
        if (RECORDING_MARKS.stream().anyMatch(has)) {
            count("recording, of those that hold one", !page.media().isEmpty());
        }
        if (has.test("og:description") || has.test("entry-content") || has.test("articleBody")) {
            count(
                    "description or notes, of those that state one",
                    page.preferredNotes().isPresent());
        }
        count("guests, of episodes", !page.guests().isEmpty());
        count("links, of episodes", !page.links().isEmpty());
    }

    private static Predicate<String> marks(String html) {
        return html::contains;
    }

    private void count(String what, boolean found) {
        var count = counts.computeIfAbsent(what, none -> new int[2]);
        count[0] += found ? 1 : 0;
        count[1]++;
    }

    private void assertFloor(String what, double floor) {
        var count = counts.getOrDefault(what, new int[] {0, 1});
        assertThat((double) count[0] / count[1]).as(what).isGreaterThanOrEqualTo(floor);
    }

    private static List<Path> pages() throws IOException {
        try (var files = Files.walk(PAGES)) {
            var pages = new ArrayList<>(files.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .toList());
            assertThat(pages).hasSizeGreaterThan(100);
            return pages;
        }
    }
}

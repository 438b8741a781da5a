package dev.episodic.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.episodic.Podcast;
import dev.episodic.PodcastArbitraries;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

class AnyShowTest {

    @Provide
    Arbitrary<Podcast> shows() {
        return PodcastArbitraries.podcasts();
    }

    @Property(tries = 60, shrinking = ShrinkingMode.BOUNDED)
    void hasAPageThatSaysItsTitleAndDoesNoHarm(@ForAll("shows") Podcast podcast) {
        for (var episode : podcast.episodes()) {
            var page = Jsoup.parse(PageWriter.standard().write(podcast, episode));

            PageSafetyTest.assertHarmless(page);
            episode.title()
                    .ifPresent(title -> assertThat(page.select("h1").text()).isEqualTo(words(title)));
        }
    }

    @Property(tries = 30, shrinking = ShrinkingMode.BOUNDED)
    void hasASiteWithAPageForEachEpisode(@ForAll("shows") Podcast podcast) throws IOException {
        var folder = Files.createTempDirectory("site");
        try {
            var written = SiteWriter.standard().write(podcast, folder);

            assertThat(written).doesNotHaveDuplicates().allMatch(file -> file.startsWith(folder.toAbsolutePath()));
            assertThat(written.stream().filter(file -> file.toString().matches(".*episodes.*\\.html")))
                    .hasSameSizeAs(podcast.episodes());
        } finally {
            delete(folder);
        }
    }

    /** The text as a reader of HTML sees it. */
    private static String words(String title) {
        return new Element("p").text(title).text();
    }

    static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}

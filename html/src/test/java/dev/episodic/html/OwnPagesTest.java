package dev.episodic.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.episodic.Episode;
import dev.episodic.Podcast;
import dev.episodic.PodcastArbitraries;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What a page of ours says, {@link PageReader} reads back. A page cannot say everything: addresses are repaired, texts are
 * shown without their markup, and what only programs that read feeds have a use for stays in the feed. What it says is
 * compared here, line by line.
 */
class OwnPagesTest {

    static List<String> shows() throws IOException {
        return Fixtures.names();
    }

    @ParameterizedTest
    @MethodSource("shows")
    void sayWhatTheSampleShowsHold(String name) throws IOException {
        var podcast = Fixtures.read(name);
        for (var episode : podcast.episodes()) {
            assertSame(podcast, episode);
        }
    }

    @ParameterizedTest
    @MethodSource("shows")
    void contradictThemselvesNowhereForThoseWhoDoNotKnowThem(String name) throws IOException {
        var podcast = Fixtures.read(name);
        for (var episode : podcast.episodes()) {
            assertThat(PageReader.standard()
                            .read(unsigned(PageWriter.standard().write(podcast, episode)))
                            .diagnostics())
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("shows")
    void sayOnTheFirstPageOfASiteWhatTheShowHolds(String name, @TempDir Path folder) throws IOException {
        var podcast = Fixtures.read(name);

        var read = assertSame(podcast, folder);

        if (podcast.episodes().size() > 1) {
            assertThat(read.episodes()).hasSameSizeAs(podcast.episodes());
        }
        for (int i = 0; i < read.episodes().size(); i++) {
            var told = podcast.episodes().get(i);
            assertThat(read.episodes().get(i).published()).isEqualTo(told.published());
            assertThat(read.episodes().get(i).duration()).isEqualTo(told.duration());
        }
    }

    @Provide
    Arbitrary<Podcast> generated() {
        return PodcastArbitraries.podcasts();
    }

    @Property(tries = 150, shrinking = ShrinkingMode.BOUNDED)
    void sayWhatAnyShowHolds(@ForAll("generated") Podcast podcast) {
        for (var episode : podcast.episodes()) {
            assertSame(podcast, episode);
        }
    }

    @Property(tries = 150, shrinking = ShrinkingMode.BOUNDED)
    void sayOnTheFirstPageWhatAnyShowHolds(@ForAll("generated") Podcast podcast) throws IOException {
        var folder = Files.createTempDirectory("site");
        try {
            assertSame(podcast.toBuilder().episodes(List.of()).build(), folder);
        } finally {
            AnyShowTest.delete(folder);
        }
    }

    private static String unsigned(String page) {
        return page.replaceFirst("<meta name=\"generator\"[^>]*>", "");
    }

    private static void assertSame(Podcast podcast, Episode episode) {
        var read = PageReader.standard()
                .read(PageWriter.standard().write(podcast, episode))
                .value();

        var expected = Told.of(podcast, episode, podcast.link());
        assertSame(Told.of(read, read.episodes().get(0), Optional.empty()), expected);
        assertSame(Told.of(read, Optional.empty()), only(Told.of(podcast, podcast.link()), Set.of("title", "feed")));
    }

    private static Podcast assertSame(Podcast podcast, Path folder) throws IOException {
        SiteWriter.standard().write(podcast, folder);
        var read = PageReader.standard().read(folder.resolve("index.html")).value();

        assertSame(Told.of(read, Optional.empty()), Told.of(podcast, podcast.link()));
        return read;
    }

    private static Map<String, List<String>> only(Map<String, List<String>> told, Set<String> names) {
        told.keySet().retainAll(names);
        return told;
    }

    private static void assertSame(Map<String, List<String>> read, Map<String, List<String>> told) {
        told.forEach((name, lines) -> assertThat(read.get(name)).as(name).isEqualTo(lines));
    }
}

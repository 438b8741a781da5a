package dev.episodic.feed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.episodic.Podcast;
import dev.episodic.PodcastArbitraries;
import dev.episodic.Severity;
import java.io.IOException;
import java.nio.file.Path;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** What is written is read as the same show, and written again as the same bytes. */
class RoundTripTest {

    private static final Path SAMPLE = Path.of("..", "examples", "show", "feed.xml");

    @Property(tries = 200)
    void givesBackAnyShow(@ForAll("podcasts") Podcast podcast) throws IOException {
        var written = FeedWriter.standard().write(podcast);
        var read = FeedReader.standard().read(written.value());

        assertThat(written.diagnostics()).allMatch(diagnostic -> diagnostic.severity() == Severity.INFO);
        assertThat(read.value()).isEqualTo(podcast);
        assertThat(FeedWriter.standard().write(read.value()).value()).isEqualTo(written.value());
    }

    @Provide
    Arbitrary<Podcast> podcasts() {
        return PodcastArbitraries.podcasts();
    }

    @Test
    void givesBackTheSampleShow() throws IOException {
        var sample = FeedReader.standard().read(SAMPLE);
        var written = FeedWriter.standard().write(sample.value());
        var read = FeedReader.standard().read(written.value());

        assertThat(sample.orThrow(Severity.WARNING).episodes()).hasSize(9);
        assertThat(read.value()).isEqualTo(sample.value());
        assertThat(FeedWriter.standard().write(read.value()).value()).isEqualTo(written.value());
    }
}

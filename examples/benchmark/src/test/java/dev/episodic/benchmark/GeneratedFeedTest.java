package dev.episodic.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import dev.episodic.feed.FeedReader;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class GeneratedFeedTest {

    @Test
    void isAboutAsLongAsAsked() throws IOException {
        assertThat(new GeneratedFeed(2 << 20, 7).readAllBytes().length).isBetween(1_900_000, 2_300_000);
    }

    @Test
    void isTheSameForTheSameSeed() throws IOException {
        assertThat(new GeneratedFeed(50_000, 7).readAllBytes())
                .isEqualTo(new GeneratedFeed(50_000, 7).readAllBytes())
                .isNotEqualTo(new GeneratedFeed(50_000, 8).readAllBytes());
    }

    @Test
    void isReadWithAllItsItemsAndNothingOdd() throws IOException {
        var feed = new GeneratedFeed(300_000, 7);
        var parsed = FeedReader.standard().read(feed);

        assertThat(parsed.diagnostics()).isEmpty();
        assertThat(parsed.value().episodes()).hasSize((int) feed.items());
        assertThat(parsed.value().episodes())
                .allMatch(episode -> episode.media().size() == 1)
                .allMatch(episode -> episode.duration().isPresent())
                .anyMatch(episode -> episode.guests().size() == 1)
                .anyMatch(episode -> episode.chapters().size() == 5)
                .allMatch(episode -> episode.content().isPresent());
    }

    @Test
    void isReadWholeByTheProgramThatMeasures() throws IOException {
        // Throws if an episode is missing
        ReadHugeFeed.main(new String[] {"3"});
    }
}

package dev.episodic.join;

import static org.assertj.core.api.Assertions.assertThat;

import dev.episodic.Episode;
import dev.episodic.Podcast;
import dev.episodic.PodcastArbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

class AnyJoiningTest {

    private static final Podcast NOTHING = Podcast.builder().build();

    @Provide
    Arbitrary<Podcast> shows() {
        return PodcastArbitraries.podcasts();
    }

    @Provide
    Arbitrary<Episode> episodes() {
        return PodcastArbitraries.episodes();
    }

    @Property(tries = 100, shrinking = ShrinkingMode.BOUNDED)
    void aShowWithItselfIsItself(@ForAll("shows") Podcast show) {
        var same = show.toBuilder().build();
        var joined = Joining.standard().join(show, same);

        assertThat(joined.value()).isEqualTo(show);
        assertThat(joined.diagnostics()).isEmpty();
    }

    @Property(tries = 100, shrinking = ShrinkingMode.BOUNDED)
    void aShowWithNothingIsItself(@ForAll("shows") Podcast show) {
        assertThat(Joining.standard().join(show, NOTHING).value()).isEqualTo(show);
        assertThat(Joining.standard().join(NOTHING, show).value()).isEqualTo(show);
        assertThat(Joining.standard().join(NOTHING, show).diagnostics()).isEmpty();
    }

    @Property(tries = 100, shrinking = ShrinkingMode.BOUNDED)
    void anEpisodeWithNothingIsItself(@ForAll("episodes") Episode episode) {
        var nothing = Episode.builder().build();

        assertThat(Joining.standard().join(episode, nothing).value()).isEqualTo(episode);
        assertThat(Joining.standard().join(nothing, episode).value()).isEqualTo(episode);
    }

    /** Nearly the same, so that every part is compared and none taken over whole. */
    @Property(tries = 100, shrinking = ShrinkingMode.BOUNDED)
    void whatDiffersInOnePartKeepsTheOthers(@ForAll("shows") Podcast show) {
        var renamed = show.toBuilder().title("Another title altogether").build();
        var joined = Joining.standard().join(show, renamed).value();

        assertThat(joined.toBuilder().title(null).build())
                .isEqualTo(show.toBuilder().title(null).build());
        assertThat(joined.title()).isEqualTo(show.title().or(renamed::title));
    }

    @Property(tries = 60, shrinking = ShrinkingMode.BOUNDED)
    void joiningTheSameAgainAddsNothing(@ForAll("shows") Podcast one, @ForAll("shows") Podcast other) {
        var joined = Joining.standard().join(one, other).value();
        var again = Joining.standard().join(joined, other).value();

        assertThat(again.people()).hasSameSizeAs(joined.people());
        assertThat(again.links()).hasSameSizeAs(joined.links());
        assertThat(again.episodes()).hasSameSizeAs(joined.episodes());
        assertThat(Joining.standard().join(one, other))
                .isEqualTo(Joining.standard().join(one, other));
    }
}

package dev.episodic.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.episodic.Notes;
import dev.episodic.Podcast;
import dev.episodic.PodcastArbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RoundTripTest {

    private static final PodcastJson JSON = PodcastJson.standard();

    @Provide
    Arbitrary<Podcast> podcasts() {
        return PodcastArbitraries.podcasts();
    }

    @Provide
    Arbitrary<Notes> notes() {
        return PodcastArbitraries.notes();
    }

    @Property(tries = 200)
    void readsAnyPodcastAsItWasWritten(@ForAll("podcasts") Podcast podcast) {
        assertThat(JSON.read(JSON.write(podcast))).isEqualTo(podcast);
        assertThat(JSON.read(JSON.indented().write(podcast))).isEqualTo(podcast);
    }

    @Property(tries = 200)
    void readsAnyNotesAsTheyWereWritten(@ForAll("notes") Notes notes) {
        assertThat(JSON.read(JSON.write(notes), Notes.class)).isEqualTo(notes);
    }

    @Property(tries = 1, seed = "20260101")
    void meetsEveryPartOfTheModel() {
        var seen = new PartsSeen();
        PodcastArbitraries.podcasts().sampleStream().limit(300).forEach(podcast -> seen.add(podcast, Podcast.class));

        assertThat(seen.names()).isEqualTo(PartsSeen.all(Podcast.class));
    }
}

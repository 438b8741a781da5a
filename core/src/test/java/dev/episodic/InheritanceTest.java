package dev.episodic;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What an episode has from its show where it says nothing itself. */
class InheritanceTest {

    private static final Episode SILENT =
            Episode.builder().title("Night trains").build();

    @Test
    void placesOfTheShowCountWhereTheEpisodeHasNoneOfTheirRelation() {
        var made = place("Utrecht", "creator");
        var about = place("The Rhine", null);
        var elsewhere = place("The Danube", "Subject");
        var show = Podcast.builder().addLocation(made).addLocation(about).build();

        assertThat(show.locationsOf(SILENT)).containsExactly(made, about);
        assertThat(show.locationsOf(SILENT.toBuilder().addLocation(elsewhere).build()))
                .containsExactly(elsewhere, made);
    }

    @Test
    void paymentsOfTheEpisodeReplaceThoseOfTheShow() {
        var ofShow = ValueBlock.builder().type("lightning").build();
        var ofEpisode = ValueBlock.builder().type("webmonetization").build();
        var show = Podcast.builder()
                .support(Support.builder().addValue(ofShow).build())
                .build();
        var other = SILENT.toBuilder()
                .support(Support.builder().addValue(ofEpisode).build())
                .build();

        assertThat(show.valuesOf(SILENT)).containsExactly(ofShow);
        assertThat(show.valuesOf(other)).containsExactly(ofEpisode);
    }

    @Test
    void theRoomTheLicenceAndTheFlagAreThoseOfTheShowUnlessTheEpisodeHasItsOwn() {
        var room = Chat.builder().server("irc.example").protocol("irc").build();
        var other = Chat.builder().server("matrix.example").protocol("matrix").build();
        var license = License.builder().name("cc-by-4.0").build();
        var show = Podcast.builder()
                .explicit(true)
                .conversation(Conversation.builder().chat(room).build())
                .rights(Rights.builder().license(license).build())
                .build();
        var own = SILENT.toBuilder()
                .explicit(false)
                .conversation(Conversation.builder().chat(other).build())
                .build();

        assertThat(show.chatOf(SILENT)).contains(room);
        assertThat(show.chatOf(own)).contains(other);
        assertThat(show.licenseOf(own)).contains(license);
        assertThat(show.explicitOf(SILENT)).contains(true);
        assertThat(show.explicitOf(own)).contains(false);
    }

    private static Location place(String name, @Nullable String rel) {
        return Location.builder().name(name).rel(rel).build();
    }
}

package dev.episodic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PeopleTest {

    private static final Person HOST = person("Nils", Role.HOST);
    private static final Person STAND_IN = person("Bo", Role.GUEST_HOST);
    private static final Person GUEST = person("Ada", Role.GUEST);
    private static final Person EDITOR = person("Ida", Role.of("Audio Editor"));
    private static final Person UNSAID = Person.builder().name("Ove").build();

    @Test
    void takesAPersonOfWhomNothingIsSaidForAHost() {
        assertThat(UNSAID.isHost()).isTrue();
        assertThat(UNSAID.isGuest()).isFalse();
        assertThat(UNSAID.toBuilder().group(PersonGroup.CAST).build().isHost()).isFalse();
        assertThat(GUEST.isHost()).isFalse();
        assertThat(GUEST.isGuest()).isTrue();
        assertThat(EDITOR.isHost() || EDITOR.isGuest()).isFalse();
    }

    @Test
    void tellsWhoHostsAShow() {
        var podcast = Podcast.builder()
                .addPerson(HOST)
                .addPerson(GUEST)
                .addPerson(UNSAID)
                .addPerson(EDITOR)
                .build();

        assertThat(podcast.hosts()).containsExactly(HOST, UNSAID);
    }

    @Test
    void tellsWhoHostsAnEpisodeAndWhoIsItsGuest() {
        var episode = Episode.builder()
                .addPerson(GUEST)
                .addPerson(STAND_IN)
                .addPerson(EDITOR)
                .build();

        assertThat(episode.hosts()).containsExactly(STAND_IN);
        assertThat(episode.guests()).containsExactly(GUEST);
    }

    @Test
    void letsThePeopleOfAnEpisodeStandInForThoseOfTheShow() {
        var podcast = Podcast.builder().addPerson(HOST).build();

        assertThat(podcast.peopleOf(Episode.builder().addPerson(GUEST).build())).containsExactly(GUEST);
        assertThat(podcast.peopleOf(Episode.builder().build())).containsExactly(HOST);
    }

    private static Person person(String name, Role role) {
        return Person.builder().name(name).role(role).build();
    }
}

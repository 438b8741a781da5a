package dev.episodic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

    /** The podcast taxonomy, written down a second time: {@code Editor} stands in two groups. */
    private static final Map<String, String> TAXONOMY = Map.ofEntries(
            Map.entry(
                    "Creative Direction",
                    "Director, Assistant Director, Executive Producer, Senior Producer, Producer, Associate Producer,"
                            + " Development Producer, Creative Director"),
            Map.entry("Cast", "Host, Co-Host, Guest Host, Guest, Voice Actor, Narrator, Announcer, Reporter"),
            Map.entry(
                    "Writing",
                    "Author, Editorial Director, Co-Writer, Writer, Songwriter, Guest Writer, Story Editor,"
                            + " Managing Editor, Script Editor, Script Coordinator, Researcher, Editor, Fact Checker,"
                            + " Translator, Transcriber, Logger"),
            Map.entry(
                    "Audio Production",
                    "Studio Coordinator, Technical Director, Technical Manager, Audio Engineer,"
                            + " Remote Recording Engineer, Post Production Engineer"),
            Map.entry(
                    "Audio Post-Production",
                    "Audio Editor, Sound Designer, Foley Artist, Composer, Theme Music, Music Production,"
                            + " Music Contributor"),
            Map.entry(
                    "Administration",
                    "Production Coordinator, Booking Coordinator, Production Assistant, Content Manager,"
                            + " Marketing Manager, Sales Representative, Sales Manager"),
            Map.entry("Visuals", "Graphic Designer, Cover Art Designer"),
            Map.entry("Community", "Social Media Manager"),
            Map.entry("Misc.", "Consultant, Intern"),
            Map.entry("Video Production", "Camera Operator, Lighting Designer, Camera Grip, Assistant Camera"),
            Map.entry("Video Post-Production", "Editor, Assistant Editor"));

    @Test
    void knowsTheElevenGroupsAndSixtyThreeRolesOfTheTaxonomy() {
        var roles = TAXONOMY.values().stream()
                .flatMap(list -> Arrays.stream(list.split(", ")))
                .toList();

        assertThat(TAXONOMY).hasSize(11);
        assertThat(roles).hasSize(63).allSatisfy(role -> {
            assertThat(Role.of(role).isKnown()).isTrue();
            assertThat(Role.of(role)).hasToString(role.toLowerCase(Locale.ROOT));
        });
        assertThat(TAXONOMY.keySet()).allSatisfy(group -> {
            assertThat(PersonGroup.of(group).isKnown()).isTrue();
            assertThat(PersonGroup.of(group)).hasToString(group.toLowerCase(Locale.ROOT));
        });
    }

    @Test
    void keepsUnknownWordsAsTheyAre() {
        assertThat(Role.of(" Stoker ")).hasToString("Stoker");
        assertThat(Role.of("Stoker").isKnown()).isFalse();
        assertThat(PersonGroup.of("Band")).hasToString("Band");
        assertThat(PersonGroup.of("Band").isKnown()).isFalse();
        assertThat(Medium.of("Zine")).hasToString("Zine");
        assertThat(LinkKind.of("Recipe")).hasToString("recipe");
    }

    @Test
    void tellsHostsFromGuests() {
        assertThat(Role.of("HOST").isHost()).isTrue();
        assertThat(Role.CO_HOST.isHost()).isTrue();
        assertThat(Role.GUEST_HOST.isHost()).isTrue();
        assertThat(Role.GUEST.isHost()).isFalse();
        assertThat(Role.of("Guest").isGuest()).isTrue();
        assertThat(Role.GUEST_HOST.isGuest()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "PODCAST, podcast, false",
        "musicl, musicL, true",
        "AudioBookL, audiobookL, true",
        "Mixed, mixed, true",
        "spiel, spiel, false",
        "modeL, modeL, false"
    })
    void spellsAMediumAsTheNamespaceDoes(String word, String spelled, boolean list) {
        assertThat(Medium.of(word)).hasToString(spelled).isEqualTo(Medium.of(spelled));
        assertThat(Medium.of(word).isList()).isEqualTo(list);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n"})
    void refusesABlankWord(String blank) {
        assertThatThrownBy(() -> Role.of(blank)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> PersonGroup.of(blank)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Medium.of(blank)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> LinkKind.of(blank)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void parsesTheWordsOfAClosedListInAnyLetterCase() {
        assertParses(EpisodeType.values(), EpisodeType::parse);
        assertParses(PodcastType.values(), PodcastType::parse);
        assertParses(LiveStatus.values(), LiveStatus::parse);
    }

    private static <E extends Enum<E>> void assertParses(E[] words, Function<String, Optional<E>> parse) {
        assertThat(words).isNotEmpty().allSatisfy(word -> {
            assertThat(parse.apply(word.toString())).contains(word);
            assertThat(parse.apply(" " + word.name() + "\n")).contains(word);
            assertThat(word).hasToString(word.name().toLowerCase(Locale.ROOT));
        });
        assertThat(parse.apply("sometimes")).isEmpty();
        assertThat(parse.apply("")).isEmpty();
    }
}

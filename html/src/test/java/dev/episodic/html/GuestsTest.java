package dev.episodic.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.episodic.Candidate;
import dev.episodic.Episode;
import dev.episodic.Notes;
import dev.episodic.Person;
import dev.episodic.Podcast;
import dev.episodic.Role;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GuestsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Night trains with Ada Novak                  | Ada Novak is one of the last porters.
            Night trains (feat. Ada Novak)               | Ada has carried keys for years, and we talk about them.
            Night trains [with Historian Ada Novak]      | This is about keys. Find Ada Novak on her own page.
            Nattåg med Ada Novak                         | Vi åker tåg, och Ada Novak har en nyckel.
            """)
    void takesWhomTheTitleAnnouncesIfTheNotesNameThem(String title, String notes) {
        assertThat(guests(title, notes)).containsExactly("Ada Novak");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Zdrava Nyx on night trains     | Zdrava Nyx talks about keys.
            12: Sleepers - Zdrava Nyx      | Zdrava Nyx (@nyx) discusses keys and locks.
            12: Zdrava Nyx                 | Zdrava Nyx, an inventor and porter, has a key.
            Zdrava Nyx: Night trains       | Zdrava Nyx of Upper Berth explains what keys are for.
            """)
    void takesWhomTheTitleNamesIfTheNotesTellWhatTheySayOrDo(String title, String notes) {
        assertThat(guests(title, notes)).containsExactly("Zdrava Nyx");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Sleeping Cars                      | We talk about trains and what can be done with Sleeping Cars.
            Upper Berth                        | In this Upper Berth, Ada and Ben discuss keys.
            Marie Curie: a life                | Marie Curie was a physicist.
            """)
    void takesNoTopicForAGuest(String title, String notes) {
        assertThat(guests(title, notes)).isEmpty();
    }

    @Test
    void takesTheOneWhomTheTitleAnnouncesNotTheOneWhoAsks() {
        var notes = read("Zdrava Nyx on night trains", "Zdrava Nyx, an engineer, talks with Ben Quist about keys.");

        assertThat(guests(notes)).containsExactly("Zdrava Nyx");
        assertThat(notes.candidates()).extracting(Candidate::name).containsExactly("Ben Quist");
    }

    @Test
    void takesNobodySpokenOfInPassingWhereTheTitleAnnouncesSomeone() {
        var notes = read("Keys with Ada Novak", "Ada Novak is here. Hear our conversation with Ben Quist as well.");

        assertThat(guests(notes)).containsExactly("Ada Novak");
    }

    @Test
    void takesTheNameAsTheTitleHasIt() {
        assertThat(guests("Keys with Zdrava Nyx", "Locksmith Zdrava Nyx joins us to talk about keys."))
                .containsExactly("Zdrava Nyx");
    }

    @Test
    void completesFirstNamesFromALineOfTheirOwn() {
        var notes = "<p>We are joined by Ada and Ben from Lumen.</p><p><b>Ada Novak &amp; Ben Quist Lumen</b></p>";

        assertThat(guests("", notes)).containsExactlyInAnyOrder("Ada Novak", "Ben Quist");
    }

    @Test
    void findsANameLateInTheSentenceThatHasALineOfItsOwn() {
        var notes =
                "<p>Our guest this week is the former keeper of all the keys, now a man of many trades and few words, "
                        + "Zdrava Nyx</p><p><b>Zdrava Nyx</b></p><p>Keys and locks</p>";

        assertThat(guests("", notes)).containsExactly("Zdrava Nyx");
    }

    @Test
    @Timeout(20)
    void findsANameWithoutBlanksThatHasALineOfItsOwn() {
        var notes = "<p>Our guest is the keeper of keys 张伟</p><p><b>张伟</b></p><p>锁</p>";

        assertThat(guests("", notes)).containsExactly("张伟");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Joining the crew today is Ada Novak.",
                "Our guest on the train today is Ada Novak.",
                "Unser Gast in dieser Folge ist Ada Novak.",
                "Notre invitée de la semaine est Ada Novak.",
                "Nuestra invitada de hoy es Ada Novak.",
                "We meet Ben, aka Ada Novak, and talk with Ben, aka Ada Novak."
            })
    void allowsAFewWordsInsideAPhrase(String notes) {
        assertThat(guests("", notes)).containsExactly("Ada Novak");
    }

    @Test
    void takesAnHonorificAndAFirstNameForAName() {
        assertThat(guests("", "We discuss keys with our auditor Dame Ada!")).containsExactly("Dame Ada");
    }

    @Test
    void takesTwoSpellingsOfANameForOnePerson() {
        var notes = "<p>We're joined by Martjin van Dijk.</p><p>Guests:</p><ul><li>Martijn van Dijk</li></ul>";

        assertThat(guests("", notes)).containsExactly("Martijn van Dijk");
    }

    @Test
    void offersAFirstNameThatNothingCompletes() {
        var notes = read("", "We speak to Ada from Lumen about keys.");

        assertThat(guests(notes)).isEmpty();
        assertThat(notes.candidates()).extracting(Candidate::name).containsOnly("Ada");
    }

    @Test
    void takesThoseWhoPlayPartsForNoGuests() {
        var notes = read("", "<p>Featuring:<br>Ada Novak<br>Ben Quist</p><p>Written and directed by Cem Oral</p>");

        assertThat(notes.people()).extracting(Person::name).startsWith("Ada Novak", "Ben Quist");
        assertThat(notes.people()).extracting(Person::role).doesNotContain(Optional.of(Role.GUEST));
    }

    @Test
    void takesADetailOfAGuestForNoOther() {
        var notes = "<p>Guests:</p><ul><li>Ada Novak, lock designer, Upper Berth</li></ul>";

        assertThat(guests("", notes)).containsExactly("Ada Novak");
    }

    @Test
    void takesNobodyForAGuestWhoIsThereMostOfTheTime() {
        var episodes = IntStream.range(0, 6)
                .mapToObj(i -> Episode.builder()
                        .title("Episode " + i)
                        .description(i == 3 ? "We talk to Ada Novak." : "Ben Quist joins us to talk about keys.")
                        .build())
                .toList();
        var podcast = Podcast.builder().title("Keys").episodes(episodes).build();

        var read = NotesReader.standard().readEpisodes(podcast).value().notes();

        assertThat(read).flatExtracting(GuestsTest::guests).containsExactly("Ada Novak");
    }

    private static Notes read(String title, String notes) {
        return NotesReader.builder().episodeTitle(title).build().read(notes).value();
    }

    private static List<String> guests(String title, String notes) {
        return guests(read(title, notes));
    }

    private static List<String> guests(Notes notes) {
        return notes.people().stream().filter(Person::isGuest).map(Person::name).toList();
    }
}

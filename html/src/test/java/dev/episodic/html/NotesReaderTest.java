package dev.episodic.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.episodic.Candidate;
import dev.episodic.Chapter;
import dev.episodic.Confidence;
import dev.episodic.Episode;
import dev.episodic.Link;
import dev.episodic.LinkKind;
import dev.episodic.Notes;
import dev.episodic.Person;
import dev.episodic.Podcast;
import dev.episodic.Role;
import dev.episodic.Url;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the reader of notes promises beyond what the fixtures show. */
class NotesReaderTest {

    @Test
    void saysWhyAndWhereItFoundEachThing() {
        var html = "<p>Fog, with bells.</p>\n<h2>Guests</h2><ul><li>Ada Lund, Coast &amp; Lamp</li></ul>"
                + "<h2>Links</h2><ul><li><a href='https://fog.example/'>Fog &amp; Co</a></li></ul>";
        var notes = read(html);

        assertThat(notes.evidence())
                .extracting(each -> tuple(each.of(), each.rule(), each.words()))
                .containsExactly(
                        tuple("/links/0", "link.anchor", "Fog & Co"),
                        tuple("/people/0", "person.label", "Ada Lund, Coast & Lamp"));
        var found = notes.evidenceOf("people", 0).orElseThrow();
        var source = new String(
                html.getBytes(StandardCharsets.UTF_8),
                (int) found.position().offset(),
                (int) (found.end() - found.position().offset()),
                StandardCharsets.UTF_8);
        assertThat(source).isEqualTo("Ada Lund, Coast &amp; Lamp");
        assertThat(found.position().line()).isEqualTo(2);
    }

    @Test
    void offersWhomOnlyTheTitleAnnounces() {
        var notes = NotesReader.builder()
                .episodeTitle("Foghorns with Martha Quill")
                .build()
                .read("<p>An hour of low notes.</p>")
                .value();

        assertThat(notes.people()).isEmpty();
        assertThat(notes.candidates())
                .extracting(Candidate::what, Candidate::name, Candidate::confidence)
                .containsExactly(tuple("guest", "Martha Quill", Confidence.LIKELY));
        assertThat(notes.candidates().get(0).evidence().rule()).isEqualTo("person.title");
    }

    @Test
    void offersTimeCodesThatFormNoList() {
        var notes = read("<p>12:30 Doors</p><p>0:40 Bells</p><p>0:10 Fog</p><p>0:05 Rain</p>");

        assertThat(notes.chapters()).isEmpty();
        assertThat(notes.candidates())
                .extracting(Candidate::what, Candidate::name)
                .contains(tuple("chapter", "Bells"));
    }

    @Test
    void takesNoKnownHostForAGuest() {
        var notes = NotesReader.builder()
                .addPerson(Person.builder().name("Martha Quill").build())
                .build()
                .read("<p>We are joined by Martha Quill and Oskar Brandt.</p>")
                .value();

        assertThat(notes.people())
                .filteredOn(Person::isGuest)
                .extracting(Person::name)
                .containsExactly("Oskar Brandt");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "We talk with the author of Bell Almanac, Martha Quill, about brass. | Martha Quill",
                "This week we are joined by lamp expert Oskar Brandt of Coast Light. | Oskar Brandt",
                "Gold Medal Rower Martha Quill joins us to talk about oars.          | Martha Quill",
                "Tove and Pim discuss tides with Oskar Brandt from Coast Light.      | Oskar Brandt",
                "Tove and Pim are joined in the boat shed by Martha Quill.           | Martha Quill",
                "Im Gespräch mit dem Lotsen Henning Brook.                           | Henning Brook",
            })
    void findsWhomTheTextIntroduces(String text, String name) {
        assertThat(read("<p>" + text + "</p>").people())
                .extracting(Person::name, person -> person.role().orElseThrow())
                .containsExactly(tuple(name, Role.GUEST));
    }

    @Test
    void findsTheFullNameOfWhomTheTextCallsByFirstName() {
        var notes = read("<p>Tove is joined by Martha from Bell Works.</p><h3>Notes</h3>"
                + "<p><a href='https://bells.example/martha'>Martha Quill</a></p>");

        assertThat(notes.people()).extracting(Person::name).containsExactly("Martha Quill");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>The harbour was built with granite from Long Point Quarry.</p>",
                "<p>“We are in talks with the union,” Coast Office head Martha Quill told a paper.</p>",
                "<p>Tove and Pim are back with their annual Winter Lantern Gift Guide!</p>",
                "<p>We welcome your letters. Meet us at the Harbour Festival.</p>",
                "<p>Tove talks to the Tide Table Society about its archive.</p>",
            })
    void takesNobodyForAGuestWhoIsNone(String html) {
        assertThat(read(html).people()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<ul><li>Genesis 1:12</li><li>Exodus 2:20</li><li>John 3:16</li></ul>",
                "<ul><li>19:00 Doors</li><li>20:00 Bells</li><li>21:30 Fog</li></ul>",
                "<ul><li>9:00 am Ferry</li><li>9:30 am Pier</li><li>9:45 am Lamp</li></ul>",
                "<ul><li>Gulls 2:0</li><li>Terns 3:1</li><li>Auks 4:2</li></ul>",
                "<p>0:30 is when it starts.</p><p>It ends at 2:00.</p>",
            })
    void takesNoTimesOfDayVersesOrScoresForChapters(String html) {
        assertThat(read(html).chapters()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>0:00 Fog<br>1:30 Bells<br>1:02:00 Rain</p>",
                "<ul><li>(00:00) Fog</li><li>(01:30) Bells</li><li>(1:02:00) Rain</li></ul>",
                "<h3>[@0:00] Fog</h3><h3>[@1:30] Bells</h3><h3>[@1:02:00] Rain</h3>",
                "<ul><li>Fog - <em>00:00:00</em>.</li><li>Bells - <em>00:01:30</em>.</li><li>Rain - 01:02:00</li></ul>",
                "<ul><li><a href='#t=0'>Fog</a></li><li><a href='#t=1:30'>Bells</a></li><li><a href='#t=3720'>Rain</a></li></ul>",
                "<table><tr><td>0:00</td><td>Fog</td></tr><tr><td>1:30</td><td>Bells</td></tr>"
                        + "<tr><td>1:02:00</td><td>Rain</td></tr></table>",
            })
    void findsChaptersInEveryFormInWhichPeopleWriteThem(String html) {
        assertThat(read(html).chapters())
                .extracting(Chapter::start, chapter -> chapter.title().orElse(""))
                .containsExactly(
                        tuple(Duration.ZERO, "Fog"),
                        tuple(Duration.ofSeconds(90), "Bells"),
                        tuple(Duration.ofMinutes(62), "Rain"));
    }

    @Test
    void tellsReferencesFromCreditsSponsorsAndTheOwnSite() {
        var notes = NotesReader.builder()
                .baseUrl(Url.of("https://buoy.example/12"))
                .build()
                .read("<p>Brought to you by <a href='https://rope.example/buoy'>Rope Supply</a>.</p>"
                        + "<h3>Links</h3><ul><li><a href='https://fog.example/'>Fog</a></li>"
                        + "<li><a href='/11'>Last week</a></li></ul>"
                        + "<h3>Credits</h3><p>Music: <a href='https://oskar.example/'>Oskar Brandt</a></p>")
                .value();

        assertThat(notes.links())
                .extracting(link -> link.title().orElse(""), link -> link.kind().orElseThrow())
                .containsExactly(
                        tuple("Rope Supply", LinkKind.SPONSOR),
                        tuple("Fog", LinkKind.REFERENCE),
                        tuple("Last week", LinkKind.SELF),
                        tuple("Oskar Brandt", LinkKind.PROFILE));
    }

    @Test
    void keepsWhatHostingCompaniesAddApart() {
        var notes = read("<p>Fog.</p><p>Hosted on Acast. See <a href='https://acast.example/p'>here</a>.</p>");

        assertThat(notes.links()).isEmpty();
        assertThat(notes.boilerplate()).containsExactly("Hosted on Acast. See here <https://acast.example/p>.");
    }

    @Test
    void learnsTheLabelsOfAShow() {
        var html = "<p>Rabbit Holes</p><p>Martha Quill</p><p>Fog.</p>";
        var reader = NotesReader.builder()
                .addLabels("# of the show Buoy\nguests  en  rabbit holes\n")
                .build();

        assertThat(read(html).people()).isEmpty();
        assertThat(reader.read(html).value().people()).extracting(Person::name).contains("Martha Quill");
        assertThat(reader.toBuilder().build().read(html).value().people()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"guests en", "gusets  en  people"})
    void refusesRowsThatAreNone(String rows) {
        var builder = NotesReader.builder();

        assertThatThrownBy(() -> builder.addLabels(rows)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void addsToEpisodesWhatTheirNotesSayAndTheirTagsDoNot() {
        var chapter = Chapter.builder().start(Duration.ZERO).title("All").build();
        var podcast = Podcast.builder()
                .title("Buoy Oh Buoy")
                .author("Tove Lindqvist")
                .addEpisode(Episode.builder()
                        .title("Bells with Martha Quill")
                        .content(
                                "<p>Tove Lindqvist talks with Martha Quill.</p><p>0:00 Fog<br>1:30 Bells<br>2:00 Rain</p>"
                                        + "<h3>Links</h3><ul><li><a href='https://fog.example/'>Fog</a></li></ul>")
                        .chapters(List.of(chapter))
                        .build())
                .build();

        var noted = NotesReader.standard().readEpisodes(podcast).value();

        var episode = noted.podcast().episodes().get(0);
        assertThat(episode.guests()).extracting(Person::name).containsExactly("Martha Quill");
        assertThat(episode.links()).extracting(Link::title).hasSize(1);
        assertThat(episode.chapters()).containsExactly(chapter);
        assertThat(noted.notes()).singleElement().satisfies(notes -> assertThat(
                        notes.evidenceOf("people", 0).orElseThrow().rule())
                .isEqualTo("person.title"));
    }

    @Test
    void takesWhoHostsSeveralEpisodesForAHostOfAll() {
        var hosted = "<p>Fog.</p><h3>Hosts</h3><ul><li>Tove Lindqvist</li></ul>";
        var podcast = Podcast.builder()
                .title("Buoy Oh Buoy")
                .addEpisode(Episode.builder().title("1").content(hosted).build())
                .addEpisode(Episode.builder().title("2").content(hosted).build())
                .addEpisode(Episode.builder()
                        .title("3")
                        .content("<p>Pim is joined by Tove Lindqvist and Martha Quill.</p>")
                        .build())
                .build();

        var last = NotesReader.standard()
                .readEpisodes(podcast)
                .value()
                .podcast()
                .episodes()
                .get(2);

        assertThat(last.guests()).extracting(Person::name).containsExactly("Martha Quill");
    }

    private static Notes read(String html) {
        return NotesReader.standard().read(html).value();
    }
}

package dev.episodic.join;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.episodic.Chapter;
import dev.episodic.Diagnostic;
import dev.episodic.Episode;
import dev.episodic.Guid;
import dev.episodic.Link;
import dev.episodic.LinkKind;
import dev.episodic.Media;
import dev.episodic.Metric;
import dev.episodic.Notes;
import dev.episodic.Parsed;
import dev.episodic.Person;
import dev.episodic.Podcast;
import dev.episodic.Rating;
import dev.episodic.Role;
import dev.episodic.Url;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class JoiningTest {

    private static final Joining FEED_AND_PAGE = Joining.of("the feed", "the page");

    @Test
    void completesAFeedByThePageOfADirectory() {
        var feed = Podcast.builder()
                .title("Low Tide")
                .addEpisode(Episode.builder()
                        .title("Limpets")
                        .guid(Guid.of("t-1"))
                        .duration(Duration.ofSeconds(1146))
                        .build())
                .build();
        var page = Podcast.builder()
                .title("Low Tide")
                .editReception(reception -> reception.rating(Rating.ofFive(4.5, 12)))
                .addEpisode(Episode.builder()
                        .title("  LIMPETS ")
                        .addPerson(guest("Inés Varga"))
                        .addLink(Link.of("Home scars", Url.of("https://scars.example/")))
                        .build())
                .build();

        var joined = FEED_AND_PAGE.join(feed, page);

        assertThat(joined.diagnostics()).isEmpty();
        assertThat(joined.value().reception().rating()).contains(Rating.ofFive(4.5, 12));
        assertThat(joined.value().episodes()).singleElement().satisfies(episode -> {
            assertThat(episode.title()).contains("Limpets");
            assertThat(episode.guid()).contains(Guid.of("t-1"));
            assertThat(episode.guests()).extracting(Person::name).containsExactly("Inés Varga");
            assertThat(episode.links()).hasSize(1);
        });
    }

    @Test
    void keepsWhatTheFirstSaysAndTellsWhatTheSecondSaid() {
        var joined = FEED_AND_PAGE.join(
                Episode.builder().title("Limpets").explicit(false).build(),
                Episode.builder().title("Barnacles").explicit(true).build());

        assertThat(joined.value().title()).contains("Limpets");
        assertThat(joined.diagnostics())
                .extracting(Diagnostic::code, Diagnostic::path, Diagnostic::found)
                .containsExactly(
                        tuple("join.disagreement", "episode/title", "Barnacles"),
                        tuple("join.disagreement", "episode/explicit", "true"));
        assertThat(joined.diagnostics().get(0).message())
                .isEqualTo("Here the feed says \"Limpets\", which stays, and the page something else.");
    }

    @Test
    void keepsTheRicherOfTwoTextsThatSayTheSame() {
        assertThat(description("Why limpets come home, and how we know…", "Why limpets come home, and how we know it."))
                .isEqualTo("Why limpets come home, and how we know it.");
        assertThat(description("Why limpets come home.", "<p>Why limpets <b>come</b> home.</p>"))
                .isEqualTo("<p>Why limpets <b>come</b> home.</p>");
        assertThat(description("“Home” again", "\"Home\"  again")).isEqualTo("“Home” again");
    }

    private static String description(String one, String other) {
        var joined = FEED_AND_PAGE.join(
                Episode.builder().description(one).build(),
                Episode.builder().description(other).build());
        assertThat(joined.diagnostics()).isEmpty();
        return joined.value().description().orElseThrow();
    }

    @Test
    void keepsTheMomentInsteadOfTheDayAndSecondsInsteadOfMinutes() {
        var joined = FEED_AND_PAGE.join(
                Episode.builder()
                        .published(OffsetDateTime.parse("2025-03-07T00:00:00Z"))
                        .duration(Duration.ofMinutes(19))
                        .build(),
                Episode.builder()
                        .published(OffsetDateTime.parse("2025-03-07T06:05:00+01:00"))
                        .duration(Duration.ofSeconds(1146))
                        .build());

        assertThat(joined.diagnostics()).isEmpty();
        assertThat(joined.value().published()).contains(OffsetDateTime.parse("2025-03-07T06:05:00+01:00"));
        assertThat(joined.value().duration()).contains(Duration.ofSeconds(1146));
    }

    @Test
    void matchesEpisodesByGuidThenByLinkThenByTitle() {
        var joined = FEED_AND_PAGE.join(
                show(episode("a", "One", "1"), episode(null, "Two", "2"), episode("c", "Three", null)),
                show(episode(null, "three", null), episode("a", "Renamed", null), episode("x", "Zwei", "2/")));

        assertThat(titles(joined)).containsExactly("One", "Two", "Three");
        assertThat(joined.value().episodes().get(1).guid()).contains(Guid.of("x"));
    }

    @Test
    void takesNoEpisodesForTheSameThatHaveGuidsOfTheirOwn() {
        var joined = FEED_AND_PAGE.join(show(episode("a", "Trailer", "1")), show(episode("b", "Trailer", "1")));

        assertThat(titles(joined)).containsExactly("Trailer", "Trailer");
    }

    @Test
    void takesNoLinkForTheMarkOfAnEpisodeThatAllOfThemHave() {
        var joined = FEED_AND_PAGE.join(
                show(episode("a", "One", ""), episode("b", "Two", "")),
                show(episode(null, "Two", ""), episode(null, "Three", "")));

        assertThat(titles(joined)).containsExactly("One", "Two", "Three");
    }

    @Test
    void bringsTheHostsOfTheShowAlongWhenAnEpisodeGetsAGuest() {
        var host = Person.builder().name("Tom").role(Role.HOST).build();
        var feed = show(episode("a", "One", null)).toBuilder().addPerson(host).build();
        var page = show(episode(null, "One", null).toBuilder()
                .addPerson(guest("Inés Varga"))
                .build());

        assertThat(FEED_AND_PAGE.join(feed, page).value().episodes().get(0).people())
                .extracting(Person::name)
                .containsExactly("Tom", "Inés Varga");
    }

    @Test
    void knowsARecordingBehindOtherStatistics() {
        var feed = Episode.builder()
                .addMedia(Media.builder()
                        .url(Url.of("https://count.example/e/cdn.example/one.mp3?s=1"))
                        .length(7L)
                        .build())
                .build();
        var page = Episode.builder()
                .addMedia(Media.builder()
                        .url(Url.of("https://cdn.example/one.mp3"))
                        .type("audio/mpeg")
                        .build())
                .build();

        var joined = FEED_AND_PAGE.join(feed, page);

        assertThat(joined.diagnostics()).isEmpty();
        assertThat(joined.value().media()).singleElement().satisfies(file -> {
            assertThat(file.url().text()).startsWith("https://count.example/");
            assertThat(file.length()).contains(7L);
            assertThat(file.type()).contains("audio/mpeg");
        });
    }

    @Test
    void tellsOfCountsThatDiffer() {
        var one = Podcast.builder()
                .editReception(reception -> reception.addMetric(new Metric("Listeners", 3)))
                .build();
        var other = Podcast.builder()
                .editReception(reception -> reception.addMetric(new Metric("listeners", 4)))
                .build();

        assertThat(FEED_AND_PAGE.join(one, other).diagnostics())
                .extracting(Diagnostic::path, Diagnostic::found)
                .containsExactly(tuple("podcast/reception/metrics[Listeners]", "4"));
    }

    @Test
    void addsToAnEpisodeWhatItsNotesHold() {
        var episode = Episode.builder()
                .addPerson(guest("Inés Varga"))
                .addLink(Link.of("Scars", Url.of("http://scars.example")))
                .addChapter(
                        Chapter.builder().start(Duration.ZERO).title("Hello").build())
                .build();
        var notes = Notes.builder()
                .addPerson(Person.builder()
                        .name("Inés Varga")
                        .biography("Counts limpets.")
                        .build())
                .addLink(Link.builder()
                        .title("Home scars")
                        .url(Url.of("https://scars.example/"))
                        .kind(LinkKind.REFERENCE)
                        .build())
                .addChapter(Chapter.builder().start(Duration.ofSeconds(5)).build())
                .build();

        var joined = Joining.of("the feed", "its notes").join(episode, notes);

        assertThat(joined.value().people()).singleElement().satisfies(person -> {
            assertThat(person.role()).contains(Role.GUEST);
            assertThat(person.biography()).contains("Counts limpets.");
        });
        assertThat(joined.value().links()).singleElement().satisfies(link -> {
            assertThat(link.title()).contains("Scars");
            assertThat(link.kind()).contains(LinkKind.REFERENCE);
        });
        assertThat(joined.value().chapters()).isEqualTo(episode.chapters());
        assertThat(joined.diagnostics()).extracting(Diagnostic::path).containsExactly("episode/chapters");
    }

    @Test
    @Timeout(value = 20, unit = TimeUnit.SECONDS)
    void joinsLongListsInTimeThatGrowsWithThem() {
        var many = IntStream.range(0, 50_000)
                .mapToObj(i -> episode(null, "Same title", i % 2 == 0 ? "" : "" + i))
                .toList();
        var one = Podcast.builder().episodes(many).build();
        var other =
                Podcast.builder().episodes(many.subList(1, 49_000)).title("a").build();

        assertThat(FEED_AND_PAGE.join(one, other).value().episodes()).hasSize(50_000);
    }

    private static Person guest(String name) {
        return Person.builder().name(name).role(Role.GUEST).build();
    }

    private static Podcast show(Episode... episodes) {
        return Podcast.builder().episodes(List.of(episodes)).build();
    }

    private static Episode episode(@Nullable String guid, String title, @Nullable String page) {
        return Episode.builder()
                .guid(guid == null ? null : Guid.of(guid))
                .title(title)
                .link(page == null ? null : Url.of("https://tide.example/" + page))
                .build();
    }

    private static List<String> titles(Parsed<Podcast> joined) {
        return joined.value().episodes().stream()
                .map(episode -> episode.title().orElse(""))
                .toList();
    }
}

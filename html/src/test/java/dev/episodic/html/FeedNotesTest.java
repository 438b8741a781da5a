package dev.episodic.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.episodic.Chapter;
import dev.episodic.Diagnostic;
import dev.episodic.Episode;
import dev.episodic.Link;
import dev.episodic.Person;
import dev.episodic.Podcast;
import dev.episodic.PodcastArbitraries;
import dev.episodic.Role;
import dev.episodic.Url;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeedNotesTest {

    private static String notes(String html) {
        return FeedNotes.standard().write(html).value();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
                    Just a line.                                  ~ <p>Just a line.</p>
                    <p>One</p><p>Two</p>                          ~ <p>One</p><p>Two</p>
                    <h2>Links</h2><p>All</p>                      ~ <p><strong>Links</strong></p><p>All</p>
                    <div>a<div>b</div>c</div>                     ~ <p>a</p><p>b</p><p>c</p>
                    one<br>two<br/>                               ~ <p>one<br>two</p>
                    <ul><li>a</li><li><p>b</p><p>c</p></li></ul>  ~ <ul><li>a</li><li>b<br>c</li></ul>
                    <ol><li>a<ul><li>b</li></ul></li></ol>        ~ <ol><li>a<ul><li>b</li></ul></li></ol>
                    <p>a <b>bold</b> and <em>soft</em></p>        ~ <p>a <b>bold</b> and <em>soft</em></p>
                    <strong><p>a</p><p>b</p></strong>             ~ <p><strong>a</strong></p><p><strong>b</strong></p>
                    <blockquote><p>said</p></blockquote>          ~ <p>said</p>
                    <table><tr><td>a</td><td>b</td></tr></table>  ~ <p>a – b</p>
                    <p>x <code>y</code> <u>z</u></p>              ~ <p>x y z</p>
                    <p>a<img src='https://x.example/1.png'>b</p>  ~ <p>ab</p>
                    <p>4 &lt; 5 &amp; 6</p>                       ~ <p>4 &lt; 5 &amp; 6</p>
                    <p></p><p>&nbsp;</p>a                         ~ <p>a</p>
                    """)
    void haveTheFewTagsThatAppsShow(String html, String expected) {
        assertThat(notes(html)).isEqualTo(expected);
    }

    @Test
    void keepLinksAndCompleteThem() {
        var notes = FeedNotes.standard().at(Url.of("https://sleepers.example/7/"));

        assertThat(notes.write("<p><a href='beds?a=1&b=2' class='x' onclick='y()' rel='nofollow'>Beds</a></p>")
                        .value())
                .isEqualTo("<p><a href=\"https://sleepers.example/7/beds?a=1&amp;b=2\">Beds</a></p>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a href='javascript:alert(1)'>x</a>",
                "<a href='java\nscript:alert(1)'>x</a>",
                "<a href='&#106;avascript:alert(1)'>x</a>",
                "<a href='data:text/html,<script>'>x</a>",
                "<script>alert(1)</script>x",
                "<svg onload=alert(1)>x</svg>x",
                "<p style='background:url(//evil.example)'>x</p>",
                "<iframe src='javascript:alert(1)'></iframe>x"
            })
    void runNothing(String html) {
        var body = Jsoup.parseBodyFragment(notes(html)).body();

        assertThat(body.select("script, svg, iframe, [style], [onclick], [onload], a[href^=javascript], a[href^=data]"))
                .isEmpty();
        assertThat(body.text()).contains("x");
    }

    @Test
    void endWithAWholeParagraphWhereTheyAreTooLong() {
        var long1 = "<p>Ä paragraph of some length, in words.</p>".repeat(200);

        var cut = FeedNotes.standard().write(long1);

        assertThat(cut.value().getBytes(UTF_8).length).isBetween(3_900, FeedNotes.LIMIT);
        assertThat(cut.value()).endsWith("words.</p>");
        assertThat(cut.diagnostics()).extracting(Diagnostic::code).containsExactly("notes.cut");
    }

    @Test
    void closeTheListsInWhichTheyEnd() {
        var list = "<ol><li>a<ul>" + "<li>item of a list</li>".repeat(300) + "</ul></li></ol>";

        assertThat(notes(list)).endsWith("</li></ul></li></ol>");
        assertThat(notes(list).getBytes(UTF_8).length).isLessThanOrEqualTo(FeedNotes.LIMIT);
    }

    @Test
    void endBetweenWordsWhereNotOneParagraphFits() {
        var cut = notes("<p>" + "wörd &amp; ".repeat(2_000) + "</p>");

        assertThat(cut.getBytes(UTF_8).length).isBetween(3_000, FeedNotes.LIMIT);
        assertThat(cut).startsWith("<p>wörd &amp; wörd").endsWith("…</p>");
        assertThat(FeedNotes.standard()
                        .withMostBytes(100)
                        .write("語".repeat(500))
                        .value()
                        .getBytes(UTF_8)
                        .length)
                .isLessThanOrEqualTo(100);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FeedNotes.standard().withMostBytes(5));
    }

    @Test
    void sayWhatTheShowHoldsAndTheNotesDoNot() {
        var episode = Episode.builder()
                .description("<p>Of beds, with Bo.</p>")
                .addChapter(Chapter.builder()
                        .start(Duration.ZERO)
                        .title("Doors & knobs")
                        .build())
                .addChapter(Chapter.builder()
                        .start(Duration.ofSeconds(754))
                        .title("Beds")
                        .build())
                .addPerson(Person.builder()
                        .name("Ada Quist")
                        .role(Role.GUEST)
                        .link(Url.of("https://ada.example/"))
                        .affiliation("Rail Museum")
                        .build())
                .addPerson(Person.builder().name("Bo").role(Role.GUEST).build())
                .addLink(Link.builder()
                        .title("How beds are made")
                        .url(Url.of("https://beds.example/"))
                        .note("The film")
                        .section("Seen")
                        .build())
                .build();
        var podcast =
                Podcast.builder().language(Locale.ENGLISH).addEpisode(episode).build();

        assertThat(FeedNotes.standard().write(podcast, episode).value())
                .isEqualTo(
                        "<p>Of beds, with Bo.</p>"
                                + "<p>(00:00) Doors &amp; knobs<br>(12:34) Beds</p>"
                                + "<p><b>Guest</b></p><ul><li><a href=\"https://ada.example/\">Ada Quist</a>, Rail Museum</li></ul>"
                                + "<p><b>Seen</b></p><ul><li><a href=\"https://beds.example/\">How beds are made</a> – The film</li></ul>");
    }

    @Test
    void sayNothingTwice() {
        var notes = "<p>With Ada Quist.</p><p>0:00 Doors</p><p>12:34 Beds</p><a href='https://beds.example/'>Beds</a>";
        var episode = Episode.builder()
                .content(notes)
                .addChapter(
                        Chapter.builder().start(Duration.ZERO).title("Doors").build())
                .addChapter(Chapter.builder()
                        .start(Duration.ofSeconds(754))
                        .title("Beds")
                        .build())
                .addPerson(Person.builder().name("Ada Quist").role(Role.GUEST).build())
                .addLink(Link.of("Beds", Url.of("https://beds.example/")))
                .build();

        assertThat(FeedNotes.standard()
                        .write(Podcast.builder().build(), episode)
                        .value())
                .isEqualTo(notes(notes));
    }

    static java.util.List<String> shows() throws IOException {
        return Fixtures.names();
    }

    @ParameterizedTest
    @MethodSource("shows")
    void areTheSameWhenWrittenAgain(String name) throws IOException {
        var podcast = Fixtures.read(name);
        for (var episode : podcast.episodes()) {
            var once = FeedNotes.standard().write(podcast, episode).value();
            assertThat(notes(once)).isEqualTo(once);
        }
    }

    @Provide
    Arbitrary<Podcast> podcasts() {
        return PodcastArbitraries.podcasts();
    }

    @Property(tries = 60)
    void holdNothingButTheirTagsWhateverTheShowHolds(@ForAll("podcasts") Podcast podcast) {
        for (var episode : podcast.episodes()) {
            var html = FeedNotes.standard().write(podcast, episode).value();

            assertThat(html).doesNotContain("\n");
            assertThat(html.getBytes(UTF_8).length).isLessThanOrEqualTo(FeedNotes.LIMIT);
            var body = Jsoup.parseBodyFragment(html).body();
            assertThat(body.select("*:not(body, p, br, a, ul, ol, li, strong, em, b, i)"))
                    .isEmpty();
            assertThat(Jsoup.parse(html.replace("<br>", "<br/>"), Parser.xmlParser())
                            .body())
                    .isNotNull();
        }
    }

    @Test
    @Timeout(value = 20, unit = TimeUnit.SECONDS)
    void takeNoLongerThanTheyAreLong() {
        assertThat(notes("<div><b>".repeat(20_000) + "x")).contains("x");
        assertThat(notes("<ul><li>".repeat(5_000) + "x").length()).isLessThanOrEqualTo(FeedNotes.LIMIT);
        assertThat(notes("<p>a</p>".repeat(200_000)).length()).isLessThanOrEqualTo(FeedNotes.LIMIT);
    }
}

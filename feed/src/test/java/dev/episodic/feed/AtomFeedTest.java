package dev.episodic.feed;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.episodic.Category;
import dev.episodic.Diagnostic;
import dev.episodic.Episode;
import dev.episodic.ForeignElement;
import dev.episodic.Link;
import dev.episodic.Media;
import dev.episodic.Parsed;
import dev.episodic.Person;
import dev.episodic.Podcast;
import dev.episodic.Position;
import dev.episodic.Severity;
import dev.episodic.Url;
import dev.episodic.WebLink;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AtomFeedTest {

    private static final String ROOT = "<feed xmlns='http://www.w3.org/2005/Atom'>";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://www.w3.org/2005/Atom",
                "https://www.w3.org/2005/Atom/",
                "http://purl.org/atom/ns#",
                "urn:something:else",
                "",
            })
    void knowsAFeedByItsNameWhateverItsNamespace(String namespace) throws IOException {
        var podcast = read("<feed xmlns='" + namespace + "'><title>Kelp</title><entry><id>1</id></entry></feed>")
                .value();

        assertThat(podcast.title()).hasValue("Kelp");
        assertThat(podcast.episodes()).hasSize(1);
    }

    @Test
    void readsTagsThatHaveAPrefix() throws IOException {
        var podcast = read("<a:feed xmlns:a='http://www.w3.org/2005/Atom'><a:title>Kelp</a:title>"
                        + "<a:entry><a:title>Holdfast</a:title></a:entry></a:feed>")
                .value();

        assertThat(podcast.title()).hasValue("Kelp");
        assertThat(podcast.episodes()).extracting(Episode::title).containsExactly(Optional.of("Holdfast"));
    }

    @Test
    void readsADocumentThatIsOneEntry() throws IOException {
        var parsed = read("<entry xmlns='http://www.w3.org/2005/Atom'><title>Holdfast</title></entry>");

        assertThat(parsed.value().episodes()).hasSize(1);
        assertThat(parsed.diagnostics()).isEmpty();
    }

    @Test
    void repairsMarkupAsInAnyFeedAndTellsWhere() throws IOException {
        var parsed = read("""
                <feed xmlns="http://www.w3.org/2005/Atom">
                <title>Salt & Vinegar</title>
                <entry><title>One</title></entry>
                <entry>
                  <updated>some day</updated>
                  <itunes:duration>61</itunes:duration>
                </entry>
                </feed>
                """);

        assertThat(parsed.value().title()).hasValue("Salt & Vinegar");
        assertThat(parsed.value().episodes().get(1).duration()).hasValue(Duration.ofSeconds(61));
        assertThat(parsed.diagnostics())
                .extracting(Diagnostic::code, Diagnostic::path)
                .containsExactly(
                        tuple("xml.ampersand", "feed/title"),
                        tuple("date.unreadable", "feed/entry[2]/updated"),
                        tuple("namespace.unbound", "feed/entry[2]"));
        assertThat(parsed.diagnostics().get(1).position()).isEqualTo(new Position(5, 12, 126));
    }

    @Test
    void endsAnEntryThatIsNotClosedWhereTheNextBegins() throws IOException {
        var podcast = read(ROOT + "<entry><title>One</title><entry><title>Two</title></entry></feed>")
                .value();

        assertThat(podcast.episodes()).hasSize(2);
    }

    @Test
    void readsOtherEncodings() throws IOException {
        var document = "<?xml version='1.0' encoding='utf-16'?>" + ROOT + "<title>Äther</title></feed>";

        assertThat(FeedReader.standard().read(document.getBytes(UTF_16)).value().title())
                .hasValue("Äther");
    }

    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void handsOutEntriesAsTheyArrive() throws IOException {
        var document = ROOT + "<title>Kelp</title>" + "<entry><id>1</id></entry>".repeat(3) + "<entry><id>4";
        try (var episodes = FeedReader.standard().episodes(new ByteArrayInputStream(document.getBytes(UTF_8)))) {
            assertThat(episodes.podcast().title()).hasValue("Kelp");
            assertThat(episodes).toIterable().hasSize(3);
            assertThat(episodes.diagnostics()).extracting(Diagnostic::code).contains("item.truncated");
        }
    }

    @Test
    void readsNoMoreEntriesThanItsLimit() throws IOException {
        var reader =
                FeedReader.standard().withLimits(FeedLimits.builder().items(2).build());
        var parsed = reader.read(ROOT + "<entry/>".repeat(3) + "</feed>");

        assertThat(parsed.value().episodes()).hasSize(2);
        assertThat(parsed.diagnostics()).extracting(Diagnostic::code).containsExactly("limit.items");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<content type='html'>&lt;p&gt;A &amp;amp; B</content> | <p>A &amp; B",
                "<content type='html'>AT&amp;T</content> | AT&T",
                "<content type='text'>AT&amp;T</content> | AT&T",
                "<content type='text'>&lt;hr&gt; &amp; co</content> | &lt;hr&gt; &amp; co",
                "<content>&lt;p&gt;Hm</content> | <p>Hm",
                "<content type='xhtml'><div xmlns='http://www.w3.org/1999/xhtml'>1 &lt; <b>2</b></div></content>"
                        + "| 1 &lt; <b>2</b>",
                "<content type='xhtml'><h:div xmlns:h='http://www.w3.org/1999/xhtml' class='n'><h:hr/></h:div></content>"
                        + "| <div class=\"n\"><hr></div>",
                "<content mode='base64' type='text/html'>PGI+SGk8L2I+</content> | <b>Hi</b>",
                "<content mode='escaped' type='application/xhtml+xml'>&lt;i&gt;x&lt;/i&gt;</content> | <i>x</i>",
            })
    void readsEachKindOfText(String content, String notes) throws IOException {
        var parsed = entry(content);

        assertThat(episode(parsed).content()).hasValue(notes);
        assertThat(parsed.diagnostics()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<content type='image/png'>iVBORw0KGgo=</content>",
                "<content type='application/xml'><a xmlns=''>1</a></content>",
                "<content type='text/html' mode='base64'>*</content>",
            })
    void keepsContentThatIsNoText(String content) throws IOException {
        var episode = episode(entry(content));

        assertThat(episode.content()).isEmpty();
        assertThat(episode.foreign()).extracting(ForeignElement::name).containsExactly("atom:content");
    }

    @Test
    void takesContentElsewhereForAFileOrAPage() throws IOException {
        var episode = episode(entry("<content src='https://kelp.example/1.mp3' type='audio/mpeg'/>"
                + "<content src='https://kelp.example/1.html' type='text/html'/>"));

        assertThat(episode.media())
                .containsExactly(Media.builder()
                        .url(Url.of("https://kelp.example/1.mp3"))
                        .type("audio/mpeg")
                        .build());
        assertThat(episode.links())
                .containsExactly(Link.builder()
                        .url(Url.of("https://kelp.example/1.html"))
                        .build());
    }

    @Test
    void letsTheFirstPageCountAndKeepsWhatIsNone() throws IOException {
        var episode = episode(entry("<link rel='alternate' type='application/json' href='https://kelp.example/1.json'/>"
                + "<link rel='' href='https://kelp.example/1'/><link href='https://kelp.example/one'/>"));

        assertThat(episode.link()).hasValue(Url.of("https://kelp.example/1"));
        assertThat(episode.webLinks("alternate"))
                .extracting(WebLink::url)
                .containsExactly(Url.of("https://kelp.example/1.json"), Url.of("https://kelp.example/one"));
    }

    @ParameterizedTest
    @CsvSource({
        "https://kelp.example/a/b?c, d.mp3, https://kelp.example/a/d.mp3",
        "https://kelp.example/a/b?c, /d.mp3, https://kelp.example/d.mp3",
        "https://kelp.example/a/b?c, ?d=1, https://kelp.example/a/b?d=1",
        "https://kelp.example/a/b?c, #t=9, https://kelp.example/a/b?c#t=9",
        "https://kelp.example, d e.mp3, https://kelp.example/d%20e.mp3",
        "https://kelp.example/a/, https://elsewhere.example/d e.mp3, https://elsewhere.example/d e.mp3",
        "https://kelp.example/a/, //elsewhere.example/d.mp3, //elsewhere.example/d.mp3",
        "urn:kelp, d.mp3, d.mp3",
        "kelp/, d.mp3, d.mp3",
    })
    void makesRelativeAddressesWhole(String base, String given, String whole) throws IOException {
        var podcast = read(ROOT.replace(">", " xml:base='" + base + "'>") + "<link href='" + given + "'/></feed>")
                .value();

        assertThat(podcast.link()).hasValue(Url.of(whole));
    }

    @Test
    void makesAddressesInTheNotesWhole() throws IOException {
        var episode = episode(entry("<content type='html' xml:base='https://kelp.example/n/'>"
                + "&lt;a href='x?a=1&amp;amp;b=2'&gt;x href='y'&lt;/a&gt; &lt;img src=\"/$1.png\"&gt; "
                + "&lt;a href=\"#top\"&gt;up&lt;/a&gt; &lt;a href=\"mailto:me@kelp.example\"&gt;me&lt;/a&gt;"
                + "</content>"));

        assertThat(episode.content())
                .hasValue("<a href='https://kelp.example/n/x?a=1&amp;b=2'>x href='y'</a>"
                        + " <img src=\"https://kelp.example/$1.png\"> <a href=\"#top\">up</a>"
                        + " <a href=\"mailto:me@kelp.example\">me</a>");
    }

    @Test
    void leavesRelativeAddressesWithoutABase() throws IOException {
        assertThat(episode(entry("<link rel='enclosure' href='1.mp3'/>")).media())
                .extracting(Media::url)
                .containsExactly(Url.of("1.mp3"));
    }

    @Test
    void takesTheLanguageOfTheDocumentWhereNoTagSaysIt() throws IOException {
        var attribute = ROOT.replace(">", " xml:lang='sv'>");

        assertThat(read(attribute + "</feed>").value().language()).hasValue(Locale.forLanguageTag("sv"));
        assertThat(read(attribute + "<dc:language>fi</dc:language></feed>")
                        .value()
                        .language())
                .hasValue(Locale.forLanguageTag("fi"));
    }

    @Test
    void takesNobodyForAHost() throws IOException {
        var podcast = read(ROOT + "<contributor><name>Bo</name></contributor><author><name>Al</name></author>"
                        + "<author><name>Cy</name></author></feed>")
                .value();

        assertThat(podcast.author()).hasValue("Al");
        assertThat(podcast.people()).extracting(Person::name).containsExactly("Bo", "Al", "Cy");
        assertThat(podcast.hosts()).isEmpty();
    }

    @Test
    void keepsAPersonWithoutAName() throws IOException {
        var parsed = read(ROOT + "<author><email>al@kelp.example</email></author></feed>");

        assertThat(parsed.value().people()).isEmpty();
        assertThat(parsed.value().foreign()).extracting(ForeignElement::name).containsExactly("atom:author");
        assertThat(parsed.diagnostics()).extracting(Diagnostic::code).containsExactly("element.incomplete");
    }

    @Test
    void tellsOfATermThatALabelReplaces() throws IOException {
        var parsed = entry("<category term='alg' label='Algae'/>");

        assertThat(episode(parsed).categories()).extracting(Category::name).containsExactly("Algae");
        assertThat(parsed.diagnostics())
                .containsExactly(new Diagnostic(
                        Severity.INFO,
                        "category.term",
                        "feed/entry[1]/category/@term",
                        new Position(1, 50, 49),
                        "alg",
                        "The label counts; the term was left out."));
    }

    @Test
    void guessesNoDateOfPublication() throws IOException {
        var episode = episode(entry("<updated>2024-05-05T05:05:05+05:00</updated>"));

        assertThat(episode.published()).isEmpty();
        assertThat(episode.updated()).hasToString("Optional[2024-05-05T05:05:05+05:00]");
    }

    @Test
    void keepsASourceThatSaysMoreThanTheModelHolds() throws IOException {
        var episode = episode(entry("<source><id>x</id><title>Reef</title>"
                + "<link rel='self' href='https://reef.example/feed'/></source>"));

        assertThat(episode.origin().orElseThrow().title()).hasValue("Reef");
        assertThat(episode.foreign()).extracting(ForeignElement::name).containsExactly("atom:source");
    }

    private static Parsed<Podcast> entry(String content) throws IOException {
        return read(ROOT + "<entry>" + content + "</entry></feed>");
    }

    private static Episode episode(Parsed<Podcast> parsed) {
        return parsed.value().episodes().get(0);
    }

    private static Parsed<Podcast> read(String feed) throws IOException {
        return FeedReader.standard().read(feed);
    }
}

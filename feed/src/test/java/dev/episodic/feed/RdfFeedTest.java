package dev.episodic.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.episodic.Diagnostic;
import dev.episodic.Guid;
import dev.episodic.Parsed;
import dev.episodic.Podcast;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RdfFeedTest {

    private static final String RDF = "xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'";

    @ParameterizedTest
    @CsvSource({
        "http://purl.org/rss/1.0/, RSS 1.0",
        "https://purl.org/rss/1.0, RSS 1.0",
        "http://my.netscape.com/rdf/simple/0.9/, RSS 0.90",
        "http://channel.netscape.com/rdf/simple/0.9/, RSS 0.90",
        "http://purl.org/net/rss1.1#, RSS 1.1",
        "urn:something:else, RSS 1.0",
        "'', RSS 1.0",
    })
    void knowsItsTagsInAnyNamespaceOfRss(String namespace, String format) throws IOException {
        var document = "<rdf:RDF " + RDF + " xmlns='" + namespace + "'><channel><title>Reef</title></channel>"
                + "<item><title>Knot</title></item></rdf:RDF>";
        var podcast = read(document).value();

        assertThat(podcast.title()).hasValue("Reef");
        assertThat(podcast.episodes()).hasSize(1);
        assertThat(FeedReader.standard().format(new ByteArrayInputStream(document.getBytes(UTF_8))))
                .hasToString(format);
    }

    @Test
    void findsNothingOddInItemsBesideTheChannel() throws IOException {
        assertThat(rdf("<channel><title>Reef</title></channel><item/><item/>").diagnostics())
                .isEmpty();
    }

    @Test
    void findsItemsWithinTheTableOfContents() throws IOException {
        var parsed = rdf(
                "<channel><title>Reef</title><items><rdf:Seq><rdf:li><item rdf:about='a'/></rdf:li>"
                        + "<rdf:li><item rdf:about='b'/></rdf:li></rdf:Seq></items><link>https://reef.example/</link></channel>");

        assertThat(parsed.value().episodes())
                .extracting(episode -> episode.guid().orElseThrow())
                .containsExactly(Guid.of("a"), Guid.of("b"));
        assertThat(parsed.value().link()).isPresent();
        assertThat(parsed.value().foreign()).isEmpty();
    }

    @Test
    void takesTheTagForTheNameOfAnItemWhereThereAreBoth() throws IOException {
        var parsed =
                rdf("<channel/><item rdf:about='https://reef.example/1'><guid isPermaLink='false'>1</guid></item>");

        assertThat(parsed.value().episodes().get(0).guid()).hasValue(Guid.of("1"));
    }

    @Test
    void saysSoWhenThereIsNoChannel() throws IOException {
        assertThat(rdf("<rdf:Description/>").diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly("channel.missing");
    }

    private static Parsed<Podcast> rdf(String content) throws IOException {
        return read("<rdf:RDF " + RDF + " xmlns='http://purl.org/rss/1.0/'>" + content + "</rdf:RDF>");
    }

    private static Parsed<Podcast> read(String feed) throws IOException {
        return FeedReader.standard().read(feed);
    }
}

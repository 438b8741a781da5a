package dev.episodic.feed;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.episodic.Diagnostic;
import dev.episodic.DublinCoreElement;
import dev.episodic.Episode;
import dev.episodic.ForeignElement;
import dev.episodic.Link;
import dev.episodic.Parsed;
import dev.episodic.Podcast;
import dev.episodic.Position;
import dev.episodic.Severity;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeedReaderTest {

    @Test
    void tellsWhereAnUnreadableValueStandsAndKeepsIt() throws IOException {
        var parsed = read("""
                <rss version="2.0"><channel>
                <item><title>Näher am Licht</title></item>
                <item>
                  <pubDate>next Tuesday</pubDate>
                  <title>Wicks</title>
                </item>
                </channel></rss>
                """);

        assertThat(parsed.diagnostics())
                .containsExactly(new Diagnostic(
                        Severity.WARNING,
                        "date.unreadable",
                        "rss/channel/item[2]/pubDate",
                        new Position(4, 12, 91),
                        "next Tuesday",
                        "Not a date such as Fri, 07 Mar 2025 06:05:00 +0000: kept as it came."));
        Episode wicks = parsed.value().episodes().get(1);
        assertThat(wicks.title()).hasValue("Wicks");
        assertThat(wicks.foreign())
                .containsExactly(ForeignElement.builder()
                        .name("pubDate")
                        .text("next Tuesday")
                        .build());
    }

    @Test
    void tellsWhichAttributeCouldNotBeRead() throws IOException {
        var parsed = read(channel("<item><enclosure url='https://example.org/1.mp3' length='long'/></item>"));

        assertThat(parsed.diagnostics())
                .extracting(Diagnostic::code, Diagnostic::path, Diagnostic::found)
                .containsExactly(tuple("length.unreadable", "rss/channel/item[1]/enclosure/@length", "long"));
        assertThat(parsed.value().episodes().get(0).media()).hasSize(1);
    }

    @Test
    void letsTheFirstValueCountAndKeepsTheOther() throws IOException {
        var podcast = read(channel("<title/><title>Lamp Room</title><title>Lamps</title>"))
                .value();

        assertThat(podcast.title()).hasValue("Lamp Room");
        assertThat(podcast.foreign()).extracting(ForeignElement::name).containsExactly("title", "title");
    }

    @Test
    void takesALesserCarrierOnlyWhereTheOwnerIsAbsent() throws IOException {
        var both = read(channel("<dc:creator>Second</dc:creator><itunes:author>First</itunes:author>"))
                .value();
        var lesser = read(channel("<dc:creator>Second</dc:creator>")).value();

        assertThat(both.author()).hasValue("First");
        assertThat(both.dublinCore().values(DublinCoreElement.CREATOR)).containsExactly("Second");
        assertThat(lesser.author()).hasValue("Second");
        assertThat(lesser.dublinCore().isEmpty()).isTrue();
    }

    @Test
    void keepsForeignElementsInTheirOrder() throws IOException {
        var podcast = read(channel("<x:a xmlns:x='urn:x' n='1'>t<x:b/>u</x:a><title>T</title><c>z</c>"))
                .value();

        assertThat(podcast.foreign()).extracting(ForeignElement::name).containsExactly("x:a", "c");
        assertThat(podcast.foreign().get(0).children().get(0).tail()).hasValue("u");
    }

    @Test
    void addsTheItemsOfASecondChannel() throws IOException {
        var parsed = read("<rss><channel><title>One</title></channel>"
                + "<channel><title>Two</title><item><title>Late</title></item></channel>"
                + "<item><title>Lost</title></item></rss>");

        assertThat(parsed.value().title()).hasValue("One");
        assertThat(parsed.value().episodes()).hasSize(2);
        assertThat(parsed.diagnostics())
                .extracting(Diagnostic::code)
                .contains("channel.second", "item.outside-channel");
    }

    @Test
    void makesUnescapedMarkupHtmlAgain() throws IOException {
        var podcast = read(channel("<description>Fish &amp; <b>oil<br/></b> lamps</description>"))
                .value();

        assertThat(podcast.description()).hasValue("Fish &amp; <b>oil<br></b> lamps");
    }

    @Test
    void takesTheWordOfTheServerForTheEncodingWhereTheBytesDoNotSayIt() throws IOException {
        var bytes = channel("<title>Späte Öllampe</title>").getBytes(ISO_8859_1);

        assertThat(FeedReader.standard()
                        .read(new ByteArrayInputStream(bytes), "iso-8859-1")
                        .value()
                        .title())
                .hasValue("Späte Öllampe");
    }

    @Test
    void saysWhichEncodingItChoseAndWhoSaidOtherwise() throws IOException {
        var bytes =
                ("<?xml version='1.0' encoding='koi8-r'?>" + channel("<title>Späte Öllampe</title>")).getBytes(UTF_8);
        var legacy = ("<?xml version='1.0' encoding='iso-8859-15'?>" + channel("<title>Öl</title>"))
                .getBytes(Charset.forName("ISO-8859-15"));

        assertThat(FeedReader.standard()
                        .read(new ByteArrayInputStream(bytes), "gbk")
                        .diagnostics())
                .extracting(Diagnostic::code, Diagnostic::found)
                .containsExactly(
                        tuple("encoding.mismatch", "koi8-r, really UTF-8"),
                        tuple("encoding.mismatch", "gbk, really UTF-8"));
        assertThat(FeedReader.standard().read(legacy).diagnostics())
                .extracting(Diagnostic::code, Diagnostic::found)
                .containsExactly(tuple("encoding.chosen", "ISO-8859-15"));
    }

    @Test
    void readsATextWhateverItDeclaresOfItsEncoding() throws IOException {
        var text = "<?xml version='1.0' encoding='utf-16'?>" + channel("<title>Öl</title>");

        assertThat(read(text).value().title()).hasValue("Öl");
    }

    @Test
    void saysWhatAPageIsAndWhichFeedsItAnnounces() {
        var page = """
                <!DOCTYPE html><html><head><title> Lamp
                 Room </title><meta charset=utf-8>
                <link rel="stylesheet" href="/a.css">
                <link rel="home alternate" type="application/rss+xml; charset=utf-8" title="All" href="/feed.xml">
                <link href='/atom' type=application/atom+xml rel=alternate></head><body><p>Hi</body></html>
                """;

        assertThatThrownBy(() -> read(page)).isInstanceOfSatisfying(FeedException.class, no -> {
            assertThat(no.found()).isEqualTo("an HTML page");
            assertThat(no.title()).hasValue("Lamp Room");
            assertThat(no.feeds())
                    .extracting(Link::url)
                    .map(url -> url.orElseThrow().text())
                    .containsExactly("/feed.xml", "/atom");
            assertThat(no).hasMessageContaining("Lamp Room").hasMessageContaining("/feed.xml");
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"error\": \"not found\"} | JSON",
                "Not found | plain text",
                "'   ' | nothing at all: it is empty",
                "<opml version='2.0'/> | a subscription list (OPML)",
                "<note><to/></note> | XML of another kind, with the root <note>",
            })
    void saysWhatElseItIs(String document, String found) {
        assertThatThrownBy(() -> read(document))
                .isInstanceOfSatisfying(
                        FeedException.class, no -> assertThat(no.found()).isEqualTo(found));
    }

    @Test
    void keepsNoMoreDiagnosticsThanItsLimit() throws IOException {
        var reader = FeedReader.standard()
                .withLimits(FeedLimits.builder().diagnostics(3).build());
        var parsed = reader.read(channel("<ttl>x</ttl>".repeat(10)).getBytes(UTF_8));

        assertThat(parsed.diagnostics()).hasSize(4);
        assertThat(parsed.diagnostics().get(3).code()).isEqualTo("limit.diagnostics");
    }

    private static Parsed<Podcast> read(String feed) throws IOException {
        return FeedReader.standard().read(feed);
    }

    private static String channel(String content) {
        return "<rss version='2.0' xmlns:itunes='http://www.itunes.com/dtds/podcast-1.0.dtd' "
                + "xmlns:dc='http://purl.org/dc/elements/1.1/'><channel>" + content + "</channel></rss>";
    }
}

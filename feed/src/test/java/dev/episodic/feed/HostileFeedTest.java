package dev.episodic.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Feeds made to be slow or to break the reader: they end soon, with a show or with the reason why there is none. */
class HostileFeedTest {

    private static final int COPIES = 100_000;

    @ParameterizedTest
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    @ValueSource(
            strings = {
                "<title>Lamp</title>",
                "<description>a<b>c</description>",
                "<itunes:category text='Arts'><itunes:category text='Books'/>",
                "<itunes:category text='Arts'/><itunes:category text='Books'/>",
                "<category>Lamps</category>",
                "<category>Arts</category>",
                "<itunes:category text='Lamps'/><category>Lamps</category>",
                "<author>Ann</author><googleplay:author>Bo</googleplay:author>",
                "<itunes:image href='https://example.org/a.png'/><podcast:image href='https://example.org/b.png'/>",
                "<podcast:person>Ann</podcast:person><episodic:about name='Bo' affiliation='C'/>",
                "<dc:creator>Ann</dc:creator><itunes:author>Bo</itunes:author>",
                "<atom:link rel='self' href='https://example.org/'/>",
                "<podcast:value type='lightning'><podcast:valueRecipient type='node' split='x'/>",
                "<x:y xmlns:x='urn:x'><x:z>",
                "<item><guid>same</guid></item>",
                "<item><title>Lamp</title>",
                "<item><enclosure url='https://example.org/1.mp3'/><podcast:season>1</podcast:season></item>",
                "<skipHours><hour>25</hour>",
                "<pubDate>Fri, 99 Mar 2025</pubDate>",
                "&amp;<![CDATA[x]]>",
            })
    void areReadInTimeThatGrowsWithTheirLength(String piece) throws IOException {
        var feed = "<rss xmlns:itunes='http://www.itunes.com/dtds/podcast-1.0.dtd'><channel>" + piece.repeat(COPIES);

        assertThat(FeedReader.standard().read(feed).diagnostics()).isNotEmpty();
    }

    @Property(tries = 500)
    void neverThrowAnythingUndeclared(@ForAll("cuts") List<Integer> cuts) throws IOException {
        byte[] feed = sample();
        for (int cut : cuts) {
            damage(feed, Math.floorMod(cut, feed.length), Math.floorMod(cut, 7));
        }
        try {
            var podcast =
                    FeedReader.standard().read(new ByteArrayInputStream(feed)).value();
            var written = FeedWriter.standard().write(podcast).value();
            assertThat(FeedReader.standard().read(written).value()).isNotNull();
        } catch (FeedException no) {
            assertThat(no.found()).isNotBlank();
        }
    }

    @Provide
    Arbitrary<List<Integer>> cuts() {
        return Arbitraries.integers().list().ofMinSize(1).ofMaxSize(12);
    }

    /** Puts something unlucky in place of a byte, or copies what follows over what stands there. */
    private static void damage(byte[] feed, int at, int kind) {
        switch (kind) {
            case 0 -> feed[at] = '<';
            case 1 -> feed[at] = '&';
            case 2 -> feed[at] = '"';
            case 3 -> feed[at] = 0;
            case 4 -> feed[at] = (byte) 0xC3;
            default -> System.arraycopy(feed, at, feed, at / 2, Math.min(40, feed.length - at));
        }
    }

    private static byte[] sample() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(HostileFeedTest.class.getResourceAsStream("/traps/00-ok.xml"), "no sample")) {
            return new String(in.readAllBytes(), UTF_8)
                    .replace("</channel>", "<podcast:person role='host'>Ö</podcast:person></channel>")
                    .getBytes(UTF_8);
        }
    }
}

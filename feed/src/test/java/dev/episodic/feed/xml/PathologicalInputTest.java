package dev.episodic.feed.xml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.episodic.feed.FeedLimits;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Input made to be slow, big or endless. */
@Timeout(60)
class PathologicalInputTest {

    private static Scan inChannel(String content) {
        return Scan.of("<rss><channel>" + content + "</channel><item>last</item></rss>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<b>",
                "</b>",
                "<b></c>",
                "<a><b><c></a>",
                "<item>",
                "<item><x>",
                "<item><x></y>",
                "<![CDATA[",
                "<![CDATA[</channel>",
                "<![CDATA[</x>]]>",
                "<x><![CDATA[</x>",
                "]]>",
                "<!--",
                "<!-- -",
                "<!",
                "<?",
                "<?xml ",
                "<!DOCTYPE a \"",
                "<!DOCTYPE [",
                "<!DOCTYPE ",
                "<a b=\"",
                "<a b='>",
                "<a b=\"' c='\"",
                "<a \"",
                "<a",
                "<a ",
                "</a",
                "</ ",
                "<",
                "&",
                "&#",
                "&#x",
                "&a;",
                "&amp",
                "<a b=c",
                "<a xmlns:x='u'>",
                "<a xmlns:x='u' x:y=''>",
                "<a/ ",
                "<br>",
                "<x:y>",
                "\r",
                "\0",
                "\u0085\uFFFF",
                "<\u00E9>"
            })
    void takesTimeInProportionToItsLength(String piece) {
        Scan scan = inChannel(piece.repeat(500_000 / piece.length()));

        assertThat(scan.events()).startsWith("<rss>", "<channel>").endsWith("</rss>");
        assertThat(scan.diagnostics().size()).isLessThan(10_000);
    }

    @Test
    void survivesAMillionUnclosedTags() {
        Scan scan = inChannel("<b>".repeat(1_000_000));

        assertThat(scan.text()).endsWith("</channel><item>last</item></rss>");
        assertThat(scan.codes()).contains("limit.depth").hasSize(99);
    }

    @Test
    void survivesNamesThatAreAllDifferent() {
        StringBuilder names = new StringBuilder();
        for (int i = 0; i < 200_000; i++) {
            names.append("<n").append(i).append(" a").append(i).append("=''/>");
        }

        assertThat(inChannel(names.toString()).events()).hasSize(400_007);
    }

    @Test
    void survivesNamesMadeToCollide() {
        StringBuilder names = new StringBuilder();
        for (int i = 0; i < 1 << 17; i++) {
            names.append('<');
            for (int bit = 0; bit < 17; bit++) {
                names.append((i >> bit & 1) == 0 ? "Aa" : "BB");
            }
            names.append("></x>");
        }

        assertThat(inChannel(names.toString()).codes()).contains("limit.depth");
    }

    @Test
    void skipsWhatIsNestedTooDeeplyAndGoesOnBehindIt() {
        String deep = "<a>".repeat(150) + "x" + "</a>".repeat(150);

        Scan scan = inChannel("<item>" + deep + "<title>1</title></item><item>" + deep + "</item>");

        assertThat(scan.events()).filteredOn("<a>"::equals).hasSize(2 * 97);
        assertThat(scan.text()).contains("<title>1</title></item>").doesNotContain("x");
        assertThat(scan.codes()).containsExactly("limit.depth");
    }

    @Test
    void leavesOutAttributesBeyondTheLimit() {
        StringBuilder tag = new StringBuilder("<a");
        for (int i = 0; i < 1000; i++) {
            tag.append(" a").append(i).append("=\"v>/").append(i).append('"');
        }

        Scan scan = inChannel(tag + "/><b/>");

        assertThat(scan.text()).contains("a199=\"v>/199\"></a><b></b>").doesNotContain("a200");
        assertThat(scan.codes()).containsExactly("limit.attributes");
    }

    @ParameterizedTest
    @ValueSource(strings = {" a='x'", " xmlns:a='x'", " a", " ", "x", "/", "<", ">", "'", "\"", "\u00E9", " a='"})
    void survivesAnEndlessTag(String piece) throws IOException {
        FeedLimits limits =
                FeedLimits.builder().bytes(5_000_000).textLength(1 << 20).build();

        Scan scan = Scan.of(endless("<rss><channel><a b=\"c\"", piece), "utf-8", limits, 64);

        assertThat(scan.events()).startsWith("<rss>", "<channel>").endsWith("</channel>", "</rss>");
        assertThat(scan.codes()).contains("limit.bytes");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<rss><channel>",
                "<rss><channel><title>",
                "<rss><![CDATA[",
                "<rss><!--",
                "<rss><?",
                "<rss></",
                "",
                "<!DOCTYPE [",
                "<!--",
                "</rss>"
            })
    void survivesAnEndlessText(String start) throws IOException {
        FeedLimits limits =
                FeedLimits.builder().bytes(5_000_000).textLength(1 << 20).build();

        for (String piece : new String[] {"x", " ", "]", "&amp;", "\u20AC", "-"}) {
            Scan scan = Scan.of(endless(start, piece), null, limits, 64);

            assertThat(scan.text().length()).isLessThan(2_000_000);
            assertThat(scan.codes()).contains("limit.bytes");
        }
    }

    private static InputStream endless(String start, String piece) {
        byte[] pieces = piece.repeat(10_000).getBytes(UTF_8);
        return new InputStream() {
            private final InputStream first = new ByteArrayInputStream(start.getBytes(UTF_8));
            private int next;

            @Override
            public int read() throws IOException {
                byte[] one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
            }

            @Override
            public int read(byte[] target, int from, int length) throws IOException {
                int count = first.read(target, from, length);
                if (count > 0) {
                    return count;
                }
                int copied = Math.min(length, pieces.length - next);
                System.arraycopy(pieces, next, target, from, copied);
                next = (next + copied) % pieces.length;
                return copied;
            }
        };
    }

    @Test
    void cutsATextThatIsTooLongBetweenCharacters() {
        FeedLimits limits = FeedLimits.builder().textLength(10).build();

        Scan scan = Scan.of(
                "<rss><a>12345678\u20AC90</a><b><![CDATA[1234567890]]>1</b><c>1</c></rss>".getBytes(UTF_8), limits);

        assertThat(scan.text()).isEqualTo("<rss><a>12345678</a><b>1234567890</b><c>1</c></rss>");
        assertThat(scan.codes()).containsExactly("limit.text-length", "limit.text-length");
    }

    @Test
    void cutsALongNameTheSameWayInBothTags() {
        String name = "n".repeat(3_000_000);

        Scan scan = Scan.of("<rss><" + name + " a='b>'>x</" + name + "><" + name + "/><c/></rss>");

        String cut = "n".repeat(1000);
        assertThat(scan.text()).isEqualTo("<rss><" + cut + ">x</" + cut + "><" + cut + "></" + cut + "><c></c></rss>");
        assertThat(scan.codes()).containsExactly("limit.name-length", "limit.name-length");
    }

    @Test
    void givesALongTextInPiecesThatFitTogether() {
        String words = "caf\u00E9 &amp; \uD83D\uDE00\r\n".repeat(20_000);
        String unbroken = "\u20AC&#xD83D;&#xDE00;\uD83D\uDE00&amp;".repeat(20_000);

        Scan scan = Scan.of("<rss><a>" + words + "</a><b>" + unbroken + "</b><c><![CDATA[" + words + "]]></c></rss>");

        assertThat(scan.events().get(2)).isEqualTo("caf\u00E9 & \uD83D\uDE00\n".repeat(20_000));
        assertThat(scan.events().get(5)).isEqualTo("\u20AC\uD83D\uDE00\uD83D\uDE00&".repeat(20_000));
        assertThat(scan.events().get(8)).isEqualTo("caf\u00E9 &amp; \uD83D\uDE00\n".repeat(20_000));
        assertThat(scan.diagnostics()).isEmpty();
    }

    @Test
    void readsALongSectionAndALongComment() {
        String long1 = "a&b<c> ".repeat(500_000);

        Scan scan = inChannel("<a><![CDATA[" + long1 + "]]></a><!--" + long1 + "--><b/>");

        assertThat(scan.events().get(3)).isEqualTo(long1);
        assertThat(scan.text()).endsWith("</a><b></b></channel><item>last</item></rss>");
        assertThat(scan.diagnostics()).isEmpty();
    }

    @Test
    void endsADocumentThatIsTooLong() {
        String feed = "<rss><channel><item>1</item><item>2</item></channel></rss>";

        for (int bytes = 1; bytes < feed.length(); bytes++) {
            Scan scan = Scan.of(
                    feed.getBytes(UTF_8), FeedLimits.builder().bytes(bytes).build());

            assertThat(scan.codes()).contains("limit.bytes");
        }
        assertThat(Scan.of(
                                feed.getBytes(UTF_8),
                                FeedLimits.builder().bytes(feed.length()).build())
                        .codes())
                .isEmpty();
    }

    @Test
    void tellsOnlySoManyRepairsOfAKind() {
        Scan scan = Scan.of(
                ("<rss>" + "&<".repeat(100) + "</rss>").getBytes(UTF_8),
                FeedLimits.builder().diagnostics(3).build());

        assertThat(scan.codes()).hasSize(6);
    }

    @ParameterizedTest
    @CsvSource({
        "'<?xml version=\"1.0\"?><!-- c --><rss xmlns:a=\"b\"><channel><item a:x=''1''>t&amp;&#233;<![CDATA[c]]></item></channel></rss>'",
        "'<!DOCTYPE rss [ <!ENTITY a \"b\"> ]><rss><a b=c d=\"e f=\"g\">\u20AC</b></a><?x y?></rss> <b>junk</b>'"
    })
    void survivesTruncationAtEveryByte(String feed) {
        byte[] document = feed.getBytes(UTF_8);

        for (int length = 0; length < document.length; length++) {
            byte[] part = Arrays.copyOf(document, length);
            assertThat(Scan.slowly(part)).isEqualTo(Scan.of(part));
        }
    }
}

package dev.episodic.feed.xml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.episodic.Diagnostic;
import dev.episodic.Position;
import dev.episodic.feed.FeedLimits;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScannerTest {
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    private Scanner scanner(String document) {
        return new Scanner(
                new ByteArrayInputStream(document.getBytes(UTF_8)),
                KnownNamespaces.CATALOG,
                FeedLimits.standard(),
                (severity, code, path, position, found, message) ->
                        diagnostics.add(new Diagnostic(severity, code, path, position, found, message)),
                16);
    }

    private static void goTo(Scanner scanner, Token token, String local) throws IOException {
        while (scanner.next() != token || !scanner.name().local().equals(local)) {
            // on
        }
    }

    @Test
    void tellsLineColumnAndByteOfEachToken() throws IOException {
        Scanner scanner = scanner("\uFEFF<rss>\r\n\r<a>é😀&amp;\n</a><b x=''/>\n</rss>");

        goTo(scanner, Token.START, "rss");
        assertThat(scanner.position()).isEqualTo(new Position(1, 2, 3));
        scanner.next();
        assertThat(scanner.position()).isEqualTo(new Position(1, 7, 8));
        scanner.next();
        assertThat(scanner.position()).isEqualTo(new Position(3, 1, 11));
        scanner.next();
        assertThat(scanner.position()).isEqualTo(new Position(3, 4, 14));
        scanner.next();
        assertThat(scanner.position()).isEqualTo(new Position(4, 1, 26));
        scanner.next();
        assertThat(scanner.position()).isEqualTo(new Position(4, 5, 30));
        scanner.next();
        assertThat(scanner.position()).isEqualTo(new Position(4, 5, 30));
        scanner.next();
        scanner.next();
        assertThat(scanner.position()).isEqualTo(new Position(5, 1, 40));
    }

    @Test
    void tellsTheSamePositionHoweverOftenItIsAsked() throws IOException {
        String document = "<rss>" + "<a>one\n&two</a>".repeat(1000) + "</rss>";
        Scanner once = scanner(document);
        Scanner often = scanner(document);
        Position last = Position.START;

        for (Token token = often.next(); token != Token.END_OF_DOCUMENT; token = often.next()) {
            once.next();
            if (token == Token.TEXT) {
                often.text();
            }
            last = often.position();
            assertThat(often.position()).isEqualTo(last);
        }

        assertThat(once.position()).isEqualTo(last);
        assertThat(last.line()).isEqualTo(1001);
        assertThat(diagnostics.get(999).position()).isEqualTo(new Position(1001, 1, 14_997));
    }

    @Test
    void tellsTheWayFromTheRootAndNumbersItems() throws IOException {
        Scanner scanner = scanner("<rss><channel><title/><item/><item><x:a/><x:b/></item></channel><item/></rss>");

        goTo(scanner, Token.START, "title");
        assertThat(scanner.path()).isEqualTo("rss/channel/title");
        assertThat(scanner.depth()).isEqualTo(3);
        goTo(scanner, Token.START, "b");
        assertThat(scanner.path()).isEqualTo("rss/channel/item[2]/x:b");
        goTo(scanner, Token.END, "item");
        assertThat(scanner.path()).isEqualTo("rss/channel/item[2]");
        goTo(scanner, Token.START, "item");
        assertThat(scanner.path()).isEqualTo("rss/item[1]");
    }

    @Test
    void findsAttributesByNameElseInAnyLetterCase() throws IOException {
        Scanner scanner = scanner("<guid ISPERMALINK='a' isPermaLink='b' x:other='c' xmlns:x='u' Single='d'>x</guid>");

        scanner.next();

        assertThat(scanner.attributeCount()).isEqualTo(4);
        assertThat(scanner.attribute("isPermaLink")).isEqualTo("b");
        assertThat(scanner.attribute("ispermalink")).isEqualTo("a");
        assertThat(scanner.attribute("single")).isEqualTo("d");
        assertThat(scanner.attribute("other")).isNull();
        assertThat(scanner.attributeName(2)).isEqualTo(Name.of("u", "x", "other"));
        scanner.next();
        assertThat(scanner.attributeCount()).isEqualTo(4);
        scanner.next();
        assertThat(scanner.attributeCount()).isZero();
    }

    @Test
    void skipsToTheEndOfTheSameElement() throws IOException {
        Scanner scanner = scanner("<rss><a><a>x<b></a></a>y<c/><d></rss>");

        goTo(scanner, Token.START, "a");
        scanner.skip();
        assertThat(scanner.name().local()).isEqualTo("a");
        assertThat(scanner.depth()).isEqualTo(2);
        assertThat(scanner.next()).isEqualTo(Token.TEXT);
        assertThat(scanner.text()).isEqualTo("y");
        assertThatThrownBy(scanner::skip).isInstanceOf(IllegalStateException.class);
        goTo(scanner, Token.START, "c");
        scanner.skip();
        goTo(scanner, Token.START, "d");
        scanner.skip();
        assertThat(scanner.depth()).isEqualTo(2);
        assertThat(scanner.next()).isEqualTo(Token.END);
        assertThat(scanner.next()).isEqualTo(Token.END_OF_DOCUMENT);
        assertThat(scanner.next()).isEqualTo(Token.END_OF_DOCUMENT);
    }

    @Test
    void knowsWhichTextIsBlank() throws IOException {
        Scanner scanner = scanner("<rss> \n<a/>x<b/><![CDATA[\t]]></rss>");
        List<Boolean> blank = new ArrayList<>();

        for (Token token = scanner.next(); token != Token.END_OF_DOCUMENT; token = scanner.next()) {
            if (token == Token.TEXT) {
                blank.add(scanner.isBlank());
            }
        }

        assertThat(blank).containsExactly(true, false, true);
    }

    @Test
    void decodesTheSameWhereverACharacterStands() {
        for (String special :
                new String[] {"\n", "\t", "\n ", "\t!", "é", "€", "&amp;", "&'", "\u0001 ", "\u000B", "\n\u000B"}) {
            for (int before = 0; before < 20; before++) {
                String text = "a".repeat(before) + special + " 'b" + special + "b".repeat(9);
                String meant = text.replace("&amp;", "&").replaceAll("[\u0001\u000B]", "");

                assertThat(Scan.of("<rss>" + text + "</rss>").text()).isEqualTo("<rss>" + meant + "</rss>");
                assertThat(Scan.of("<rss a=\"" + text + "\"/>").text())
                        .isEqualTo("<rss a=\"" + meant.replace('\n', ' ').replace('\t', ' ') + "\"></rss>");
            }
        }
    }

    @Test
    void tellsARepairOnceHoweverOftenTheTextIsRead() throws IOException {
        Scanner scanner = scanner("<rss a='&'>b & c</rss>");
        StringBuilder text = new StringBuilder();

        scanner.next();
        scanner.attributeValue(0);
        scanner.attribute("a");
        scanner.next();
        scanner.text();
        scanner.appendText(text);

        assertThat(text).hasToString("b & c");
        assertThat(diagnostics).hasSize(2);
    }

    @Test
    void namesAreEqualWhateverTheirPrefix() throws IOException {
        Scanner scanner = scanner("<rss xmlns:i='" + KnownNamespaces.ITUNES + "' xmlns:q='u'><i:author/><q:x/></rss>");

        goTo(scanner, Token.START, "author");
        assertThat(scanner.name()).isEqualTo(Name.of(KnownNamespaces.ITUNES, "itunes", "author"));
        assertThat(scanner.name()).hasToString("itunes:author");
        assertThat(scanner.path()).isEqualTo("rss/i:author");
        goTo(scanner, Token.START, "x");
        assertThat(scanner.name()).hasToString("q:x");
    }

    @Test
    void saysThatADocumentIsTruncatedOnlyFromThereOn() throws IOException {
        Scanner scanner = scanner("<rss><item></item><item><title>");

        goTo(scanner, Token.END, "item");
        assertThat(scanner.truncated()).isFalse();
        goTo(scanner, Token.START, "title");
        assertThat(scanner.truncated()).isFalse();
        goTo(scanner, Token.END, "title");
        assertThat(scanner.truncated()).isTrue();
    }

    @Test
    void closesItsInput() throws IOException {
        boolean[] closed = new boolean[1];
        Scanner scanner = new Scanner(
                new ByteArrayInputStream(new byte[0]) {
                    @Override
                    public void close() {
                        closed[0] = true;
                    }
                },
                KnownNamespaces.CATALOG,
                FeedLimits.standard(),
                (severity, code, path, position, found, message) -> {});

        scanner.close();

        assertThat(closed[0]).isTrue();
    }
}

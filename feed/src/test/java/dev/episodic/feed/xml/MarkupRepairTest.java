package dev.episodic.feed.xml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.episodic.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The broken markup of real feeds, by the rows of the catalogue. */
class MarkupRepairTest {
    private static final String FEED = "<rss><channel><title>T</title></channel></rss>";

    private static Scan inItem(String content) {
        return Scan.of("<rss><channel><item>" + content + "</item></channel></rss>");
    }

    private static String content(Scan scan) {
        String text = scan.text();
        return text.substring("<rss><channel><item>".length(), text.length() - "</item></channel></rss>".length());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "  \r\n\t", "<!-- a -->", "\n<!-- a -->\n"})
    void x01SkipsBlanksAndCommentsBeforeTheDeclaration(String before) {
        Scan scan = Scan.of(before + "<?xml version=\"1.0\"?>" + FEED);

        assertThat(scan.text()).isEqualTo(FEED);
        assertThat(scan.codes()).containsExactly("xml.declaration.late");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uFEFF", "\uFEFF\uFEFF", "\u00EF\u00BB\u00BF", "\uFEFF\u00EF\u00BB\u00BF"})
    void x02DropsByteOrderMarksInSilence(String mark) {
        Scan scan = Scan.of(mark + "<?xml version=\"1.0\"?>" + FEED);

        assertThat(scan.text()).isEqualTo(FEED);
        assertThat(scan.diagnostics()).isEmpty();
    }

    @Test
    void x03NeedsNoDeclaration() {
        assertThat(Scan.of(FEED).text()).isEqualTo(FEED);
        assertThat(Scan.of(FEED).diagnostics()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<br />\n<b>Warning</b>: Undefined index in <b>/feed.php</b> on line <b>7</b><br />",
                "Notice: something & nothing",
                "3 < 4 and <someone@example.org>",
                "<div><p>Please <a href='x'>wait"
            })
    void x04SkipsWhatAServerPrintedFirst(String before) {
        Scan scan = Scan.of(before + "<?xml version=\"1.0\"?>" + FEED);

        assertThat(scan.text()).isEqualTo(FEED);
        assertThat(scan.codes()).containsExactly("xml.content.before");
    }

    @Test
    void x04FindsTheRootWithoutDeclarationToo() {
        assertThat(Scan.of("<b>Deprecated</b>: x" + FEED).text()).isEqualTo(FEED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "<script>track()</script>", "\0\0", "</rss>", "<?php exit ?>", "&"})
    void x05StopsAtTheEndOfTheRoot(String after) {
        Scan scan = Scan.of(FEED + "\n" + after);

        assertThat(scan.text()).isEqualTo(FEED);
        assertThat(scan.codes()).containsExactly("xml.content.after");
        assertThat(scan.truncated()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<?xml version=\"1.0\"?><rss></rss>", "<rss version=\"2.0\">", "<!-- x --><feed/>"})
    void x06ReadsTheFirstOfTwoDocuments(String second) {
        Scan scan = Scan.of(FEED + second);

        assertThat(scan.text()).isEqualTo(FEED);
        assertThat(scan.codes()).containsExactly("xml.document.second");
    }

    @Test
    void x07TakesAnAmpersandThatStartsNoReferenceAsItStands() {
        Scan scan = inItem("<title>Rope & Knot &; &amp &#; &#x;</title><enclosure url=\"?a=1&b=2&copy=3\"/>");

        assertThat(content(scan))
                .isEqualTo(
                        "<title>Rope & Knot &; &amp &#; &#x;</title><enclosure url=\"?a=1&b=2&copy=3\"></enclosure>");
        assertThat(scan.codes()).hasSize(7).containsOnly("xml.ampersand");
        assertThat(scan.diagnostics().get(0).position().column()).isEqualTo(33);
    }

    @Test
    void x08KnowsTheEntitiesOfHtml() {
        Scan scan =
                inItem("<title>&nbsp;&rsquo;&iacute;&copy;&NotEqualTilde;&CounterClockwiseContourIntegral;</title>");

        assertThat(content(scan)).isEqualTo("<title>\u00A0\u2019\u00ED\u00A9\u2242\u0338\u2233</title>");
        assertThat(scan.codes()).hasSize(6).containsOnly("xml.entity.html");
    }

    @Test
    void x08TakesAnUnknownEntityAsItStands() {
        Scan scan = inItem("<title>X &foobar; Y</title>");

        assertThat(content(scan)).isEqualTo("<title>X &foobar; Y</title>");
        assertThat(scan.diagnostics()).singleElement().satisfies(diagnostic -> {
            assertThat(diagnostic.code()).isEqualTo("xml.entity.unknown");
            assertThat(diagnostic.severity()).isEqualTo(Severity.WARNING);
            assertThat(diagnostic.path()).isEqualTo("rss/channel/item[1]/title");
            assertThat(diagnostic.found()).isEqualTo("&foobar;");
        });
    }

    @Test
    void x09DropsControlCharactersAndReferencesToThem() {
        Scan scan = inItem("<title a=\"\u0001b\">A\u0008B&#8;C&#x1F;D\u001DE\0F\tG\nH</title>");

        assertThat(content(scan)).isEqualTo("<title a=\"b\">ABCDEF\tG\nH</title>");
        assertThat(scan.codes()).hasSize(6).containsOnly("xml.character.illegal");
    }

    @Test
    void x10JoinsTheHalvesOfACharacter() {
        assertThat(content(inItem("<title>&#55357;&#56832; &#xD83D;&#xDE00;</title>")))
                .isEqualTo("<title>\uD83D\uDE00 \uD83D\uDE00</title>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"&#55357;", "&#xDE00;", "&#xFFFE;", "&#xFFFF;", "&#x110000;", "&#99999999999999;", "\uFFFE"})
    void x10ReplacesWhatIsNoCharacter(String half) {
        Scan scan = inItem("<title>a" + half + "b</title>");

        assertThat(content(scan)).isEqualTo("<title>a\uFFFDb</title>");
        assertThat(scan.codes()).containsExactly("xml.character.illegal");
    }

    @Test
    void x11TakesALessThanSignThatStartsNoTagAsItStands() {
        String text = "5 < 6, I <3 you, a<b@c.org>, <https://e.org/>, x <y and z, <";

        Scan scan = inItem("<title>" + text + "</title>");

        assertThat(content(scan)).isEqualTo("<title>" + text + "</title>");
        assertThat(scan.codes()).hasSize(6).containsOnly("xml.less-than");
    }

    @Test
    void x12GivesMarkupInsideATextAsElements() {
        Scan scan = inItem("<description><p>Hi <b>you</b></p></description>");

        assertThat(content(scan)).isEqualTo("<description><p>Hi <b>you</b></p></description>");
        assertThat(scan.diagnostics()).isEmpty();
    }

    @Test
    void x12EndsTheTagsOfHtmlThatHaveNoContent() {
        Scan scan = inItem("<description>a<br>b<hr>c<img src=\"x\">d<br></br></description>");

        assertThat(content(scan))
                .isEqualTo("<description>a<br></br>b<hr></hr>c<img src=\"x\"></img>d<br></br></description>");
        assertThat(scan.codes()).hasSize(3).containsOnly("xml.element.void");
    }

    @Test
    void x13ReadsAttributesWithoutQuotes() {
        Scan scan = inItem("<enclosure url=https://e.org/1.mp3 length=1/><link href=https://e.org/>x</link>");

        assertThat(content(scan)).startsWith("<enclosure url=\"https://e.org/1.mp3\" length=\"1\"></enclosure>");
        assertThat(scan.codes()).contains("xml.attribute.unquoted");
    }

    @Test
    void x13TakesTheFirstOfTwoAttributes() {
        Scan scan = inItem("<enclosure url=\"a\" url=\"b\" xmlns:x=\"u\" xmlns:x=\"v\" x:y=\"\"/>");

        assertThat(content(scan)).isEqualTo("<enclosure url=\"a\" {u}y=\"\"></enclosure>");
        assertThat(scan.codes()).containsExactly("xml.attribute.repeated", "xml.attribute.repeated");
    }

    @Test
    void x13ReadsAttributesWithoutValueOrBlankBetween() {
        Scan scan = inItem("<a b c=\"1\"d='2' e = \"3\"  = !f=\"4\" / g>x</a>");

        assertThat(content(scan)).isEqualTo("<a b=\"\" c=\"1\" d=\"2\" e=\"3\" f=\"4\" g=\"\">x</a>");
        assertThat(scan.codes())
                .containsExactly(
                        "xml.attribute.valueless",
                        "xml.attribute.unspaced",
                        "xml.attribute.unreadable",
                        "xml.attribute.unreadable",
                        "xml.attribute.unreadable",
                        "xml.attribute.valueless");
    }

    @Test
    void x13EndsAValueWhoseQuoteIsMissing() {
        Scan scan = inItem("<enclosure url=\"u length=\"1\"/><a href=\"x>text</a><b c=\"d\"/><e f=\"a < b\"/>");

        assertThat(content(scan))
                .isEqualTo("<enclosure url=\"u\" length=\"1\"></enclosure><a href=\"x\">text</a>"
                        + "<b c=\"d\"></b><e f=\"a < b\"></e>");
        assertThat(scan.codes()).containsExactly("xml.attribute.quote", "xml.attribute.quote");
    }

    @Test
    void x13NormalizesWhiteSpaceInAttributesButNotReferencesToIt() {
        assertThat(content(inItem("<a b=\" x\r\n\ty&#10;&#9;&#13;\"/>"))).isEqualTo("<a b=\" x  y\n\t\r\"></a>");
    }

    @Test
    void x14ClosesUnclosedElementsAtTheEndOfTheItem() {
        Scan scan = Scan.of("<rss><channel><item><media:content url=\"a\"><title>1</title></item>"
                + "<item><title>2</title></item></channel></rss>");

        assertThat(scan.events()).filteredOn("<item>"::equals).hasSize(2);
        assertThat(scan.text()).endsWith("</item><item><title>2</title></item></channel></rss>");
        assertThat(scan.codes()).contains("xml.element.unclosed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<rss><channel><item><title>1<item>2</item></channel></rss>",
                "<rss><channel><item><title>1</title><item>2</channel></rss>",
                "<rss><channel><itunes:owner><title>1</title><item>1</item><item>2</item></channel></rss>",
                "<rss><channel><item><a><b><c><item><d></channel></rss>",
                "<rss><channel><item>1<podcast:liveItem>2</podcast:liveItem><item>3</item></channel></rss>",
                "<rss><channel><podcast:liveItem>1<item>2</item><item>3</item></channel></rss>",
                "<rss><channel><title><item>1</item></channel><item>2</item></rss>",
                "<rss><channel><item>1</item><channel><item>2</item></rss>"
            })
    void x14NeverPutsAnItemIntoAnotherElement(String document) {
        Scan scan = Scan.of(document);

        assertThat(scan.events()).filteredOn("<item>"::equals).hasSize(2);
        assertThat(scan.diagnostics())
                .noneMatch(diagnostic -> diagnostic.path().matches(".*(item|title|owner).*/item.*"));
        assertThat(scan.text()).doesNotContain("<title><item>").containsPattern("</?(item|channel)[^>]*><item>");
    }

    @Test
    void x14KeepsItemsWhereAnElementThatIsClosedHoldsThem() {
        String document = "<rss><channel><items><item>1</item><item>2</item></items></channel></rss>";

        assertThat(Scan.of(document).text()).isEqualTo(document);
        assertThat(Scan.of(document).diagnostics()).isEmpty();
    }

    @Test
    void x14LeavesAnEmptyItemWhereItIs() {
        Scan scan = inItem("<title>1</title><item /><link>2</link>");

        assertThat(content(scan)).isEqualTo("<title>1</title><item></item><link>2</link>");
        assertThat(scan.diagnostics()).isEmpty();
    }

    @Test
    void x14SkipsEndTagsThatEndNothing() {
        Scan scan = inItem("<title>a</b></title></title></>b</ title >c<p>d</P>");

        assertThat(content(scan)).startsWith("<title>a</title>");
        assertThat(scan.codes()).contains("xml.end-tag.unmatched");
    }

    @Test
    void x14EndsATagThatLacksItsBracket() {
        Scan scan = inItem("<enclosure url=\"a\" <title>b</title<link>c</link>");

        assertThat(content(scan)).isEqualTo("<enclosure url=\"a\"><title>b</title><link>c</link></enclosure>");
        assertThat(scan.codes()).contains("xml.tag.unclosed");
    }

    @Test
    void x15GivesCompleteItemsAndSaysThatTheRestIsMissing() {
        Scan scan = Scan.of("<rss><channel><item><title>1</title></item><item><title>2</tit");

        assertThat(scan.text())
                .isEqualTo("<rss><channel><item><title>1</title></item><item><title>2</title></item></channel></rss>");
        assertThat(scan.truncated()).isTrue();
        assertThat(scan.codes()).containsExactly("xml.truncated");
        assertThat(scan.diagnostics().get(0).severity()).isEqualTo(Severity.ERROR);
    }

    @Test
    void x16EndsAnUnclosedSectionWithItsElement() {
        Scan scan = inItem("<description><![CDATA[a <b>b</b></description><title><![CDATA[c]]></title>");

        assertThat(content(scan)).isEqualTo("<description>a <b>b</b></description><title>c</title>");
        assertThat(scan.codes()).containsExactly("xml.cdata.unclosed");
    }

    @Test
    void x16EndsAnUnclosedSectionWithTheItem() {
        Scan scan =
                Scan.of("<rss><channel><item><title><![CDATA[a</item><item><title>b</title></item></channel></rss>");

        assertThat(scan.text())
                .isEqualTo("<rss><channel><item><title>a</title></item><item><title>b</title></item></channel></rss>");
    }

    @Test
    void x16KeepsEndTagsInsideAProperSection() {
        Scan scan = inItem("<title><![CDATA[</title> </item> <!-- <![CD ]] ]>]]></title>");

        assertThat(content(scan)).isEqualTo("<title></title> </item> <!-- <![CD ]] ]></title>");
        assertThat(scan.diagnostics()).isEmpty();
    }

    @Test
    void x17EndsASectionAtItsFirstEnd() {
        assertThat(content(inItem("<title><![CDATA[a ]]> b]]></title>"))).isEqualTo("<title>a  b]]></title>");
        assertThat(content(inItem("<title><![CDATA[a <![CDATA[b]]> c]]></title>")))
                .isEqualTo("<title>a <![CDATA[b c]]></title>");
    }

    @Test
    void x18KeepsAnEscapedSectionAsText() {
        assertThat(content(inItem("<title>&lt;![CDATA[Hi]]&gt;</title>"))).isEqualTo("<title><![CDATA[Hi]]></title>");
    }

    @Test
    void x19JoinsSectionsAndText() {
        assertThat(content(inItem("<title> \n<![CDATA[x & &amp;]]> y<![CDATA[]]><![CDATA[z\r\n]]></title>")))
                .isEqualTo("<title> \nx & &amp; yz\n</title>");
    }

    @Test
    void x20EndsAnElementWhateverTheLetterCase() {
        Scan scan = inItem("<pubDate>a</PUBDATE><GUID>b</guid>");

        assertThat(content(scan)).isEqualTo("<pubDate>a</pubDate><GUID>b</GUID>");
        assertThat(scan.codes()).containsExactly("xml.end-tag.case", "xml.end-tag.case");
    }

    @Test
    void x27SkipsADocumentTypeWithoutDefiningAnything() {
        Scan scan = Scan.of("<!DOCTYPE rss PUBLIC \"-//a>b\" 'c' [ <!-- ] > ' --> <!ENTITY x \"]>\"> ]>"
                + "<rss><channel>&x;</channel></rss>");

        assertThat(scan.text()).isEqualTo("<rss><channel>&x;</channel></rss>");
        assertThat(scan.codes()).containsExactly("xml.doctype", "xml.entity.unknown");
    }

    @Test
    void x27SurvivesABrokenDocumentType() {
        assertThat(Scan.of("<!DOCTYPE rss PUBLIC \"x>" + FEED).text()).isEqualTo(FEED);
        assertThat(Scan.of("<!DOCTYPE rss [" + FEED).text()).isEqualTo(FEED);
        assertThat(Scan.of("<!DOCTYPE rss " + FEED).text()).isEqualTo(FEED);
    }

    @Test
    void x30DropsInstructionsAndCommentsAndJoinsTheText() {
        Scan scan = Scan.of("<?xml-stylesheet href=\"a>b\"?><rss><channel>A<!-- <x> -- -->B<?y <z>?>C</channel></rss>");

        assertThat(scan.text()).isEqualTo("<rss><channel>ABC</channel></rss>");
        assertThat(scan.diagnostics()).isEmpty();
    }

    @Test
    void x30EndsBrokenCommentsAndInstructionsAtTheNextBracket() {
        Scan scan = Scan.of("<?xml version=\"1.0\">\n<rss><channel><!-- a ->b<?c>d<![if x]>e</channel></rss>");

        assertThat(scan.text()).isEqualTo("<rss><channel>bde</channel></rss>");
        assertThat(scan.codes())
                .containsExactly(
                        "xml.instruction.unclosed",
                        "xml.comment.unclosed",
                        "xml.instruction.unclosed",
                        "xml.declaration.unknown");
    }

    @Test
    void x33KeepsCharactersThatCannotBeSeen() {
        assertThat(content(inItem("<title>\u202ASports\u200B</title>"))).isEqualTo("<title>\u202ASports\u200B</title>");
    }

    @Test
    void x25FindsTheLinksOfAnHtmlPage() {
        Scan scan = Scan.of("<!DOCTYPE html><html><head><meta charset=utf-8><title>Sorry</title>"
                + "<link rel=alternate type=\"application/rss+xml\" href=/feed><script>if (a<b) {'<link>'}</script>"
                + "</head><body><p>x<br></body></html>");

        assertThat(scan.events())
                .contains("<link rel=\"alternate\" type=\"application/rss+xml\" href=\"/feed\">", "Sorry")
                .contains("if (a<b) {'<link>'}");
        assertThat(scan.events()).filteredOn(event -> event.startsWith("<link")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "{\"error\": 404}", "Not found", "<!-- a -->", "<?xml version=\"1.0\"?>", "<"})
    void x26HasNoEventsWhereThereIsNoElement(String document) {
        assertThat(Scan.of(document).events()).isEmpty();
        assertThat(Scan.of(document).truncated()).isFalse();
    }
}

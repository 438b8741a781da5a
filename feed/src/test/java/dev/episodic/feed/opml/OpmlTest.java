package dev.episodic.feed.opml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.episodic.Diagnostic;
import dev.episodic.ForeignElement;
import dev.episodic.Outline;
import dev.episodic.Parsed;
import dev.episodic.Severity;
import dev.episodic.SubscriptionList;
import dev.episodic.Url;
import dev.episodic.feed.FeedLimits;
import java.io.IOException;
import java.nio.charset.Charset;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpmlTest {

    private static final String FULL = """
            <?xml version="1.0" encoding="UTF-8"?>
            <opml version="2.0">
              <head>
                <title>Rails &amp; Berths</title>
                <dateCreated>Fri, 07 Mar 2025 06:05:00 +0000</dateCreated>
                <dateModified>Sat, 08 Mar 2025 06:05:00 +0100</dateModified>
                <ownerName>Ilka Brandt</ownerName>
                <ownerEmail>ilka@example.org</ownerEmail>
                <ownerId>https://example.org/ilka</ownerId>
                <docs>http://opml.org/spec2.opml</docs>
                <expansionState>1,3</expansionState>
                <windowTop>61</windowTop>
              </head>
              <body>
                <outline text="Trains">
                  <outline text="Night Trains" title="The Night Trains" type="rss" xmlUrl="https://example.org/n.xml" htmlUrl="https://example.org/n" description="Two berths" language="en-GB" version="RSS2" category="/Travel/Rail,slow" created="Fri, 07 Mar 2025 06:05:00 +0000" overcastId="42">
                    <outline text="Narvik" type="podcast-episode" url="https://example.org/n/1" enclosureUrl="https://example.org/1.mp3"/>
                  </outline>
                </outline>
                <outline text="Old ones" isComment="true">
                  <outline text="Steam" title="Steam" type="rss" xmlUrl="https://example.org/s.xml"/>
                </outline>
                <outline text="More" type="include" url="https://example.org/more.opml" isBreakpoint="false">
                  <note>later</note>
                </outline>
              </body>
            </opml>
            """;

    private static Parsed<SubscriptionList> read(String text) {
        try {
            return OpmlReader.standard().read(text);
        } catch (IOException refused) {
            throw new AssertionError(refused);
        }
    }

    private static Parsed<SubscriptionList> body(String outlines) {
        return read("<opml version=\"2.0\"><head/><body>\n" + outlines + "\n</body></opml>");
    }

    private static List<String> codes(Parsed<?> read) {
        return read.diagnostics().stream().map(Diagnostic::code).toList();
    }

    private static Outline feed(String title, String url) {
        return Outline.builder().title(title).type("rss").url(Url.of(url)).build();
    }

    @Test
    void readsAllThatAListCanSay() {
        var read = read(FULL);
        var list = read.value();

        assertThat(codes(read)).containsOnly("attribute.unknown");
        assertThat(list.toBuilder().outlines(List.of()).foreign(List.of()).build())
                .isEqualTo(SubscriptionList.builder()
                        .title("Rails & Berths")
                        .created(OffsetDateTime.parse("2025-03-07T06:05Z"))
                        .modified(OffsetDateTime.parse("2025-03-08T06:05+01:00"))
                        .ownerName("Ilka Brandt")
                        .ownerEmail("ilka@example.org")
                        .ownerLink(Url.of("https://example.org/ilka"))
                        .docs(Url.of("http://opml.org/spec2.opml"))
                        .build());
        assertThat(list.foreign()).extracting(ForeignElement::name).containsExactly("expansionState", "windowTop");
        assertThat(list.outlines().get(0).isGroup()).isTrue();
        assertThat(list.outlines().get(0).outlines().get(0))
                .isEqualTo(feed("Night Trains", "https://example.org/n.xml").toBuilder()
                        .feedTitle("The Night Trains")
                        .link(Url.of("https://example.org/n"))
                        .description("Two berths")
                        .language(Locale.UK)
                        .version("RSS2")
                        .categories(List.of("/Travel/Rail", "slow"))
                        .created(OffsetDateTime.parse("2025-03-07T06:05Z"))
                        .addAttribute("overcastId", "42")
                        .addOutline(Outline.builder()
                                .title("Narvik")
                                .type("podcast-episode")
                                .target(Url.of("https://example.org/n/1"))
                                .addAttribute("enclosureUrl", "https://example.org/1.mp3")
                                .build())
                        .build());
    }

    @Test
    void writesWhatItRead() {
        var written = OpmlWriter.standard().write(read(FULL).value());

        assertThat(written.value()).isEqualTo(FULL);
        assertThat(written.diagnostics()).isEmpty();
    }

    @Test
    void listsFeedsOfAllGroupsButThoseThatAreCommentedOut() {
        assertThat(read(FULL).value().feeds())
                .extracting(feed -> feed.title().orElse(""))
                .containsExactly("Night Trains");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "as it should be  | `<outline text=\"a\" type=\"rss\" xmlUrl=\"https://a.example/f\"/>`",
                "title alone      | `<outline title=\"a\" type=\"rss\" xmlUrl=\"https://a.example/f\"/>`",
                "title twice      | `<outline text=\"a\" title=\"a\" type=\"rss\" xmlUrl=\"https://a.example/f\"/>`",
                "small letters    | `<outline text=\"a\" type=\"rss\" xmlurl=\"https://a.example/f\"/>`",
                "capitals         | `<OUTLINE TEXT=\"a\" TYPE=\"rss\" XMLURL=\"https://a.example/f\"/>`",
                "url              | `<outline text=\"a\" type=\"rss\" url=\"https://a.example/f\"/>`",
                "blanks           | `<outline text=\" a \" type=\" rss \" xmlUrl=\" https://a.example/f \"/>`",
                "never closed     | `<outline text=\"a\" type=\"rss\" xmlUrl=\"https://a.example/f\">`",
                "no quotes        | `<outline text=a type=rss xmlUrl=https://a.example/f />`"
            })
    void readsAFeedHoweverItIsWritten(String how, String outline) {
        assertThat(body(outline).value().outlines()).as(how).containsExactly(feed("a", "https://a.example/f"));
    }

    @ParameterizedTest
    @CsvSource({"''", "atom", "podcast", "link", "oy-vey"})
    void takesForAFeedWhateverHasTheAddressOfOne(String type) {
        var read = body("<outline text=\"a\" type=\"" + type + "\" xmlUrl=\"https://a.example/f\"/>");

        assertThat(read.value().feeds()).hasSize(1);
        assertThat(read.diagnostics()).isEmpty();
    }

    @Test
    void repairsBrokenXmlAndTellsWhere() {
        var read = read("junk\n<opml>\n<head><title>This & That</title>\n<body>\n"
                + "<outline text=\"Nick & Co\" xmlUrl=\"https://a.example/f?a=1&b=2\"/>\n<outline text=\"x < 12\"/>");

        assertThat(read.value().title()).contains("This & That");
        assertThat(read.value().feeds())
                .extracting(feed -> feed.url().orElseThrow())
                .containsExactly(Url.of("https://a.example/f?a=1&b=2"));
        assertThat(read.value().outlines()).hasSize(2);
        assertThat(codes(read)).contains("xml.truncated");
        assertThat(read.diagnostics())
                .allSatisfy(each -> assertThat(each.position().line()).isPositive());
    }

    @Test
    void keepsAttributesThatItCannotReadAsTheyCame() {
        var read = body("<outline text=\"a\" created=\"1130894625x\" isComment=\"maybe\"/>");
        var outline = read.value().outlines().get(0);

        assertThat(outline.created()).isEmpty();
        assertThat(outline.attributes()).containsEntry("created", "1130894625x").containsEntry("isComment", "maybe");
        assertThat(codes(read)).contains("date.unreadable", "boolean.unreadable");
        assertThat(read(OpmlWriter.standard().write(read.value()).value()).value())
                .isEqualTo(read.value());
    }

    @Test
    void tellsOfFeedsThatAreThereTwiceAndKeepsBoth() {
        var read = body("<outline text=\"a\" xmlUrl=\"https://a.example/f/\"/>\n"
                + "<outline text=\"g\"><outline text=\"b\" xmlUrl=\"http://a.example/f\"/></outline>");

        assertThat(read.value().feeds()).hasSize(2);
        assertThat(codes(read)).containsExactly("outline.repeated");
        assertThat(read.diagnostics().get(0).position()).hasToString("3:19");
        assertThat(read.diagnostics().get(0).path()).isEqualTo("opml/body/outline/outline/@xmlUrl");
    }

    @Test
    void findsEntriesOutsideTheBody() {
        var read = read(
                "<opml><head><outline text=\"a\"/></head><body><outline text=\"b\"/></body><outline text=\"c\"/></opml>");

        assertThat(read.value().outlines())
                .extracting(outline -> outline.title().orElse(""))
                .containsExactly("a", "b", "c");
        assertThat(codes(read)).containsExactly("outline.outside-body", "outline.outside-body");
    }

    @Test
    void tellsOfAFeedWithoutAnAddressAndAnEntryWithoutAText() {
        assertThat(codes(body("<outline text=\"a\" type=\"rss\"/><outline/>")))
                .containsExactly("outline.address", "outline.untitled");
    }

    @Test
    void passesOverComments() {
        assertThat(body("<!-- <outline text=\"a\"/> --><outline text=\"b\"/>")
                        .value()
                        .outlines())
                .hasSize(1);
    }

    @Test
    void readsAListInANamespaceOfItsOwn() {
        var read = read("<opml xmlns=\"http://opml.example/2\" version=\"2.0\"><head><title>t</title></head>"
                + "<body><outline text=\"a\" xmlUrl=\"https://a.example\"/></body></opml>");

        assertThat(read.value().title()).contains("t");
        assertThat(read.value().feeds()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"UTF-8", "UTF-16", "windows-1252"})
    void readsEveryEncoding(String charset) throws IOException {
        var list = "<?xml version=\"1.0\" encoding=\"" + charset
                + "\"?><opml><body><outline text=\"Größe\"/></body></opml>";
        var read = OpmlReader.standard().read(list.getBytes(Charset.forName(charset)));

        assertThat(read.value().outlines().get(0).title()).contains("Größe");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<rss version=\"2.0\"><channel/></rss> | a feed",
                "<html><body>Sign in</body></html> | an HTML page",
                "<playlist/> | XML of another kind, with the root <playlist>",
                "{\"a\":1} | JSON",
                "Not found | plain text"
            })
    void saysWhatItIsInstead(String text, String found) {
        assertThatThrownBy(() -> OpmlReader.standard().read(text))
                .isInstanceOfSatisfying(OpmlException.class, refused -> assertThat(refused.found())
                        .isEqualTo(found))
                .hasMessage("This is no subscription list (OPML) but " + found + ".");
    }

    @Test
    void writesAFeedAsAppsExpectIt() {
        var list = SubscriptionList.builder()
                .addOutline(Outline.builder()
                        .title("a \"<b>")
                        .url(Url.of("https://a.example/?a&b"))
                        .build())
                .addOutline(Outline.builder().url(Url.of("https://b.example")).build())
                .build();
        var written = OpmlWriter.standard().write(list);

        assertThat(written.value())
                .startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<opml version=\"2.0\">\n")
                .contains(
                        "<outline text=\"a &quot;&lt;b>\" title=\"a &quot;&lt;b>\" type=\"rss\" xmlUrl=\"https://a.example/?a&amp;b\"/>");
        assertThat(codes(written)).containsExactly("opml.required");
        assertThat(codes(OpmlWriter.standard().write(SubscriptionList.builder().build())))
                .containsExactly("opml.required");
    }

    @Test
    void writesAnAttributeOnce() {
        var outline = Outline.builder()
                .title("a")
                .attributes(Map.of("text", "b", "created", "then"))
                .build();

        assertThat(OpmlWriter.standard()
                        .write(SubscriptionList.builder().addOutline(outline).build())
                        .value())
                .contains("<outline text=\"a\" created=\"then\"/>");
    }

    @Test
    @Timeout(60)
    void readsListsMadeToCostMoreThanTheyAreWorth() throws IOException {
        int many = 100_000;
        var deep = "<outline text=\"a\" xmlUrl=\"https://a.example\">".repeat(many);
        var wide = "<outline text=\"a\" xmlUrl=\"https://a.example\"/>".repeat(many);

        assertThat(body(deep).value().feeds()).hasSizeBetween(90, 100);
        assertThat(codes(body(deep))).contains("limit.depth");
        assertThat(body(wide).value().feeds()).hasSize(many);
        assertThat(body(wide).diagnostics()).hasSize(1001);
        assertThat(body("<outline " + "a=\"b\" ".repeat(many) + "/>").diagnostics())
                .isNotEmpty();
    }

    @Test
    void stopsAtTheLimit() throws IOException {
        var limits = FeedLimits.builder().itemLength(1000).build();
        var wide = "<opml><body>" + "<outline text=\"a\"/>".repeat(1000) + "</body></opml>";
        var read = OpmlReader.standard().withLimits(limits).read(wide);

        assertThat(read.value().outlines()).hasSizeBetween(1, 100);
        assertThat(read.diagnostics()).extracting(Diagnostic::severity).contains(Severity.ERROR);
    }
}

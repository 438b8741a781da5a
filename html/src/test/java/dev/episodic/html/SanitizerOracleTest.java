package dev.episodic.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.episodic.Url;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * Checks {@link SafeHtml} against the sanitizer of OWASP with an equal policy: what that takes out of the vectors in
 * {@code vectors.txt}, a line each, ours takes out, too.
 */
class SanitizerOracleTest {

    private static final Url PAGE = Url.of("https://example.org/show/1");

    private static final PolicyFactory ORACLE = new HtmlPolicyBuilder()
            .allowElements(
                    "a",
                    "abbr",
                    "b",
                    "bdi",
                    "bdo",
                    "blockquote",
                    "br",
                    "caption",
                    "cite",
                    "code",
                    "dd",
                    "del",
                    "details",
                    "dfn",
                    "div",
                    "dl",
                    "dt",
                    "em",
                    "figcaption",
                    "figure",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "hr",
                    "i",
                    "img",
                    "ins",
                    "kbd",
                    "li",
                    "mark",
                    "ol",
                    "p",
                    "pre",
                    "q",
                    "rp",
                    "rt",
                    "ruby",
                    "s",
                    "samp",
                    "small",
                    "strike",
                    "strong",
                    "sub",
                    "summary",
                    "sup",
                    "table",
                    "tbody",
                    "td",
                    "tfoot",
                    "th",
                    "thead",
                    "time",
                    "tr",
                    "u",
                    "ul",
                    "var",
                    "wbr")
            .allowUrlProtocols("http", "https", "mailto", "tel")
            .allowAttributes("href", "hreflang", "rel")
            .onElements("a")
            .allowAttributes("src", "alt", "width", "height")
            .onElements("img")
            .allowAttributes("lang", "dir")
            .globally()
            .allowAttributes("title")
            .onElements("abbr")
            .allowAttributes("start", "reversed", "type")
            .onElements("ol")
            .allowAttributes("colspan", "rowspan", "scope")
            .onElements("td", "th")
            .allowAttributes("datetime")
            .onElements("time")
            .allowWithoutAttributes("a", "img")
            .toFactory();

    /** What ours adds to pictures for its own part, and with which value. */
    private static final Map<String, String> ADDED =
            Map.of("loading", "lazy", "decoding", "async", "referrerpolicy", "no-referrer");

    /** Elements that a parser adds, or that ours puts in the place of others: a link where something was embedded. */
    private static final Set<String> EXPLAINED =
            Set.of("body", "p", "br", "div", "tbody", "a", "li", "h3", "h4", "h5", "h6");

    static List<String> vectors() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/vectors.txt")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.replace("\\n", "\n").replace("\\t", "\t").replace("\\0", "\0"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void keepsNothingThatTheOracleTakesOut(String vector) {
        var ours = ours(vector);
        var theirs = theirs(vector);

        var allowed = names(theirs);
        allowed.addAll(EXPLAINED);
        assertThat(allowed).containsAll(names(ours));
        var attributes = attributes(theirs.getAllElements());
        attributes.addAll(List.of("rel", "href", "alt"));
        attributes.addAll(ADDED.keySet());
        assertThat(attributes).containsAll(attributes(ours.getAllElements()));
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void keepsNoPictureThatTheOracleTakesOut(String vector) {
        var ours = ours(vector).select("img");
        var theirs = theirs(vector).select("img");

        assertThat(addresses(theirs)).containsAll(addresses(ours));
        var allowed = attributes(theirs);
        allowed.add("alt");
        assertThat(ours).allSatisfy(picture -> assertThat(picture.attributes()).allSatisfy(attribute -> {
            assertThat(allowed.contains(attribute.getKey()) || ADDED.containsKey(attribute.getKey()))
                    .as(attribute.getKey())
                    .isTrue();
            assertThat(attribute.getValue()).isEqualTo(ADDED.getOrDefault(attribute.getKey(), attribute.getValue()));
        }));
    }

    private static Element ours(String vector) {
        return Jsoup.parseBodyFragment(SafeHtml.of(vector, PAGE).html()).body();
    }

    /**
     * What the oracle leaves of the vector as it is, and of the same as a browser reads it: the rules of HTML end a style
     * within a drawing, and a comment such as {@code <!-->}, sooner than the oracle does.
     */
    private static Element theirs(String vector) {
        var asRead = Jsoup.parseBodyFragment(vector).body().html();
        return Jsoup.parseBodyFragment(ORACLE.sanitize(vector) + ORACLE.sanitize(asRead))
                .body();
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void leavesNothingThatRuns(String vector) {
        var html = SafeHtml.of(vector, PAGE).html();
        var body = Jsoup.parseBodyFragment(html).body();

        assertThat(body.select("script, style, iframe, object, embed, svg, math, form, meta, base, link, template"))
                .isEmpty();
        assertThat(body.getAllElements()).allSatisfy(SanitizerOracleTest::assertHarmless);
        // What was cleaned stays as it is when a browser reads and writes it again: nothing mutates
        var again = Jsoup.parseBodyFragment(html);
        again.outputSettings().prettyPrint(false);
        assertThat(SafeHtml.of(again.body().html(), PAGE).html())
                .isEqualTo(SafeHtml.of(html, PAGE).html());
    }

    private static void assertHarmless(Element element) {
        for (var attribute : element.attributes()) {
            assertThat(attribute.getKey()).doesNotStartWith("on").isNotIn("style", "class", "id", "srcdoc", "srcset");
            if (Set.of("href", "src").contains(attribute.getKey())) {
                assertThat(attribute.getValue()).matches("(?s)(?:https?://|mailto:|tel:).*");
            }
        }
    }

    private static Set<String> names(Element body) {
        var names = new TreeSet<String>();
        body.getAllElements().forEach(element -> names.add(element.normalName()));
        return names;
    }

    private static Set<String> attributes(Elements elements) {
        var names = new TreeSet<String>();
        elements.forEach(element -> element.attributes().forEach(attribute -> names.add(attribute.getKey())));
        return names;
    }

    /** Where pictures come from, the address complete and in one form. */
    private static Set<String> addresses(Elements pictures) {
        var addresses = new TreeSet<String>();
        for (var picture : pictures) {
            var given = picture.attr("src");
            var complete =
                    Url.parse(given).flatMap(url -> SafeUrl.of(url, PAGE)).map(SafeUrl::toString);
            addresses.add(URLDecoder.decode(complete.orElse(given).replace("+", "%2B"), StandardCharsets.UTF_8));
        }
        return addresses;
    }
}

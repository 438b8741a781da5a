package dev.episodic.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.episodic.Url;
import dev.episodic.json.PodcastJson;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages come from strangers: whatever they hold, reading them ends soon, without an exception and without a script. */
class HostilePagesTest {

    private static final Map<String, String> PAGES = pages();

    private static Map<String, String> pages() {
        var pages = new TreeMap<String, String>();
        pages.put("deep elements", "<div>".repeat(200_000) + "x");
        pages.put("deep entries", "<div class='h-entry p-name e-content'>".repeat(20_000) + "x");
        pages.put("deep items", "<div itemscope itemprop='name about'>".repeat(20_000) + "x");
        pages.put("many items", "<p itemprop=name>a</p><p itemscope itemprop=author>b</p>".repeat(20_000));
        pages.put("many meta tags", "<meta property='og:audio' content='a'>".repeat(200_000));
        pages.put("many names of meta tags", numbered("<meta name=%d content=a>", 100_000));
        pages.put("many links", "<link rel='payment me license alternate' href=a>".repeat(50_000));
        pages.put("many ways to give", "<a rel=payment href=a>b</a>".repeat(50_000));
        pages.put("many entries", "<div class=h-entry><h2 class=p-name>a</h2></div>".repeat(20_000));
        pages.put("many cards", "<div class=h-card><i class=p-name>a</i><i class=p-role>b</i></div>".repeat(20_000));
        pages.put("many articles", "<article><h2><a href=a>b</a></h2></article>".repeat(20_000));
        pages.put("many list items", numbered("<li class=c%d><h3><a href=a>b</a></h3>", 20_000));
        pages.put("many recordings", numbered("<a href='%d.mp3'>x</a>", 50_000));
        pages.put(
                "one long class",
                "<div class='" + "a ".repeat(200_000) + "'>" + "<h3><a href=a>b</a></h3>".repeat(5_000));
        pages.put("one long title", "<title>" + " - |".repeat(200_000) + "</title><h1>" + "a ".repeat(200_000));
        pages.put("one long blank title", "<meta property='og:title' content='a" + " ".repeat(1_000_000) + "b'>");
        pages.put("deep data", data("[".repeat(500_000)));
        pages.put("deep objects", data("{\"hasPart\":".repeat(200_000)));
        pages.put("long data", data("{\"@type\":\"PodcastEpisode\",\"name\":\"" + "&amp;".repeat(500_000) + "\"}"));
        pages.put(
                "many episodes in data",
                data("[" + numbered("{\"@type\":\"PodcastEpisode\",\"name\":\"%d\"},", 50_000) + "]"));
        pages.put("many blocks of data", data("{\"@type\":\"Thing\"}").repeat(20_000));
        pages.put("many marks around data", data(";".repeat(500_000) + "//".repeat(200_000)));
        pages.put("things in a circle", data(CIRCLE));
        pages.put(
                "roles in a circle",
                data("{\"@type\":\"PodcastEpisode\",\"name\":\"a\",\"actor\":{\"@id\":\"r\"},"
                        + "\"about\":{\"@id\":\"r\",\"@type\":\"Role\",\"actor\":{\"@id\":\"r\"}}}"));
        pages.put("a player that never ends", "<script>podlovePlayer({show:" + "`{\"".repeat(300_000) + "</script>");
        pages.put("state that never ends", "<script id=__NEXT_DATA__>" + "{\"props\":".repeat(300_000) + "</script>");
        pages.put(
                "numbers beyond all",
                data("{\"@type\":\"PodcastEpisode\",\"name\":\"a\",\"episodeNumber\":1e999999999,"
                        + "\"duration\":\"PT99999999999999H\",\"datePublished\":\"9999-99-99\",\"aggregateRating\":"
                        + "{\"ratingValue\":\"99999999999999999999\",\"ratingCount\":-1}}"));
        pages.put("half a pair", "<title>\ud83d</title><h1>\udc00\u0000\uffff</h1>" + data("{\"name\":\"\ud83d\"}"));
        pages.put("bases", "<base href='javascript:alert(1)//'><base href='data:text/html,x'><a href=x.mp3>y</a>");
        return pages;
    }

    private static final String CIRCLE = "[{\"@type\":\"PodcastEpisode\",\"@id\":\"a\",\"url\":{\"@id\":\"b\"},"
            + "\"partOfSeries\":{\"@id\":\"b\"},\"image\":{\"@id\":\"b\"}},"
            + "{\"@type\":\"PodcastSeries\",\"@id\":\"b\",\"url\":{\"@id\":\"a\"},\"episode\":{\"@id\":\"a\"},\"image\":{\"@id\":\"b\"}}]";

    private static String data(String json) {
        return "<script type='application/ld+json'>" + json + "</script>";
    }

    private static String numbered(String pattern, int count) {
        var text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(pattern.replace("%d", String.valueOf(i)));
        }
        return text.toString();
    }

    static Stream<String> names() {
        return PAGES.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    @Timeout(60)
    void areReadInTimeThatGrowsWithTheirLength(String name) {
        var page = PAGES.getOrDefault(name, "");

        assertThatCode(() ->
                        PageReader.standard().at(Url.of("https://a.example/")).read(page))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<a href='javascript:alert(1)//x.mp3'>a</a>",
                "<audio src='java&#10;script:alert(1)//x.mp3'></audio>",
                "<audio src='data:audio/mpeg;base64,AA=='></audio>",
                "<meta property='og:audio' content=' javascript:alert(1)'>",
                "<meta property='og:image' content='vbscript:x'>",
                "<link rel=alternate type='application/rss+xml' href='javascript:alert(1)'>",
                "<link rel=canonical href='javascript:alert(1)'>",
                "<div class=h-entry><a class='u-url u-audio' href='JaVaScRiPt:alert(1)'>a</a></div>",
                "<div itemscope itemtype='https://schema.org/PodcastEpisode'><i itemprop=name>a</i><a itemprop=url href='javascript:alert(1)'>a</a></div>",
                "<script type='application/ld+json'>{\"@type\":\"PodcastEpisode\",\"name\":\"a\",\"url\":\"javascript:alert(1)\",\"image\":\"data:x\"}</script>",
            })
    void giveNoAddressThatRuns(String html) {
        var json = PodcastJson.standard().write(PageReader.standard().read(html).value());

        assertThat(json.toLowerCase(Locale.ROOT)).doesNotContain("script:", "data:");
    }

    @Test
    void areCutOffAtTheLimitAndThatIsTold() {
        var page = "<title>Long</title><h1>Long</h1>" + "a ".repeat(PageReader.LIMIT / 2);

        var read = PageReader.standard().read(page);

        assertThat(read.diagnostics()).extracting(found -> found.code()).contains("page.long");
        assertThat(read.value().episodes().get(0).title()).contains("Long");
    }

    @Test
    void areReadInTheEncodingThatFits() {
        var german = "<meta charset=iso-8859-1><title>Größe</title><h1>Größe</h1>";
        var greek = "<meta charset='iso-8859-7'><title>Ώρα</title><h1>Ώρα</h1>";

        assertThat(title(german.getBytes(StandardCharsets.ISO_8859_1))).isEqualTo("Größe");
        assertThat(title(german.getBytes(StandardCharsets.UTF_8))).isEqualTo("Größe");
        assertThat(title(("\ufeff" + german).getBytes(StandardCharsets.UTF_16LE)))
                .isEqualTo("Größe");
        assertThat(title(greek.getBytes(Charset.forName("iso-8859-7")))).isEqualTo("Ώρα");
        assertThat(PageReader.standard()
                        .read(german.getBytes(StandardCharsets.UTF_16BE), StandardCharsets.UTF_16BE)
                        .value()
                        .episodes()
                        .get(0)
                        .title())
                .contains("Größe");
    }

    private static String title(byte[] page) {
        return PageReader.standard()
                .read(page)
                .value()
                .episodes()
                .get(0)
                .title()
                .orElse("");
    }
}

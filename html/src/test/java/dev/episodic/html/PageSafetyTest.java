package dev.episodic.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.episodic.Podcast;
import dev.episodic.html.site.Script;
import dev.episodic.json.PodcastJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Puts hostile words into every text of a show that has all there can be, and reads the pages that come of it. */
class PageSafetyTest {

    private static final String MARK = "mark7";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "</script><script>alert('mark7')</script>",
                "\"><img src=x onerror=alert(1)>mark7",
                "' onmouseover='alert(1)' x='mark7",
                "</title></style><svg onload=alert(1)>mark7",
                "<!--mark7--><script>alert(1)</script>mark7",
                "javascript:alert('mark7')",
                "data:text/html,<script>alert('mark7')</script>",
                "java\tscript:alert('mark7')",
                "${mark7} @if(true) $unsafe{x} {{mark7}}",
                "\u2028mark7\u2029]]>",
                "\ud83d mark7 \u0000\u0008",
            })
    void lacksEveryWayOut(String hostile, @TempDir Path folder) throws IOException {
        var podcast = poisoned(hostile);
        var written = SiteWriter.standard().write(podcast, folder);

        var pages = new ArrayList<Document>();
        for (var file : written.stream()
                .filter(file -> file.toString().endsWith(".html"))
                .toList()) {
            pages.add(Jsoup.parse(Files.readString(file)));
        }
        pages.add(Jsoup.parse(
                PageWriter.standard().write(podcast, podcast.episodes().get(0))));
        assertThat(pages).hasSizeGreaterThan(4).allSatisfy(PageSafetyTest::assertHarmless);
        assertThat(pages.get(1).text() + pages.get(1).select("[href]").eachAttr("href"))
                .contains(MARK);
    }

    static void assertHarmless(Document page) {
        assertThat(page.select("script"))
                .allMatch(script -> script.attr("type").equals("application/ld+json")
                        || script.attr("src").matches("(?:\\.\\./)*site\\.js")
                        || script.data().equals(Script.standard().js()));
        assertThat(page.select("script").size()).isLessThanOrEqualTo(2);
        assertThat(page.select("iframe, object, embed, base, form, svg[onload], template"))
                .isEmpty();
        assertThat(page.select("meta[http-equiv]")).hasSize(1);
        assertThat(page.getAllElements())
                .flatExtracting(element -> element.attributes().asList())
                .allSatisfy(attribute ->
                        assertThat(attribute.getKey()).doesNotStartWith("on").isNotEqualTo("style"));
        for (var name : List.of("href", "src", "poster", "action")) {
            assertThat(page.select("[" + name + "]").eachAttr(name))
                    .allMatch(address ->
                            address.matches("(?:https?://|mailto:|tel:|\\.\\./|#|[\\w/.-]+$|[\\w./-]+[?#%]).*"))
                    .noneMatch(address -> address.matches("(?is)\\s*(?:javascript|data|vbscript):.*"));
        }
        page.select("script[type]")
                .forEach(script -> assertThat(PodcastJson.standard().mapper().readTree(script.data()))
                        .isNotNull());
    }

    /** Replaces every text that may be any words at all: whatever the model still accepts. */
    private static Podcast poisoned(String hostile) throws IOException {
        var mapper = PodcastJson.standard().mapper();
        var root = mapper.readTree(Files.readString(Fixtures.FOLDER.resolve("everything/podcast.json")));
        var accepted = new ArrayList<String>();
        for (var text : texts(root)) {
            var before = text.get();
            text.set(hostile);
            try {
                PodcastJson.standard().read(root.toString());
                accepted.add(text.path());
            } catch (JacksonException closedWord) {
                text.set(before);
            }
        }
        assertThat(accepted).hasSizeGreaterThan(100);
        return PodcastJson.standard().read(root.toString());
    }

    private static List<Text> texts(JsonNode root) {
        var texts = new ArrayList<Text>();
        collect(root, "", texts);
        return texts;
    }

    private static void collect(JsonNode node, String path, List<Text> texts) {
        if (node instanceof ObjectNode object) {
            for (Map.Entry<String, JsonNode> member : Set.copyOf(object.properties())) {
                if (member.getValue().isString()) {
                    texts.add(new Text(object, member.getKey(), path));
                } else {
                    collect(member.getValue(), path + "/" + member.getKey(), texts);
                }
            }
        } else if (node instanceof ArrayNode array) {
            array.forEach(element -> collect(element, path + "[]", texts));
        }
    }

    private record Text(ObjectNode object, String name, String parent) {
        String get() {
            return object.get(name).asString();
        }

        void set(String value) {
            object.put(name, value);
        }

        String path() {
            return parent + "/" + name;
        }
    }

    @Test
    void cannotBeLeftThroughAStyle() {
        var page = PageWriter.standard()
                .withStyles("a::before{content:'</style><script>alert(1)</script>'}")
                .write(Podcast.builder().build(), dev.episodic.Episode.builder().build());

        assertThat(Jsoup.parse(page).select("script")).hasSize(2);
        assertThat(Jsoup.parse(page).select("style").get(0).data()).contains("<\\/style>");
        assertThat(page.getBytes(StandardCharsets.UTF_8)).isNotEmpty();
    }
}

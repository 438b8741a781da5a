package dev.episodic.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.episodic.Episode;
import dev.episodic.Media;
import dev.episodic.Podcast;
import dev.episodic.Url;
import dev.episodic.json.PodcastJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What is said to machines is held to the same as what is shown: no address in it runs anything. */
class HostileDataTest {

    private static final List<String> ADDRESSES =
            List.of("url", "contentUrl", "sameAs", "target", "image", "discussionUrl", "webFeed", "mainEntityOfPage");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                " javascript:alert(1)",
                "java\\nscript:alert(1)",
                "java\\tscript:alert(1)",
                "\\u0001javascript:alert(1)",
                "javascript&colon;alert(1)",
                "%6aavascript:alert(1)",
                "data:text/html,<script>alert(1)</script>",
                "vbscript:x",
                "file:///etc/passwd",
                "blob:https://x.example/1",
                "view-source:https://x.example/",
                "feed:javascript:alert(1)"
            })
    void namesNoAddressThatRuns(String address) throws IOException {
        var text = Files.readString(Fixtures.FOLDER.resolve("everything/podcast.json"));
        var hostile =
                text.replaceAll("(?<!\\\\)\"https://[^\"\\\\]*\"", Matcher.quoteReplacement("\"" + address + "\""));
        var podcast = PodcastJson.standard().read(hostile);

        for (var episode : podcast.episodes()) {
            var page = Jsoup.parse(PageWriter.standard().write(podcast, episode));
            var data = PodcastJson.standard()
                    .mapper()
                    .readTree(page.select("script[type=application/ld+json]")
                            .get(0)
                            .data());

            assertThat(addresses(data, new ArrayList<>()))
                    .allMatch(found -> found.matches("(?i)(?:https?://|mailto:|tel:|/|[^:]*$).*"))
                    .noneMatch(found -> found.strip().toLowerCase(Locale.ROOT).startsWith("javascript"));
        }
    }

    private static List<String> addresses(JsonNode node, List<String> found) {
        node.properties().forEach(member -> {
            if (ADDRESSES.contains(member.getKey())) {
                texts(member.getValue(), found);
            }
            addresses(member.getValue(), found);
        });
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            addresses(node.get(i), found);
        }
        return found;
    }

    private static void texts(JsonNode value, List<String> found) {
        if (value.isString()) {
            found.add(value.asString());
        }
        for (int i = 0; value.isArray() && i < value.size(); i++) {
            texts(value.get(i), found);
        }
    }

    @Test
    void embedsNothingThatRunsElsewhere(@TempDir Path folder) throws IOException {
        var evil = "\"></audio><script>alert(1)</script>";
        var podcast = Podcast.builder()
                .title(evil)
                .author(evil)
                .addEpisode(Episode.builder()
                        .title(evil)
                        .addMedia(Media.builder()
                                .url(Url.of("https://x.example/\"><script>.mp3"))
                                .build())
                        .build())
                .build();

        SiteWriter.standard().withBaseUrl(Url.of("https://x.example/")).write(podcast, folder);

        try (var files = Files.walk(folder)) {
            var file = files.filter(each -> each.toString().endsWith(".oembed.json"))
                    .toList()
                    .get(0);
            var html = PodcastJson.standard()
                    .mapper()
                    .readTree(Files.readString(file))
                    .get("html")
                    .asString();
            assertThat(Jsoup.parseBodyFragment(html).body().select("*:not(body, audio)"))
                    .isEmpty();
            assertThat(Jsoup.parseBodyFragment(html).select("audio")).hasSize(1);
        }
    }
}

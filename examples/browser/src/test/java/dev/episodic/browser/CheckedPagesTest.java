package dev.episodic.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.episodic.Podcast;
import dev.episodic.feed.FeedReader;
import dev.episodic.html.NotesReader;
import dev.episodic.html.PageWriter;
import dev.episodic.html.SiteWriter;
import dev.episodic.json.PodcastJson;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sites as files: each page is valid HTML, and leads nowhere that is not there. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CheckedPagesTest {

    private static final Path SHARED = Path.of("..", "shared");
    private static final Path FEEDS = SHARED.resolve("corpus/feeds");

    private final HtmlChecker checker;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    CheckedPagesTest() throws Exception {
        checker = new HtmlChecker();
    }

    @Test
    void ofTheSampleShowAreInOrder() throws Exception {
        Sites.sampleWriter().write(Sites.sample(), folder);

        assertInOrder(9);
    }

    @Test
    void thatStandAloneAreInOrder() throws Exception {
        var podcast = Sites.sample();
        PageWriter.standard().write(podcast, podcast.episodes().get(1), folder.resolve("page.html"));

        assertThat(checker.faults(Pages.in(folder).all())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"everything", "german", "rtl", "sparse"})
    void ofShowsThatHaveEverythingAndNothingAreInOrder(String show) throws Exception {
        var json = Path.of("html/src/test/resources/pages", show, "podcast.json");
        SiteWriter.standard().write(PodcastJson.standard().read(json), folder);

        assertInOrder(1);
    }

    @Test
    void ofAPastedPageAreInOrder() throws Exception {
        var page = SHARED.resolve("seed-page.txt");
        assumeTrue(Files.exists(page), "there is no " + page);
        var podcast = Sites.pasted(page);
        SiteWriter.standard().write(podcast, folder);

        assertInOrder(1);
        var episode = podcast.episodes().get(0);
        var text = Jsoup.parse(Files.readString(
                        Pages.in(folder.resolve("episodes")).all().get(0)))
                .text();
        assertThat(episode.links()).isNotEmpty().allSatisfy(link -> assertThat(text)
                .contains(link.title().orElseThrow()));
        assertThat(podcast.reception().related()).isNotEmpty().allSatisfy(show -> assertThat(text)
                .contains(show.title()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "RyanHirsch__partytime/src/parser/__test__/fixtures/natube-test.xml",
                "RyanHirsch__partytime/src/parser/__test__/fixtures/real-world/animated-no-agenda.xml",
                "RyanHirsch__partytime/src/parser/__test__/fixtures/real-world/dk-podcast.xml",
                "akupila__node-podcast-parser/test/fixtures/javascript-air.xml",
                "daberkow__PodcastFeedHandler/src/test/resources/tal.xml",
                "RyanHirsch__partytime/src/parser/__test__/fixtures/real-world/changing-the-tide.xml",
                "RyanHirsch__partytime/src/parser/__test__/fixtures/real-world/no-agenda.xml",
                "RyanHirsch__partytime/src/parser/__test__/fixtures/pc20rss.xml",
                "w3stling__rssreader/src/test/resources/module/podcast/pc20.xml",
                "RyanHirsch__partytime/src/parser/__test__/fixtures/launched.xml",
                "RyanHirsch__partytime/src/parser/__test__/fixtures/real-world/themnshow.xml",
                "carlosazaustre__carlosazaustre-es/public/rss.xml",
                "rometools__rome/rome-modules/src/test/resources/xml/rsr.xml",
                "sindrel__nrk-pod-feeds/docs/rss/debatten.xml",
                "rust-syndication__rss/issue_175@/tests/data/record-pt.rss",
                "MobilePeopleTalks__mobilepeopletalks.github.io/podcast.rss",
                "hhammarstrand__poddtipset/public/podcast.xml",
                "mahir__adaptasyon/feed/podcast.xml",
                "TechFusionFM__TechFusionFM/backup-rss.xml",
                "michaelnisi__pickup/test/data/rss-podlove.xml"
            })
    void ofRealFeedsAreInOrder(String feed) throws Exception {
        assumeTrue(Files.isDirectory(FEEDS), "there is no " + FEEDS);
        var podcast = FeedReader.standard().read(FEEDS.resolve(feed)).value();
        var noted = NotesReader.standard().readEpisodes(podcast).value().podcast();
        SiteWriter.standard().write(noted, folder);

        assertInOrder(1);
    }

    private void assertInOrder(int episodes) throws Exception {
        var pages = Pages.in(folder);
        assertThat(Pages.in(folder.resolve("episodes")).all()).hasSizeGreaterThanOrEqualTo(episodes);
        assertThat(deadEnds(pages.all())).isEmpty();
        var some = pages.ofEachKind(2).stream().map(folder::resolve).toList();
        assertThat(checker.faults(some)).isEmpty();
    }

    private static List<String> deadEnds(List<Path> files) throws IOException {
        var targets = new HashMap<Path, Set<String>>();
        var links = new ArrayList<Map.Entry<Path, String>>();
        for (var file : files) {
            var page = Jsoup.parse(Files.readString(file));
            targets.put(file, new HashSet<>(page.select("[id]").eachAttr("id")));
            addresses(page).forEach(address -> links.add(Map.entry(file, address)));
        }
        return links.stream()
                .filter(link -> !leadsSomewhere(link.getKey(), link.getValue(), targets))
                .map(Object::toString)
                .toList();
    }

    private static List<String> addresses(Document page) {
        var addresses = new ArrayList<>(page.select("[href]").eachAttr("href"));
        addresses.addAll(page.select("[src]").eachAttr("src"));
        addresses.removeIf(address -> address.matches("(?:https?|mailto|tel):.*"));
        return addresses;
    }

    private static boolean leadsSomewhere(Path page, String address, Map<Path, Set<String>> targets) {
        var parts = address.split("#", 2);
        var file = parts[0].isEmpty()
                ? page
                : page.resolveSibling(URLDecoder.decode(parts[0], StandardCharsets.UTF_8))
                        .normalize();
        var places = targets.getOrDefault(file, Set.of());
        boolean whole = parts.length < 2 || parts[1].startsWith("t=") || !targets.containsKey(file);
        return Files.isRegularFile(file) && (whole || places.contains(parts[1]));
    }

    static Podcast read(String show) throws IOException {
        return PodcastJson.standard().read(Path.of("html/src/test/resources/pages", show, "podcast.json"));
    }
}

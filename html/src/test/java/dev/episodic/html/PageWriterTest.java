package dev.episodic.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.episodic.Episode;
import dev.episodic.Location;
import dev.episodic.Media;
import dev.episodic.Podcast;
import dev.episodic.Url;
import dev.episodic.json.PodcastJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class PageWriterTest {

    /** What only machines make something of. */
    private static final Pattern FOR_MACHINES =
            Pattern.compile(".*/(?:foreign|integrity|timeSplits|purposes|aspectRatio)(?:/.*|\\[.*)?"
                    + "|.*/artwork\\[\\d+\\]/(?:title|link|type)"
                    + "|.*/(?:method|customKey|customValue|contentType|kind|group|scheme)"
                    + "|.*/recipients\\[\\d+\\]/(?:type|address)|.*/chaptersFile/type|.*/transcripts\\[\\d+\\]/type"
                    + "|/(?:webLinks|dublinCore|mediaDetails|originals|playback|authorEmail|guid|notices)(?:/.*|\\[.*)?"
                    + "|.*/chat/accountId|.*/social\\[\\d+\\]/accountUrl|.*/chapters\\[0\\].*");

    /** What a page says in other words. */
    private static final Pattern IN_OTHER_WORDS = Pattern.compile(
            ".*/(?:published|updated|type|rel|language|osm|geo|relationship|role)|.*/(?:at|start|end|duration)");

    @Test
    void showsEveryFactOfTheEpisode() throws IOException {
        var podcast = Fixtures.read("everything");
        var page = Jsoup.parse(
                PageWriter.standard().write(podcast, podcast.episodes().get(0)));
        var shown = page.text() + "\n"
                + page.select("[href], [src]").stream()
                        .map(element -> element.attr("href") + "\n" + element.attr("src") + "\n" + element.attr("alt"))
                        .toList();

        var missing = new ArrayList<String>();
        facts().forEach((path, fact) -> {
            if (!shown.contains(Jsoup.parse(fact).text())) {
                missing.add(path + ": " + fact);
            }
        });
        assertThat(missing).isEmpty();
    }

    private static Map<String, String> facts() throws IOException {
        var json = Files.readString(Fixtures.FOLDER.resolve("everything/podcast.json"));
        var facts = new java.util.LinkedHashMap<String, String>();
        collect(PodcastJson.standard().mapper().readTree(json).get("episodes").get(0), "", facts);
        assertThat(facts).hasSizeGreaterThan(50);
        return facts;
    }

    private static void collect(JsonNode node, String path, Map<String, String> facts) {
        if (FOR_MACHINES.matcher(path).matches() || IN_OTHER_WORDS.matcher(path).matches()) {
            return;
        }
        if (node.isString()) {
            facts.put(path, node.asString());
        }
        node.properties().forEach(member -> collect(member.getValue(), path + "/" + member.getKey(), facts));
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            collect(node.get(i), path + "[" + i + "]", facts);
        }
    }

    @Test
    void saysInWordsWhatIsMeasured() throws IOException {
        var podcast = Fixtures.read("everything");

        assertThat(page(podcast).text())
                .contains("Season 2: Northern lines")
                .contains("Half past 14")
                .contains("7 March 2025")
                .contains("19 min")
                .contains("18.3 MB")
                .contains("22 ratings")
                .contains("90,210 Listeners")
                .contains("31 Listeners");
        assertThat(page(podcast).select("svg[role=img]").attr("aria-label")).isEqualTo("4.8 out of 5 stars");
    }

    @Test
    void speaksTheLanguageOfTheShow() throws IOException {
        var page = page(Fixtures.read("german"));

        assertThat(page.select("html").attr("lang")).isEqualTo("de");
        assertThat(page.text())
                .contains("11. Mai 2025")
                .contains("1 Std. 2 Min.")
                .contains("59,6 MB")
                .contains("Zu Gast")
                .contains("1.204 Bewertungen")
                .contains("Kapitel");
    }

    @Test
    void runsFromRightToLeftWhereTheLanguageDoes() throws IOException {
        assertThat(page(Fixtures.read("rtl")).select("html").attr("dir")).isEqualTo("rtl");
        assertThat(page(Fixtures.read("german")).select("html").attr("dir")).isEqualTo("ltr");
    }

    @Test
    void standsAlone() throws IOException {
        var page = page(Fixtures.read("german"));

        assertThat(page.select("link[rel=stylesheet]")).isEmpty();
        assertThat(page.select("style").get(0).data()).contains("prefers-color-scheme: dark");
        assertThat(page.select("[href], [src]").stream()
                        .flatMap(element -> List.of(element.attr("href"), element.attr("src")).stream())
                        .filter(address -> !address.isEmpty()))
                .allMatch(address -> address.matches("(?:https?|mailto):.*|#content"));
    }

    @Test
    void playsChaptersWithoutAScript() throws IOException {
        assertThat(page(Fixtures.read("german")).select(".chapters a").eachAttr("href"))
                .containsExactly(
                        "https://moor.example/7.mp3#t=0",
                        "https://moor.example/7.mp3#t=905.5",
                        "https://moor.example/7.mp3#t=3630");
    }

    @Test
    void showsAVideoWhereThereIsOne() {
        var film = Episode.builder()
                .addMedia(Media.builder()
                        .url(Url.of("https://example.org/1.m4v?x=1"))
                        .build());
        var leaflet = Episode.builder()
                .addMedia(Media.builder()
                        .url(Url.of("https://example.org/1.pdf"))
                        .type("application/pdf")
                        .build());

        assertThat(page(Podcast.builder().addEpisode(film.build()).build()).select("video[controls][preload=none]"))
                .hasSize(1);
        var page = page(Podcast.builder().addEpisode(leaflet.build()).build());
        assertThat(page.select("video, audio")).isEmpty();
        assertThat(page.select("a[href=https://example.org/1.pdf]").text()).isEqualTo("PDF");
    }

    @Test
    void leavesNoHoleWhereNothingIsKnown() {
        var page = page(Podcast.builder().addEpisode(Episode.builder().build()).build());

        assertThat(page.select("main").text()).isEqualTo("Untitled episode Podcast");
        assertThat(page.select("h2")).hasSize(1);
    }

    @Test
    void saysNothingTwice() {
        var episode = Episode.builder()
                .subtitle("A short line.")
                .summary("A short line. And a longer one.")
                .description("<p>A short line. And a <b>longer</b> one.</p>")
                .content("<p>A short line. And a longer one. And all the rest.</p>")
                .build();

        assertThat(page(Podcast.builder().addEpisode(episode).build())
                        .select("main")
                        .text())
                .containsOnlyOnce("A short line.");
    }

    @Test
    void foldsNotesWhoseLinksThePageShows() throws IOException {
        var podcast = Fixtures.read("upper-berth");
        var winters = podcast.episodes().get(1);
        var page = Jsoup.parse(PageWriter.standard().write(podcast, winters));

        assertThat(page.select("details.more > .prose").text()).contains("Between Sveti Rok and Kamenica");
        assertThat(page.select(".main > section > .prose").text()).contains("She knows how to wake a stranger");
    }

    @Test
    void showsPlacesOnTheMapOfEveryone() {
        var episode = Episode.builder()
                .addLocation(Location.builder().name("Kiruna").osm("R6137562").build())
                .addLocation(
                        Location.builder().name("Abisko").geo("geo:68.35,18.83").build())
                .addLocation(
                        Location.builder().name("Nowhere").geo("geo:\"><b>").build())
                .build();

        assertThat(page(Podcast.builder().addEpisode(episode).build())
                        .select(".facts a")
                        .eachAttr("href"))
                .containsExactly(
                        "https://www.openstreetmap.org/relation/6137562",
                        "https://www.openstreetmap.org/?mlat=68.35&mlon=18.83");
    }

    @Test
    void usesTheFilesBesideThePage(@TempDir Path folder) throws IOException {
        var podcast = Fixtures.read("upper-berth");
        var cover = podcast.episodes().get(0).artwork().get(0).url();
        var file = folder.resolve("page.html");

        PageWriter.standard()
                .withCopy(cover, "art/winters.png")
                .withFeed("feed.xml")
                .write(podcast, podcast.episodes().get(0), file);

        var page = Jsoup.parse(Files.readString(file));
        assertThat(page.select(".hero .cover img").attr("src")).isEqualTo("art/winters.png");
        assertThat(page.select("link[rel=alternate]").attr("href")).isEqualTo("feed.xml");
    }

    private static Document page(Podcast podcast) {
        return Jsoup.parse(
                PageWriter.standard().write(podcast, podcast.episodes().get(0)));
    }
}

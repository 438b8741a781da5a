package dev.episodic.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.episodic.Episode;
import dev.episodic.Podcast;
import dev.episodic.Rating;
import dev.episodic.json.PodcastJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class StructuredDataTest {

    @Test
    void tellsMachinesWhatThePageShows() throws IOException {
        var data = data(page(Fixtures.read("everything")));

        assertThat(data.at("/@context").asString()).isEqualTo("https://schema.org");
        assertThat(data.at("/@type").asString()).isEqualTo("PodcastEpisode");
        assertThat(data.at("/name").asString()).isEqualTo("14: Frost on the rails");
        assertThat(data.at("/alternateName").asString()).isEqualTo("Frost on the rails");
        assertThat(data.at("/datePublished").asString()).isEqualTo("2025-03-07T06:05:00Z");
        assertThat(data.at("/duration").asString()).isEqualTo("PT19M6S");
        assertThat(data.at("/episodeNumber").decimalValue()).isEqualByComparingTo("14.5");
        assertThat(data.at("/partOfSeason/seasonNumber").asInt()).isEqualTo(2);
        assertThat(data.at("/associatedMedia/0/contentUrl").asString()).isEqualTo("https://media.example/14.mp3");
        assertThat(data.at("/actor/0/name").asString()).isEqualTo("Ada Quist");
        assertThat(data.at("/actor/0/jobTitle/name").asString()).isEqualTo("guest");
        assertThat(data.at("/actor/0/worksFor/name").asString()).isEqualTo("Rail Museum");
        assertThat(data.at("/actor/0/sameAs/0").asString()).isEqualTo("https://ada.example/notes");
        assertThat(data.at("/hasPart/0/@type").asString()).isEqualTo("Clip");
        assertThat(data.at("/hasPart/0/endOffset").decimalValue()).isEqualByComparingTo("762.25");
        assertThat(data.at("/hasPart/0/url").asString()).isEqualTo("https://media.example/14.mp3#t=0");
        assertThat(data.at("/citation/0/description").asString()).isEqualTo("The book by Ada Quist");
        assertThat(data.at("/aggregateRating/ratingValue").decimalValue()).isEqualByComparingTo("4.8");
        assertThat(data.at("/aggregateRating/ratingCount").asInt()).isEqualTo(22);
        assertThat(data.at("/partOfSeries/name").asString()).isEqualTo("Night Trains");
        assertThat(data.at("/partOfSeries/webFeed").asString()).isEqualTo("https://trains.example/feed.xml");
        assertThat(data.at("/isFamilyFriendly").asBoolean()).isFalse();
    }

    @Test
    void tellsNoRatingThatNobodyGave() {
        var episode = Episode.builder()
                .editReception(reception -> reception.rating(Rating.none()))
                .build();

        assertThat(data(page(Podcast.builder().addEpisode(episode).build())).has("aggregateRating"))
                .isFalse();
    }

    @Test
    void cannotBeLeftThroughATitle() {
        var title = "</script><script>alert(1)</script><!--\u2028\u2029&";
        var html = PageWriter.standard()
                .write(Podcast.builder().build(), Episode.builder().title(title).build());
        var page = Jsoup.parse(html);

        assertThat(page.select("script[type]")).hasSize(1);
        assertThat(page.select("script").get(0).data())
                .contains("\\u003c/script\\u003e\\u003cscript\\u003e")
                .contains("\\u2028\\u2029\\u0026")
                .doesNotContain("<", "\u2028");
        assertThat(data(page).at("/name").asString()).isEqualTo(title);
        assertThat(page.select("h1").text()).startsWith("</script><script>alert(1)");
    }

    @Test
    void introducesThePageToNetworksAndApps(@TempDir Path folder) throws IOException {
        Fixtures.writer("upper-berth").write(Fixtures.read("upper-berth"), folder);
        var page = Jsoup.parse(folder.resolve("episodes/thirty-one-winters.html"));

        assertThat(page.select("link[rel=canonical]").attr("href"))
                .isEqualTo("https://upper-berth.example.org/pages/episodes/thirty-one-winters.html");
        assertThat(page.select("link[rel=alternate][type=application/rss+xml]").attr("href"))
                .isEqualTo("../feed.xml");
        assertThat(property(page, "og:type")).isEqualTo("article");
        assertThat(property(page, "og:title")).isEqualTo("Thirty-One Winters with Željka Horvatin – Upper Berth");
        assertThat(property(page, "og:audio")).isEqualTo("https://media.example.com/upper-berth/s1e1.mp3");
        assertThat(property(page, "og:image")).isEqualTo("https://upper-berth.example.org/artwork/s1e1.png");
        assertThat(page.select("meta[name=twitter:card]").attr("content")).isEqualTo("summary");
    }

    @Test
    void givesAddressesOnTheWebForFilesOfTheSite(@TempDir Path folder) throws IOException {
        Fixtures.writer("upper-berth").write(Fixtures.read("upper-berth"), folder);
        var home = Jsoup.parse(folder.resolve("index.html"));

        assertThat(property(home, "og:image")).isEqualTo("https://upper-berth.example.org/pages/artwork/cover.png");
        assertThat(data(home).at("/webFeed").asString()).isEqualTo("https://upper-berth.example.org/pages/feed.xml");
        assertThat(data(home).at("/url").asString()).isEqualTo("https://upper-berth.example.org/pages/");
    }

    private static String property(Document page, String name) {
        return page.select("meta[property=" + name + "]").attr("content");
    }

    private static JsonNode data(Document page) {
        var script = page.select("script[type=application/ld+json]");
        assertThat(script).hasSize(1);
        return PodcastJson.standard().mapper().readTree(script.get(0).data());
    }

    private static Document page(Podcast podcast) {
        return Jsoup.parse(
                PageWriter.standard().write(podcast, podcast.episodes().get(0)));
    }

    @Test
    void tellsOtherSitesHowToShowAnEpisode(@TempDir Path folder) throws IOException {
        Fixtures.writer("upper-berth").write(Fixtures.read("upper-berth"), folder);
        var page = Jsoup.parse(folder.resolve("episodes/thirty-one-winters.html"));
        var address = page.select("link[type=application/json+oembed]").attr("href");
        var embed = PodcastJson.standard()
                .mapper()
                .readTree(Files.readString(folder.resolve("episodes/thirty-one-winters.oembed.json")));

        assertThat(address).isEqualTo("https://upper-berth.example.org/pages/episodes/thirty-one-winters.oembed.json");
        assertThat(embed.get("version").asString()).isEqualTo("1.0");
        assertThat(embed.get("type").asString()).isEqualTo("rich");
        assertThat(embed.get("title").asString()).contains("Thirty-One Winters");
        assertThat(embed.get("provider_name").asString()).isEqualTo("Upper Berth");
        assertThat(embed.get("html").asString()).startsWith("<audio controls");
        assertThat(embed.get("width").isInt() && embed.get("height").isInt()).isTrue();
    }
}

package dev.episodic.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.episodic.Link;
import dev.episodic.LinkKind;
import dev.episodic.Metric;
import dev.episodic.Person;
import dev.episodic.Rating;
import dev.episodic.Url;
import dev.episodic.json.PodcastJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PastedPageTest {

    private static final Path SEED = Path.of("../../shared/seed-page.txt");

    @Test
    void readsEverythingOfARealPageAndNoneOfItsButtons() throws IOException {
        assumeTrue(Files.exists(SEED), "no ../shared/seed-page.txt");
        var text = Files.readString(SEED);

        var podcast = NotesReader.standard().readPastedPage(text).value();

        assertThat(NotesReader.looksLikePage(text)).isTrue();
        assertThat(podcast.author()).isPresent();
        assertThat(podcast.reception().rating()).contains(Rating.ofFive(5, 22));
        assertThat(podcast.reception().related()).hasSize(15).allSatisfy(show -> {
            assertThat(show.author()).isPresent();
            assertThat(show.metrics()).extracting(Metric::label).containsExactly("Listeners");
        });
        assertThat(podcast.episodes()).hasSize(1);
        var episode = podcast.episodes().get(0);
        assertThat(episode.organizations()).hasSize(1);
        assertThat(episode.guests()).hasSize(1);
        assertThat(episode.guests().get(0).profiles()).hasSize(3);
        assertThat(episode.guests().get(0).biography()).isPresent();
        assertThat(episode.links()).hasSize(20);
        assertThat(episode.links().subList(0, 15))
                .filteredOn(link -> link.note().isEmpty())
                .hasSize(1);
        assertThat(episode.links().subList(15, 20)).allSatisfy(link -> {
            assertThat(link.kind()).contains(LinkKind.OFFICIAL);
            assertThat(link.note()).isEmpty();
        });
        assertThat(PodcastJson.standard().write(podcast))
                .doesNotContain("...more", "View all", "Download on", "Listen Later", "•");
    }

    @Test
    void readsThePageAsHtmlToo() throws IOException {
        var html = """
                <title>Cold Water with Ada Novak - Kelp Radio</title>
                <h2>Kelp Radio</h2><h1>Cold Water with Ada Novak</h1><button>Listen Later</button>
                <p>In this episode, we sit down with Ada Novak, who dives where nobody swims.</p>
                <h3>About Ada Novak</h3><p>Ada counts fish and writes about them.</p>
                <h3>Links From The Episode</h3>
                <ul><li><a href="https://fogline.example/">The Fog Line</a> - Where the fish go</li></ul>
                <p>Download on the App Store</p>
                <h3><a href="https://directory.example/kelp">Kelp Radio</a></h3><p>By Bo Lind</p>
                <ul><li>5</li><li>5</li><li>5</li><li>5</li><li>5</li></ul><p>5</p><p>22 ratings</p>
                <h3>More shows like Kelp Radio</h3>
                <p>Salt by Ilse Marand</p><p>Salt</p><p>31 Listeners</p>
                <p>Brine by Tea Five</p><p>Brine</p><p>7 Listeners</p>
                <p>Tides by Rui Ek</p><p>Tides</p><p>3 Listeners</p>""";

        var podcast = PageReader.standard().read(html).value();

        assertThat(podcast.title()).contains("Kelp Radio");
        assertThat(podcast.author()).contains("Bo Lind");
        assertThat(podcast.reception().rating()).contains(Rating.ofFive(5, 22));
        assertThat(podcast.reception().related()).hasSize(3);
        var episode = podcast.episodes().get(0);
        assertThat(episode.title()).contains("Cold Water with Ada Novak");
        assertThat(episode.description())
                .hasValueSatisfying(
                        text -> assertThat(text).startsWith("In this episode").endsWith("swims."));
        assertThat(episode.guests()).extracting(Person::name).containsExactly("Ada Novak");
        assertThat(episode.links()).singleElement().satisfies(link -> {
            assertThat(link.url()).contains(Url.of("https://fogline.example/"));
            assertThat(link.note()).contains("Where the fish go");
        });
    }

    @Test
    void readsATextThatIsNoPageAsOneEpisodeAndSaysSo() {
        var parsed = NotesReader.standard().readPastedPage("Links:\n- The Fog Line https://fogline.example/\n");

        assertThat(parsed.value().episodes().get(0).links())
                .extracting(Link::title)
                .containsExactly(Optional.of("The Fog Line"));
        assertThat(parsed.diagnostics()).extracting(found -> found.code()).containsExactly("page.unrecognized");
    }
}

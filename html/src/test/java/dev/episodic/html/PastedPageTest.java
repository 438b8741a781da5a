package dev.episodic.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.episodic.Link;
import dev.episodic.LinkKind;
import dev.episodic.Metric;
import dev.episodic.Rating;
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
    void readsATextThatIsNoPageAsOneEpisodeAndSaysSo() {
        var parsed = NotesReader.standard().readPastedPage("Links:\n- The Fog Line https://fogline.example/\n");

        assertThat(parsed.value().episodes().get(0).links())
                .extracting(Link::title)
                .containsExactly(Optional.of("The Fog Line"));
        assertThat(parsed.diagnostics()).extracting(found -> found.code()).containsExactly("page.unrecognized");
    }
}

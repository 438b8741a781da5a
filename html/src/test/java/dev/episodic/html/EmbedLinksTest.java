package dev.episodic.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.episodic.Url;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmbedLinksTest {

    private static final String EPISODE = "https://berth.example/episodes/31";

    @Test
    void tellTheAddressAndTheTitleOfAPageThatSaysNeither() {
        var read = PageReader.standard()
                .read(page(
                        "application/json+oembed",
                        "https://berth.example/oembed?url=https%3A%2F%2Fberth.example%2Fepisodes"
                                + "%2F31&format=json"));

        var episode = read.value().episodes().get(0);
        assertThat(episode.title()).contains("Thirty-one winters");
        assertThat(episode.link()).contains(Url.of(EPISODE));
        assertThat(episode.media())
                .extracting(media -> media.url().text())
                .containsExactly("https://berth.example/31.mp3");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://berth.example/oembed?url=javascript%3Aalert(1)",
                "https://berth.example/oembed?url=%zz",
                "https://berth.example/oembed?url=https%3A%2F%2F%2Fepisodes%2F31",
                "https://berth.example/oembed?url=",
                "https://berth.example/oembed?format=json"
            })
    void tellNoAddressThatIsNone(String href) {
        var read = PageReader.standard().read(page("text/xml+oembed", href));

        assertThat(read.value().episodes())
                .allSatisfy(episode -> assertThat(episode.link()).isEmpty());
    }

    @Test
    void areOutdoneByWhatThePageSaysItself() {
        var html = page("application/json+oembed", "https://berth.example/oembed?url=https%3A%2F%2Felse.example%2F")
                .replace(
                        "<body>",
                        "<link rel=canonical href='" + EPISODE + "'><meta property=og:title content='Keys'><body>");

        var episode = PageReader.standard().read(html).value().episodes().get(0);

        assertThat(episode.title()).contains("Keys");
        assertThat(episode.link()).contains(Url.of(EPISODE));
    }

    private static String page(String type, String href) {
        return "<html><head><link rel=alternate type='" + type + "' title='Thirty-one winters' href='" + href
                + "'></head><body><main><audio src='/31.mp3'></audio><p>Keys and trains.</p></main></body></html>";
    }
}

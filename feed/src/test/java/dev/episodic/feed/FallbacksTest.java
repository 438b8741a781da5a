package dev.episodic.feed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.episodic.Podcast;
import org.junit.jupiter.api.Test;

class FallbacksTest {

    private static final String NEW = """
            <rss version="2.0" xmlns:podcast="https://podcastindex.org/namespace/1.0"><channel>
            <title>Sleepers</title><link>https://sleepers.example/</link><description>Trains at night.</description>
            <podcast:image href="https://sleepers.example/cover.jpg" alt="A train" width="1400"/>
            <item><title>One</title><description>Off we go.</description>
            <podcast:season>2</podcast:season><podcast:episode display="1a">1</podcast:episode>
            <podcast:image href="https://sleepers.example/1.jpg" aspect-ratio="1/1"/></item>
            </channel></rss>""";

    private static Podcast show() throws Exception {
        return FeedReader.standard().read(NEW).value();
    }

    @Test
    void addsTheTagsThatOlderAppsKnow() throws Exception {
        var written = FeedWriter.standard().withFallbacks().write(show()).value();

        assertThat(written)
                .contains("<itunes:image href=\"https://sleepers.example/cover.jpg\"/>")
                .contains("<url>https://sleepers.example/cover.jpg</url>", "<title>Sleepers</title>")
                .contains("<podcast:images srcset=\"https://sleepers.example/cover.jpg 1400w\"/>")
                .contains(
                        "<itunes:summary>Trains at night.</itunes:summary>",
                        "<itunes:summary>Off we go.</itunes:summary>")
                .contains("<itunes:season>2</itunes:season>", "<itunes:episode>1</itunes:episode>")
                .contains("<itunes:image href=\"https://sleepers.example/1.jpg\"/>")
                .contains("<podcast:episode display=\"1a\">1</podcast:episode>", "alt=\"A train\"");
    }

    @Test
    void addsNothingUnasked() throws Exception {
        assertThat(FeedWriter.standard().write(show()).value()).doesNotContain("itunes:", "<image>", "podcast:images");
    }

    @Test
    void addsNothingThatIsThereAlready() throws Exception {
        var writer = FeedWriter.standard().withFallbacks();
        var once = writer.write(show()).value();

        assertThat(writer.write(FeedReader.standard().read(once).value()).value())
                .isEqualTo(once);
    }

    @Test
    void inventsNothing() {
        var bare = Podcast.builder().title("Sleepers").build();

        assertThat(FeedWriter.standard().withFallbacks().write(bare).value())
                .isEqualTo(FeedWriter.standard().write(bare).value());
    }

    @Test
    void goesIntoOtherFormatsToo() throws Exception {
        assertThat(FeedWriter.standard()
                        .as(FeedFormat.ATOM_1_0)
                        .withFallbacks()
                        .write(show())
                        .value())
                .contains("<itunes:episode>1</itunes:episode>");
    }
}

package dev.episodic.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GateTest {

    private static final String ITEM = """
            <item><title>Fog</title><guid>%s</guid><pubDate>Fri, 07 Mar 2025 06:05:00 +0000</pubDate>
            <enclosure url="https://media.example.org/1.mp3" length="9" type="audio/mpeg"/>%s</item>""";

    private static byte[] feed(String items) {
        return ("<rss version=\"2.0\"><channel><title>The Lamp Room</title><link>https://lamp.example.org/</link>"
                        + "<description>Lights</description>" + items + "</channel></rss>")
                .getBytes(UTF_8);
    }

    @Test
    void letsEveryReaderFindTheSameInAGeneratedFeed() throws Exception {
        var gate = new Gate();

        assertThat(gate.admits("generated", Feeds.generated(60_000))).isTrue();
        assertThat(gate.details()).isEmpty();
        assertThat(gate.summary()).contains("All readers found the same.");
        assertThat(gate.ours()).isTrue();
    }

    @Test
    void tellsWhatAReaderDrops() {
        var gate = new Gate();
        var second = "<enclosure url=\"https://media.example.org/1.m4a\" length=\"8\" type=\"audio/mp4\"/>";

        assertThat(gate.admits("a feed", feed(ITEM.formatted("a", second)))).isTrue();
        assertThat(gate.ours()).isTrue();
        assertThat(gate.details())
                .anyMatch(detail -> detail.matches("podcast-parser.* not find 1 enclosures of a feed"));
        assertThat(gate.summary()).anyMatch(line -> line.matches("podcast-parser.* in place of 1 enclosures\\."));
    }

    @Test
    void keepsOutWhatNotAllCanRead() {
        var gate = new Gate();

        assertThat(gate.admits("a torn feed", "<rss><channel><item>".getBytes(UTF_8)))
                .isFalse();
        assertThat(gate.admits("an empty feed", feed(""))).isFalse();
        assertThat(gate.details()).hasSize(2).allMatch(detail -> detail.endsWith("not timed"));
    }
}

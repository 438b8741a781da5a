package dev.episodic.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.episodic.Diagnostic;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.util.NoSuchElementException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 60, unit = TimeUnit.SECONDS)
class EpisodeStreamTest {

    private static final String HEAD = "<rss version=\"2.0\"><channel><title>Lamp Room</title>";

    @Test
    void handsOutTheShowBeforeItsEpisodes() throws IOException {
        try (var episodes = episodes(HEAD + item(1) + item(2) + "<link>https://example.org/</link></channel></rss>")) {
            assertThat(episodes.podcast().title()).hasValue("Lamp Room");
            assertThat(episodes.podcast().link()).isEmpty();
            assertThat(episodes.next().title()).hasValue("Night 1");
            assertThat(episodes.next().title()).hasValue("Night 2");
            assertThat(episodes.hasNext()).isFalse();
            assertThat(episodes.podcast().link()).isPresent();
            assertThatThrownBy(episodes::next).isInstanceOf(NoSuchElementException.class);
        }
    }

    @Test
    void readsNoFurtherThanAsked() throws IOException {
        var touched = new AtomicBoolean();
        var rest = new Source(() -> touched.set(true));
        var head = new ByteArrayInputStream((HEAD + item(1) + item(2)).getBytes(UTF_8));
        // What says whether the bytes are UTF-8 looks ahead, so the rest begins behind that
        var padding = new ByteArrayInputStream(" ".repeat(300_000).getBytes(UTF_8));
        var all = new SequenceInputStream(head, new SequenceInputStream(padding, rest));
        try (var episodes = FeedReader.standard().episodes(all)) {
            assertThat(episodes.next().title()).hasValue("Night 1");
        }
        assertThat(touched).isFalse();
    }

    @Test
    void tellsWhenTheFeedBreaksOff() throws IOException {
        try (var episodes = episodes(HEAD + item(1) + "<item><title>Night")) {
            assertThat(episodes.next().title()).hasValue("Night 1");
            assertThat(episodes.hasNext()).isFalse();
            assertThat(episodes.diagnostics()).extracting(Diagnostic::code).contains("xml.truncated", "item.truncated");
        }
    }

    @Test
    void throwsWhenTheSourceBreaks() throws IOException {
        var broken = new Source(() -> {
            throw new IOException("the line is dead");
        });
        var head = new ByteArrayInputStream((HEAD + item(1) + " ".repeat(300_000)).getBytes(UTF_8));
        try (var episodes = FeedReader.standard().episodes(new SequenceInputStream(head, broken))) {
            assertThat(episodes.next().title()).hasValue("Night 1");
            assertThatThrownBy(episodes::hasNext)
                    .isInstanceOf(UncheckedIOException.class)
                    .hasMessageContaining("the line is dead");
        }
    }

    @Test
    void stopsAtTheLimitOfEpisodes() throws IOException {
        var reader =
                FeedReader.standard().withLimits(FeedLimits.builder().items(2).build());
        var parsed = reader.read(HEAD + item(1) + item(2) + item(3) + "</channel></rss>");

        assertThat(parsed.value().episodes()).hasSize(2);
        assertThat(parsed.diagnostics()).extracting(Diagnostic::code).containsExactly("limit.items");
    }

    private static EpisodeStream episodes(String feed) throws IOException {
        return FeedReader.standard().episodes(new ByteArrayInputStream(feed.getBytes(UTF_8)));
    }

    private static String item(int number) {
        return "<item><title>Night " + number + "</title><guid>lamp-" + number + "</guid></item>";
    }

    /** An empty source that does something when it is read. */
    private static final class Source extends InputStream {

        @FunctionalInterface
        private interface Reaction {
            void run() throws IOException;
        }

        private final Reaction reaction;

        private Source(Reaction reaction) {
            this.reaction = reaction;
        }

        @Override
        public int read() throws IOException {
            reaction.run();
            return -1;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            return read();
        }
    }
}

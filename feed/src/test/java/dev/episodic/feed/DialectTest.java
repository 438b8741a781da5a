package dev.episodic.feed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.episodic.Diagnostic;
import dev.episodic.Parsed;
import dev.episodic.Podcast;
import dev.episodic.Severity;
import dev.episodic.json.PodcastJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A document of each format in {@code src/test/resources/dialects}, with the show that it is read as beside it, which
 * {@code -Dexamples.update=true} writes anew for its author to review.
 */
class DialectTest {

    private static final Path FOLDER = Path.of("src/test/resources/dialects");
    private static final boolean UPDATE = Boolean.getBoolean("examples.update");

    @ParameterizedTest
    @CsvSource({
        "atom-1.0, Atom 1.0",
        "atom-0.3, Atom 0.3",
        "atom-without-namespace, Atom 1.0",
        "rss-0.90, RSS 0.90",
        "rss-0.91, RSS 0.91",
        "rss-1.0, RSS 1.0",
        "rss-1.1, RSS 1.1",
        "rss-in-a-namespace, RSS 2.0",
    })
    void findsTheFormat(String document, String format) throws IOException {
        assertThat(FeedReader.standard().format(file(document))).hasToString(format);
        try (var episodes = FeedReader.standard().episodes(file(document))) {
            assertThat(episodes.format()).hasToString(format);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "atom-1.0",
                "atom-0.3",
                "atom-without-namespace",
                "rss-0.90",
                "rss-0.91",
                "rss-1.0",
                "rss-1.1",
                "rss-in-a-namespace"
            })
    void readsTheSameShow(String document) throws IOException {
        Parsed<Podcast> parsed = FeedReader.standard().read(file(document));
        String json = PodcastJson.standard().indented().write(parsed.value()) + "\n";
        Path expected = FOLDER.resolve(document + ".json");
        if (UPDATE) {
            Files.writeString(expected, json);
        }

        assertThat(json).isEqualTo(Files.readString(expected));
        assertThat(parsed.diagnostics()).allMatch(diagnostic -> diagnostic.severity() == Severity.INFO);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"atom-1.0", "atom-0.3", "atom-without-namespace", "rss-0.90", "rss-1.0", "rss-1.1", "rss-0.91"})
    void becomesRssWithoutLoss(String document) throws IOException {
        Podcast podcast = FeedReader.standard().read(file(document)).value();
        String written = FeedWriter.standard().write(podcast).value();
        Parsed<Podcast> again = FeedReader.standard().read(written);

        assertThat(again.value()).isEqualTo(podcast);
        assertThat(again.diagnostics()).extracting(Diagnostic::code).doesNotContain("attribute.unknown", "text.stray");
        assertThat(FeedWriter.standard().write(again.value()).value()).isEqualTo(written);
    }

    private static Path file(String document) {
        return FOLDER.resolve(document + ".xml");
    }
}

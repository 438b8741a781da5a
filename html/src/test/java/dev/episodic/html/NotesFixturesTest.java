package dev.episodic.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.episodic.Url;
import dev.episodic.json.PodcastJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Reads each of the notes in {@code notes/} and each of the pages in {@code notes/pasted/}, and compares what was found
 * with the JSON beside it. What is known beforehand stands in {@code .properties}. Run with
 * {@code -Dsurefire.arguments=-Depisodic.update=true} to write the JSON anew, and look at the difference.
 */
class NotesFixturesTest {

    private static final Path NOTES = Path.of("src/test/resources/notes");
    private static final PodcastJson JSON = PodcastJson.standard().indented();

    @ParameterizedTest
    @MethodSource("notes")
    void findsInNotesWhatTheJsonBesideThemSays(String name) throws IOException {
        var source = NOTES.resolve(name);
        var reader = reader(withEnding(source, ".properties"));
        var text = Files.readString(source);
        var notes = name.endsWith(".html") ? reader.read(text) : reader.readText(text);

        assertSame(JSON.write(notes.value()), withEnding(source, ".json"));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void findsInPastedPagesWhatTheJsonBesideThemSays(String name) throws IOException {
        var source = NOTES.resolve("pasted").resolve(name);
        var text = Files.readString(source);

        assertThat(NotesReader.looksLikePage(text)).isTrue();
        assertSame(JSON.write(NotesReader.standard().readPastedPage(text).value()), withEnding(source, ".json"));
    }

    @ParameterizedTest
    @MethodSource("notes")
    void takesNoNotesForAPage(String name) throws IOException {
        assertThat(NotesReader.looksLikePage(Files.readString(NOTES.resolve(name))))
                .isFalse();
    }

    static Stream<String> notes() {
        return names(NOTES);
    }

    static Stream<String> pages() {
        return names(NOTES.resolve("pasted"));
    }

    private static Stream<String> names(Path folder) {
        try (var files = Files.list(folder)) {
            return files
                    .map(path -> path.getFileName().toString())
                    .filter(name -> name.endsWith(".html") || name.endsWith(".txt"))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static NotesReader reader(Path properties) throws IOException {
        var known = new Properties();
        if (Files.exists(properties)) {
            try (var in = Files.newBufferedReader(properties)) {
                known.load(in);
            }
        }
        var reader = NotesReader.builder()
                .showTitle(known.getProperty("showTitle"))
                .episodeTitle(known.getProperty("episodeTitle"));
        if (known.containsKey("duration")) {
            reader.duration(Duration.parse(known.getProperty("duration")));
        }
        if (known.containsKey("baseUrl")) {
            reader.baseUrl(Url.of(known.getProperty("baseUrl")));
        }
        return reader.build();
    }

    private static void assertSame(String json, Path expected) throws IOException {
        if (Boolean.getBoolean("episodic.update")) {
            Files.writeString(expected, json.strip() + "\n");
        }
        assertThat(json.strip()).isEqualTo(Files.readString(expected).strip());
    }

    private static Path withEnding(Path source, String ending) {
        var name = source.getFileName().toString();
        return source.resolveSibling(name.substring(0, name.lastIndexOf('.')) + ending);
    }
}

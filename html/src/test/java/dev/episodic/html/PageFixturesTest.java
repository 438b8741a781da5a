package dev.episodic.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.episodic.Diagnostic;
import dev.episodic.json.PodcastJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Reads each of the pages in {@code read/}, and compares what it says, and what was odd, with what is expected beside it: the podcast as JSON, then
 * the oddities in a line each. Run with
 * {@code -Dsurefire.arguments=-Depisodic.update=true} to write that anew, and look at the difference.
 */
class PageFixturesTest {

    private static final Path PAGES = Path.of("src/test/resources/read");
    private static final PodcastJson JSON = PodcastJson.standard().indented();

    /** What a fixture expects: the podcast, and the oddities in a line each. */
    private static String found(Path page) throws IOException {
        var parsed = PageReader.standard().read(page);
        var oddities = parsed.diagnostics().stream().map(PageFixturesTest::line).toList();
        return JSON.write(parsed.value()).strip()
                + "\n"
                + oddities.stream().map(line -> line + "\n").reduce("", String::concat);
    }

    private static String line(Diagnostic diagnostic) {
        return diagnostic.code() + " " + diagnostic;
    }

    @ParameterizedTest
    @MethodSource("pages")
    void findsInPagesWhatIsExpectedBesideThem(String name) throws IOException {
        var page = PAGES.resolve(name);
        var expected = PAGES.resolve(name.replace(".html", ".expected"));
        var found = found(page);
        if (Boolean.getBoolean("episodic.update")) {
            Files.writeString(expected, found);
        }

        assertThat(found).isEqualTo(Files.readString(expected));
    }

    static List<String> pages() throws IOException {
        try (Stream<Path> files = Files.list(PAGES)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".html"))
                    .sorted()
                    .toList();
        }
    }
}

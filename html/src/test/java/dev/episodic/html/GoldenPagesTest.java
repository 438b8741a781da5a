package dev.episodic.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each show in {@code src/test/resources/pages} and the site that comes of it. To accept what is written now, run with
 * {@code -Dpages.update=true} and look at the difference.
 */
class GoldenPagesTest {

    private static final boolean UPDATE = Boolean.getBoolean("pages.update");

    static List<String> shows() throws IOException {
        return Fixtures.names();
    }

    @ParameterizedTest
    @MethodSource("shows")
    void writesTheSiteThatItWrote(String show, @TempDir Path folder) throws IOException {
        var golden = Fixtures.FOLDER.resolve(show).resolve("site");
        var written = Fixtures.writer(show).write(Fixtures.read(show), folder);
        if (UPDATE) {
            accept(folder, written, golden);
        }

        assertThat(texts(folder)).containsExactlyEntriesOf(texts(golden));
    }

    private static void accept(Path folder, List<Path> written, Path golden) throws IOException {
        for (var old : files(golden)) {
            Files.delete(old);
        }
        for (var file : written.stream().filter(GoldenPagesTest::isPage).toList()) {
            var target = golden.resolve(folder.toRealPath().relativize(file));
            Files.createDirectories(target.getParent());
            Files.copy(file, target);
        }
    }

    private static Map<String, String> texts(Path folder) throws IOException {
        var texts = new TreeMap<String, String>();
        for (var file : files(folder)) {
            texts.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
        }
        return texts;
    }

    private static List<Path> files(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            return List.of();
        }
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(GoldenPagesTest::isPage)
                    .toList();
        }
    }

    /** The stylesheet and files of the caller are copies. */
    private static boolean isPage(Path file) {
        return file.toString().matches(".*(?:\\.html|sitemap\\.xml|robots\\.txt)");
    }
}

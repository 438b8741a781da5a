package dev.episodic.chapters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Real files of chapters that are not part of the project: skipped where they are absent. */
class ChaptersCorpusTest {

    private static final Path FOLDER = Path.of("..", "..", "shared", "corpus", "chapters");

    static List<Path> files() {
        if (!isThere()) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static boolean isThere() {
        return Files.isDirectory(FOLDER);
    }

    @Test
    void findsTheCorpusBesideTheProject() {
        assumeTrue(isThere(), "no corpus beside the project");
        assertThat(files()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("files")
    @EnabledIf(value = "isThere", disabledReason = "no corpus beside the project")
    void readsAsManyChaptersAsAPersonCounts(Path file) throws IOException {
        var read = ChaptersReader.standard().read(file);

        assertThat(read.value().chapters()).hasSize(starts(Files.readString(file, StandardCharsets.UTF_8)));
        assertThat(ChaptersReader.standard()
                        .read(ChaptersWriter.standard().write(read.value()).value())
                        .value())
                .isEqualTo(read.value());
    }

    /** {@return how many chapters there are, by the way their first member is written} */
    private static int starts(String json) {
        int from = json.indexOf("\"chapters\"");
        int to = Math.max(json.indexOf("\"audio\"", from), json.indexOf("\"contributors\"", from));
        var list = json.substring(from, to < 0 ? json.length() : to);
        return list.split("\"(?:startTime|start)\"\\s*:", -1).length - 1;
    }
}

package dev.episodic.feed.opml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Real subscription lists that are not part of the project: skipped where they are absent. */
class OpmlCorpusTest {

    private static final Path FOLDER = Path.of("..", "..", "shared", "corpus", "opml");
    private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);

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
    void readsAsManyFeedsAsAPersonCounts(Path file) throws IOException {
        var read = OpmlReader.standard().read(file).value();
        var text = COMMENT.matcher(Files.readString(file, StandardCharsets.ISO_8859_1))
                .replaceAll("");

        assertThat(read.feeds()).hasSize(text.split("(?i)\\sxmlurl\\s*=\\s*\"[^\"]", -1).length - 1);
        assertThat(OpmlReader.standard()
                        .read(OpmlWriter.standard().write(read).value())
                        .value())
                .isEqualTo(read);
    }
}

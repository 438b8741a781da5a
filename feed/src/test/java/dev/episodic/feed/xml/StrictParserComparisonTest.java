package dev.episodic.feed.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StrictParserComparisonTest {
    private static final Path TRAPS = Path.of("src/test/resources/traps");
    private static final Path CORPUS = Path.of("../../shared/corpus");

    static Stream<Path> traps() throws IOException {
        try (Stream<Path> files = Files.list(TRAPS)) {
            return files.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("traps")
    void seesTheSameInEveryWellFormedTrap(Path trap) throws IOException {
        byte[] document = Files.readAllBytes(trap);
        Optional<List<String>> strict = StrictParser.events(document);
        assumeThat(strict).as("events, since the trap is well-formed").isPresent();

        assertThat(Scan.of(document).events()).isEqualTo(strict.orElseThrow());
    }

    @Test
    @Timeout(300)
    void seesTheSameInEveryWellFormedFeedOfTheCorpus() throws IOException {
        assumeThat(CORPUS.resolve("INDEX.tsv"))
                .as("the corpus of real feeds, kept beside the project")
                .exists();
        List<String> different = new ArrayList<>();
        int compared = 0;

        for (String row : Files.readAllLines(CORPUS.resolve("INDEX.tsv"))) {
            String[] columns = row.split("\t", -1);
            if (columns[9].equals("yes")) {
                byte[] document = Files.readAllBytes(CORPUS.resolve(columns[0]));
                Scan scan = Scan.of(document);
                Optional<List<String>> strict = StrictParser.events(document);
                // What is declared in a wrong encoding is read as it is meant
                if (strict.isPresent() && !scan.codes().contains("encoding.mismatch")) {
                    compared++;
                    if (!scan.events().equals(strict.orElseThrow())) {
                        different.add(columns[0]);
                    }
                }
            }
        }

        assertThat(different).isEmpty();
        assertThat(compared).isGreaterThan(1000);
    }
}

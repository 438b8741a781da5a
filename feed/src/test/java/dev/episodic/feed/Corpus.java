package dev.episodic.feed;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Real feeds that are not part of the project: tests that want them skip themselves where they are absent. */
public final class Corpus {

    private static final Path ROOT = Path.of("..", "..", "shared", "corpus");

    private Corpus() {}

    /** A feed of the corpus and what its index says of it. */
    public record Entry(Path file, boolean wellFormed, int items, String name) {

        @Override
        public String toString() {
            return name;
        }
    }

    /** {@return the feeds, or a skipped test} */
    public static List<Entry> feeds() {
        Path index = ROOT.resolve("INDEX.tsv");
        assumeTrue(Files.exists(index), "no corpus beside the project");
        try (Stream<String> lines = Files.lines(index)) {
            return lines.skip(1)
                    .map(line -> line.split("\t", -1))
                    .filter(cells -> cells[0].startsWith("feeds/"))
                    .map(cells -> new Entry(
                            ROOT.resolve(cells[0]),
                            cells[9].equals("yes"),
                            cells[7].isEmpty() ? -1 : Integer.parseInt(cells[7]),
                            cells[0]))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}

package dev.episodic.feed.vocabulary;

import dev.episodic.feed.vocabulary.Example.Parent;
import dev.episodic.feed.vocabulary.Example.Place;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The examples of one tag, in Markdown. Each has a heading of its own, then the fragment in a block {@code xml channel}
 * or {@code xml item}, the model in a block {@code json}, what is written again in a block {@code xml out} if that
 * differs, and what is reported in a block {@code diagnostics} if anything is.
 *
 * @param head what stands before the first example
 */
record ExampleFile(Path path, String head, List<Example> examples) {

    static final Path FOLDER = Path.of("src/test/resources/vocabulary");
    private static final String FENCE = "```";
    private static final String HEADING = "## ";

    static List<ExampleFile> all() {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .map(ExampleFile::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return the tag that the file is about} */
    String tag() {
        Path tag = FOLDER.relativize(path);
        String prefix = tag.getName(0).toString();
        String local = tag.getName(1).toString().replace(".md", "");
        return prefix.equals("rss") ? local : prefix + ":" + local;
    }

    static ExampleFile read(Path path) {
        try {
            return new Parsing(path).parse(Files.readAllLines(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void write() {
        try {
            Files.writeString(
                    path, head + examples.stream().map(Example::toMarkdown).collect(Collectors.joining("\n")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file while it is read, line by line. */
    private static final class Parsing {
        private final Path path;
        private final List<Example> examples = new ArrayList<>();
        private final StringBuilder prose = new StringBuilder();
        private final Map<String, String> blocks = new LinkedHashMap<>();
        private final StringBuilder block = new StringBuilder();
        private String head = "";
        private String heading = "";
        private String fence = "";
        private int number;

        private Parsing(Path path) {
            this.path = path;
        }

        private ExampleFile parse(List<String> lines) {
            for (String line : lines) {
                number++;
                if (!fence.isEmpty()) {
                    inBlock(line);
                } else if (line.startsWith(HEADING)) {
                    nextHeading(line);
                } else if (line.startsWith(FENCE)) {
                    begin(line.substring(FENCE.length()));
                } else {
                    prose(line);
                }
            }
            check(fence.isEmpty(), "the last block has no end");
            finishExample();
            check(!examples.isEmpty(), "no example");
            return new ExampleFile(path, head, List.copyOf(examples));
        }

        private void nextHeading(String line) {
            finishExample();
            heading = line.substring(HEADING.length());
            prose.append(line).append('\n');
        }

        private void prose(String line) {
            check(blocks.isEmpty() || line.isBlank(), "text belongs before the first block of an example");
            if (blocks.isEmpty()) {
                prose.append(line).append('\n');
            }
        }

        private void begin(String info) {
            check(!heading.isEmpty(), "a block before the first heading");
            check(
                    List.of("xml channel", "xml item", "json", "xml out", "diagnostics")
                            .contains(info),
                    "block " + info);
            check(!blocks.containsKey(info), "a second block " + info);
            fence = info;
            block.setLength(0);
        }

        private void inBlock(String line) {
            if (line.equals(FENCE)) {
                blocks.put(fence, block.toString().stripTrailing());
                fence = "";
            } else {
                block.append(line).append('\n');
            }
        }

        private void finishExample() {
            String text = prose.toString().stripTrailing() + "\n";
            prose.setLength(0);
            if (heading.isEmpty()) {
                head = text + "\n";
                return;
            }
            check(blocks.containsKey("xml channel") != blocks.containsKey("xml item"), "one fragment for: " + heading);
            Parent parent = blocks.containsKey("xml item") ? Parent.ITEM : Parent.CHANNEL;
            String xml = blocks.getOrDefault(parent.fence(), "");
            examples.add(new Example(
                    new Place(path, heading),
                    text,
                    parent,
                    xml,
                    blocks.getOrDefault("json", ""),
                    blocks.getOrDefault("xml out", xml),
                    blocks.getOrDefault("diagnostics", "")));
            blocks.clear();
        }

        private void check(boolean good, String complaint) {
            if (!good) {
                throw new AssertionError(path + ", line " + number + ": " + complaint);
            }
        }
    }
}

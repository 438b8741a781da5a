package dev.episodic.feed.vocabulary;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.episodic.feed.FeedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * The table of tags in the README is made from the vocabularies; with {@code -Dexamples.update=true} it is written anew.
 */
class SupportMatrixTest {

    private static final Path README = Path.of("..", "README.md");
    private static final String START = "<!-- tags: made from the vocabularies -->\n";
    private static final String END = "<!-- end of tags -->\n";

    @Test
    void isInTheReadmeAsTheVocabulariesHaveIt() throws IOException {
        String readme = Files.readString(README);
        int start = readme.indexOf(START) + START.length();
        int end = readme.indexOf(END);
        assertThat(readme).contains(START, END);
        String table = table();
        if (Boolean.getBoolean("examples.update")) {
            Files.writeString(README, readme.substring(0, start) + table + readme.substring(end));
            return;
        }

        assertThat(readme.substring(start, end)).isEqualTo(table);
    }

    private static String table() throws IOException {
        var tags = tags(new Rows().all());
        var written = tags(written());
        var table = new StringBuilder(
                "| namespace | read and written | read, and written as a newer tag |\n|---|---|---|\n");
        tags.forEach((namespace, all) -> {
            var kept = new TreeSet<>(all);
            kept.retainAll(written.getOrDefault(namespace, Set.of()));
            var older = new TreeSet<>(all);
            older.removeAll(kept);
            table.append(
                    "| %s | %s | %s |\n".formatted(namespace.isEmpty() ? "RSS" : namespace, list(kept), list(older)));
        });
        return table.toString();
    }

    private static String list(Set<String> tags) {
        return tags.stream().map(tag -> "`" + tag + "`").collect(joining(" "));
    }

    /** {@return the tags among these rows, by the prefix of their namespace} */
    private static Map<String, Set<String>> tags(Set<String> rows) {
        var tags = new TreeMap<String, Set<String>>();
        for (String row : rows) {
            String name = row.substring(row.lastIndexOf('/') + 1);
            if (!name.startsWith("@") && !name.contains("[") && !name.endsWith("()") && !name.equals("null")) {
                int colon = name.indexOf(':');
                tags.computeIfAbsent(name.substring(0, Math.max(colon, 0)), prefix -> new TreeSet<>())
                        .add(name.substring(colon + 1));
            }
        }
        return tags;
    }

    /** {@return what is written of all examples} */
    private static Set<String> written() throws IOException {
        var written = new TreeSet<String>();
        for (ExampleFile file : ExampleFile.all()) {
            for (Example example : file.examples()) {
                Outcome outcome = Outcome.of(example);
                if (outcome.isPlain()) {
                    written.addAll(Rows.in(withoutForeign(outcome)));
                }
            }
        }
        return written;
    }

    private static String withoutForeign(Outcome outcome) {
        var podcast = outcome.podcast();
        var plain = podcast.toBuilder()
                .foreign(List.of())
                .episodes(podcast.episodes().stream()
                        .map(episode -> episode.toBuilder().foreign(List.of()).build())
                        .toList())
                .build();
        return FeedWriter.standard().write(plain).value();
    }
}

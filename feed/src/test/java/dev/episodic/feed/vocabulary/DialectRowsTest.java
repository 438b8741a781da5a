package dev.episodic.feed.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.episodic.feed.xml.Name;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No tag of a dialect is read that the documents in {@code src/test/resources/dialects} do not show. */
class DialectRowsTest {

    private static final Path FOLDER = Path.of("src/test/resources/dialects");

    @Test
    void showsEveryTagOfAtom() throws IOException {
        var rows = new TreeSet<String>();
        addOwn(rows, Vocabularies.Atom.FEED, Vocabularies.CHANNEL, AtomVocabulary.NAMESPACE.uri());
        addOwn(rows, Vocabularies.Atom.ENTRY, Vocabularies.ITEM, AtomVocabulary.NAMESPACE.uri());

        assertThat(rows).hasSizeGreaterThan(15);
        assertThat(shown("atom-")).containsAll(rows);
    }

    @Test
    void showsEveryTagOfRdf() throws IOException {
        var rows = new TreeSet<String>();
        addOwn(rows, Vocabularies.Rdf.CHANNEL, Vocabularies.CHANNEL, "");
        addOwn(rows, Vocabularies.Rdf.ITEM, Vocabularies.ITEM, "");

        assertThat(rows).hasSizeGreaterThan(4);
        assertThat(shown("rss-")).containsAll(rows);
    }

    /** Adds the tags that a shape has and that of RSS has not, or reads otherwise although they are the format's own. */
    private static void addOwn(Set<String> rows, Shape<?, ?> shape, Shape<?, ?> rss, String core) {
        for (Name name : shape.children().keySet()) {
            Reads<?> other = rss.children().get(name);
            boolean isReadOtherwise = !core.isEmpty()
                    && name.namespace().equals(core)
                    && other != null
                    && other.getClass() != shape.children().get(name).getClass();
            if (other == null || isReadOtherwise) {
                rows.add(name.local());
            }
        }
    }

    private static Set<String> shown(String prefix) throws IOException {
        var tags = new TreeSet<String>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.filter(file -> isDocument(file, prefix)).toList()) {
                tags.addAll(Pattern.compile("<(?:[\\w.-]+:)?([\\w.-]+)")
                        .matcher(Files.readString(file))
                        .results()
                        .map(tag -> tag.group(1))
                        .collect(Collectors.toSet()));
            }
        }
        return tags;
    }

    private static boolean isDocument(Path file, String prefix) {
        String name = file.getFileName().toString();
        return name.startsWith(prefix) && name.endsWith(".xml");
    }
}

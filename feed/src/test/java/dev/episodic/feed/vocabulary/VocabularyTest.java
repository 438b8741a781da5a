package dev.episodic.feed.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.episodic.Podcast;
import dev.episodic.feed.FeedReader;
import dev.episodic.feed.FeedWriter;
import dev.episodic.json.PodcastJson;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every example of {@code src/test/resources/vocabulary}. A new tag needs a file there and nothing here; with
 * {@code -Dexamples.update=true} the blocks below each fragment are written anew from what the code does, for its author
 * to review.
 */
class VocabularyTest {

    private static final boolean UPDATE = Boolean.getBoolean("examples.update");

    static Stream<Example> examples() {
        List<ExampleFile> files = ExampleFile.all();
        if (UPDATE) {
            files = files.stream().map(VocabularyTest::updated).toList();
        }
        return files.stream().flatMap(file -> file.examples().stream());
    }

    private static ExampleFile updated(ExampleFile file) {
        List<Example> examples = new ArrayList<>();
        for (Example example : file.examples()) {
            try {
                examples.add(example.with(Outcome.of(example)));
            } catch (IOException e) {
                throw new AssertionError(example + " cannot be read", e);
            }
        }
        var updated = new ExampleFile(file.path(), file.head(), examples);
        updated.write();
        return updated;
    }

    @ParameterizedTest
    @MethodSource("examples")
    void readsAndWritesAsTheExampleSays(Example example) throws IOException {
        Outcome outcome = Outcome.of(example);

        assertThat(outcome.diagnostics()).as("diagnostics of %s", example).isEqualTo(example.diagnostics());
        assertThat(outcome.json()).as("JSON of %s", example).isEqualTo(example.json());
        assertThat(outcome.out()).as("XML written for %s", example).isEqualTo(example.out());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void losesNothingOnTheWay(Example example) throws IOException {
        Outcome outcome = Outcome.of(example);

        Podcast again = FeedReader.standard().read(outcome.written()).value();

        assertThat(again).as("%s, written and read again", example).isEqualTo(outcome.podcast());
        assertThat(FeedWriter.standard().write(again).value())
                .as("%s, written, read and written again", example)
                .isEqualTo(outcome.written());
        assertThat(PodcastJson.standard().read(outcome.json(), outcome.type()))
                .as("the JSON of %s, read", example)
                .isEqualTo(outcome.value());
    }

    @Test
    void hasAnExampleOfEveryRow() throws IOException {
        var rows = new Rows();
        var shown = new TreeSet<String>();
        for (ExampleFile file : ExampleFile.all()) {
            for (Example example : file.examples()) {
                if (Outcome.of(example).isPlain()) {
                    shown.addAll(Rows.in(Outcome.document(example)));
                }
            }
        }

        assertThat(rows.all()).as("rows in the catalogue").hasSizeGreaterThan(300);
        var missing = new TreeSet<>(rows.all());
        missing.removeAll(shown);
        assertThat(missing)
                .as("rows without an example that reads all and warns of nothing")
                .isEmpty();
    }

    @Test
    void hasOneFileForEachTagNamedAfterIt() {
        for (ExampleFile file : ExampleFile.all()) {
            assertThat(file.head()).as("head of %s", file.path()).startsWith("# `" + file.tag() + "`\n");
            assertThat(file.examples()).as("examples of %s", file.path()).allMatch(example -> example.xml()
                    .toLowerCase(Locale.ROOT)
                    .contains("<" + file.tag().toLowerCase(Locale.ROOT)));
        }
    }
}

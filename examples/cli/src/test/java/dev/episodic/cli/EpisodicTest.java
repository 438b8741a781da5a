package dev.episodic.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EpisodicTest {

    @Test
    void tellsItsVersion() {
        var run = Run.of("--version");
        assertThat(run.status()).isZero();
        assertThat(run.out()).matches("episodic \\d+\\.\\d+\\.\\d+\\S*\\s+");
    }

    @ParameterizedTest
    @ValueSource(strings = {"read", "write", "site"})
    void explainsEachCommand(String command) {
        var run = Run.of(command, "--help");
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("Usage: episodic " + command, "SOURCE", "Exit status");
    }

    @Test
    void asksForACommand() {
        var run = Run.of();
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("read, write, compare or site");
    }

    @Test
    void suggestsACommandForAMistypedOne() {
        var run = Run.of("raed", "feed.xml");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("There is no 'raed' here", "Did you mean 'read'?");
    }

    @Test
    void suggestsAnOptionForAMistypedOne() {
        var run = Run.of("read", "--fromat=json", "feed.xml");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("Did you mean '--format'?");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void listsTheWordsThatAnOptionKnows() {
        var run = Run.of("read", "--as", "podcast", "feed.xml");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err())
                .contains(
                        "auto or feed or page or notes or text or chapters or transcript or opml",
                        "'podcast'",
                        "See episodic read --help");
    }

    @ParameterizedTest
    @ValueSource(strings = {"read", "write", "site --out x"})
    void needsASource(String command) {
        var run = Run.of(command.split(" "));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("SOURCE");
    }
}

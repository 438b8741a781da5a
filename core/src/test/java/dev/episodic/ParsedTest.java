package dev.episodic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ParsedTest {

    private static final Diagnostic INFO = diagnostic(Severity.INFO, "");
    private static final Diagnostic WARNING = diagnostic(Severity.WARNING, "soon");
    private static final Diagnostic ERROR = diagnostic(Severity.ERROR, "");

    @Test
    void givesTheValueIfNothingIsAsBad() {
        assertThat(new Parsed<>("x", List.of()).orThrow(Severity.INFO)).isEqualTo("x");
        assertThat(new Parsed<>("x", List.of(INFO)).orThrow(Severity.WARNING)).isEqualTo("x");
        assertThat(new Parsed<>("x", List.of(INFO, WARNING)).orThrow(Severity.ERROR))
                .isEqualTo("x");
    }

    @Test
    void throwsWhatIsAsBadOrWorse() {
        assertThatExceptionOfType(UnacceptableException.class)
                .isThrownBy(() -> new Parsed<>("x", List.of(INFO, WARNING, ERROR)).orThrow(Severity.WARNING))
                .withMessage("rss/channel at 3:7: Not a date. Found: \"soon\" (and 1 more)")
                .satisfies(thrown -> assertThat(thrown.diagnostics()).containsExactly(WARNING, ERROR));
        assertThatExceptionOfType(UnacceptableException.class)
                .isThrownBy(() -> new Parsed<>("x", List.of(ERROR)).orThrow(Severity.ERROR))
                .withMessage("rss/channel at 3:7: Not a date.");
    }

    @Test
    void copiesItsDiagnostics() {
        var diagnostics = new ArrayList<>(List.of(INFO));
        var parsed = new Parsed<>("x", diagnostics);
        diagnostics.clear();

        assertThat(parsed.diagnostics()).containsExactly(INFO);
        assertThatThrownBy(() -> parsed.diagnostics().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void refusesPlacesThatNoDocumentHas() {
        assertThatThrownBy(() -> new Position(0, 1, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Position(1, 0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Position(1, 1, -1)).isInstanceOf(IllegalArgumentException.class);
        assertThat(Position.START).hasToString("1:1");
    }

    private static Diagnostic diagnostic(Severity severity, String found) {
        return new Diagnostic(severity, "date.unreadable", "rss/channel", new Position(3, 7, 40), found, "Not a date.");
    }
}

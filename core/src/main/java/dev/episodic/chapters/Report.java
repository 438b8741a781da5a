package dev.episodic.chapters;

import dev.episodic.Diagnostic;
import dev.episodic.Severity;
import java.util.ArrayList;
import java.util.List;

/** What is told of one document while it is read, up to a limit. */
final class Report {

    private static final int MOST = 1000;
    private static final int LONGEST_FOUND = 200;

    private final Source source;
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    Report(Source source) {
        this.source = source;
        if (!source.guessedEncoding().isEmpty()) {
            add(Severity.INFO, "encoding.guessed", "", 0, source.guessedEncoding(), "The text is no UTF-8.");
        }
    }

    /**
     * Tells of something odd.
     *
     * @param at where it stands in the text
     * @param found what stands there
     */
    void add(Severity severity, String code, String path, int at, String found, String message) {
        if (diagnostics.size() < MOST) {
            diagnostics.add(new Diagnostic(severity, code, path, source.position(at), shortened(found), message));
        } else if (diagnostics.size() == MOST) {
            var more = "More was odd from here on.";
            diagnostics.add(new Diagnostic(Severity.WARNING, "limit.diagnostics", path, source.position(at), "", more));
        }
    }

    List<Diagnostic> diagnostics() {
        return List.copyOf(diagnostics);
    }

    boolean isEmpty() {
        return diagnostics.isEmpty();
    }

    static String shortened(String found) {
        var stripped = found.strip();
        if (stripped.length() <= LONGEST_FOUND) {
            return stripped;
        }
        int end = Character.isHighSurrogate(stripped.charAt(LONGEST_FOUND - 1)) ? LONGEST_FOUND - 1 : LONGEST_FOUND;
        return stripped.substring(0, end) + "\u2026";
    }
}

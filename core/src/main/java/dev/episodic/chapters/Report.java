package dev.episodic.chapters;

import dev.episodic.Diagnostic;
import dev.episodic.Severity;
import dev.episodic.text.Findings;
import dev.episodic.text.SourceText;
import java.util.List;

/** What is told of one document while it is read. */
final class Report {

    private static final int LONGEST_FOUND = 200;

    private final SourceText source;
    private final Findings findings = new Findings();

    Report(SourceText source) {
        this.source = source;
    }

    /**
     * Tells of something odd.
     *
     * @param at where it stands in the text
     * @param found what stands there
     */
    void add(Severity severity, String code, String path, int at, String found, String message) {
        findings.report(severity, code, path, source.at(at), found.strip(), message);
    }

    Findings findings() {
        return findings;
    }

    List<Diagnostic> diagnostics() {
        return findings.list();
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

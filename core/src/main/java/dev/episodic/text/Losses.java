package dev.episodic.text;

import dev.episodic.Diagnostic;
import dev.episodic.Severity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects what a document that is being written cannot say: each kind once, where it was first met, and how often. */
public final class Losses {

    private record Loss(Severity severity, String path, int at, String found, String message, int count) {}

    private final Map<String, Loss> kinds = new LinkedHashMap<>();

    /** Notes a loss at a place of the text written so far. */
    public void add(Severity severity, String code, String path, int at, String found, String message) {
        kinds.merge(
                code,
                new Loss(severity, path, at, found, message, 1),
                (first, again) -> new Loss(severity, first.path, first.at, first.found, message, first.count + 1));
    }

    /** {@return the losses, placed in the whole text that was written} */
    public List<Diagnostic> in(String written) {
        var source = new SourceText(written);
        return kinds.entrySet().stream()
                .map(kind -> diagnostic(kind.getKey(), kind.getValue(), source))
                .toList();
    }

    private static Diagnostic diagnostic(String code, Loss loss, SourceText source) {
        var times = loss.count == 1 ? "" : " Here and " + (loss.count - 1) + " more times.";
        return new Diagnostic(
                loss.severity,
                code,
                loss.path,
                source.at(loss.at),
                Findings.shortened(loss.found),
                loss.message + times);
    }
}

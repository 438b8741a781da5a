package dev.episodic;

import java.util.List;

/** Thrown by {@link Parsed#orThrow} when a document is worse than its reader puts up with. */
public final class UnacceptableException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<Diagnostic> diagnostics;

    UnacceptableException(List<Diagnostic> diagnostics) {
        super(diagnostics.get(0) + (diagnostics.size() > 1 ? " (and " + (diagnostics.size() - 1) + " more)" : ""));
        this.diagnostics = diagnostics;
    }

    /** {@return what was too severe, in the order in which it was met} */
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }
}

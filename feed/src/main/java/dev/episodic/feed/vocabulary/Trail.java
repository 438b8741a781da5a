package dev.episodic.feed.vocabulary;

import dev.episodic.Diagnostic;
import dev.episodic.Position;
import dev.episodic.Severity;
import dev.episodic.feed.xml.Repairs;
import java.util.ArrayList;
import java.util.List;

/** The diagnostics of one document, up to a limit. */
public final class Trail implements Repairs {

    private static final int LONGEST_FOUND = 200;

    private final int limit;
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private boolean full;

    /** Keeps as many diagnostics as this, and then one that says so. */
    public Trail(int limit) {
        this.limit = limit;
    }

    @Override
    public void report(Severity severity, String code, String path, Position position, String found, String message) {
        if (diagnostics.size() < limit) {
            diagnostics.add(new Diagnostic(severity, code, path, position, shortened(found), message));
        } else if (!full) {
            full = true;
            diagnostics.add(new Diagnostic(
                    Severity.WARNING, "limit.diagnostics", path, position, "", "More was odd from here on."));
        }
    }

    /** {@return whether no more are kept, so that nobody needs to find out paths and positions} */
    public boolean isFull() {
        return full;
    }

    /** {@return what was reported, in its order} */
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    private static String shortened(String found) {
        String stripped = found.strip();
        if (stripped.length() <= LONGEST_FOUND) {
            return stripped;
        }
        int end = Character.isHighSurrogate(stripped.charAt(LONGEST_FOUND - 1)) ? LONGEST_FOUND - 1 : LONGEST_FOUND;
        return stripped.substring(0, end) + "…";
    }
}

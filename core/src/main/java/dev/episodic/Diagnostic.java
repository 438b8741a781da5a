package dev.episodic;

import static java.util.Objects.requireNonNull;

/**
 * Something odd in a document, and where: what was repaired, could not be read, or would not fit.
 *
 * @param severity how much it cost
 * @param code the kind of oddity, stable across versions, in lower case with dots: {@code date.unreadable}
 * @param path the element, attribute or part it concerns: {@code rss/channel/item[3]/itunes:duration}
 * @param position where it stands, in the document read or, for a write, in the document written
 * @param found what stood there, as it came, shortened when long; empty if nothing did
 * @param message one sentence for a person
 */
public record Diagnostic(Severity severity, String code, String path, Position position, String found, String message) {

    /** Checks that every part is there. */
    public Diagnostic {
        requireNonNull(severity, "severity");
        requireNonNull(code, "code");
        requireNonNull(path, "path");
        requireNonNull(position, "position");
        requireNonNull(found, "found");
        requireNonNull(message, "message");
    }

    /** {@return path, place and message in one line, as a log shows them} */
    @Override
    public String toString() {
        return path + " at " + position + ": " + message + (found.isEmpty() ? "" : " Found: \"" + found + "\"");
    }
}

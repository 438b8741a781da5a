package dev.episodic;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * What could be read of a document, and what was odd about it.
 *
 * @param <T> the type of what was read
 * @param value what was read
 * @param diagnostics what was repaired, could not be read or did not fit, in the order in which it was met
 */
public record Parsed<T>(T value, List<Diagnostic> diagnostics) {

    /** Copies the list. */
    public Parsed {
        requireNonNull(value, "value");
        diagnostics = List.copyOf(diagnostics);
    }

    /**
     * {@return the value, if nothing as bad as this was met}
     *
     * @param severity the least severity that is not put up with
     * @throws UnacceptableException if a diagnostic is as severe or worse
     */
    public T orThrow(Severity severity) {
        var unacceptable = diagnostics.stream()
                .filter(diagnostic -> diagnostic.severity().compareTo(severity) >= 0)
                .toList();
        if (!unacceptable.isEmpty()) {
            throw new UnacceptableException(unacceptable);
        }
        return value;
    }
}

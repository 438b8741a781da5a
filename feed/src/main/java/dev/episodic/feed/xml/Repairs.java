package dev.episodic.feed.xml;

import dev.episodic.Position;
import dev.episodic.Severity;

/** Hears of everything that was repaired or left out. The arguments are the parts of a {@link dev.episodic.Diagnostic}. */
@FunctionalInterface
public interface Repairs {
    /** Takes note of one repair. */
    void report(Severity severity, String code, String path, Position position, String found, String message);
}

package dev.episodic.feed.form;

import dev.episodic.Severity;

/** Told of what was odd about a text that could be read all the same. */
@FunctionalInterface
public interface Doubts {

    /**
     * Takes note of an oddity.
     *
     * @param severity how much is in doubt
     * @param code the stable code, such as {@code date.zone-unknown}
     * @param message one sentence for people
     */
    void note(Severity severity, String code, String message);
}

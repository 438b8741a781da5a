package dev.episodic.transcript;

import java.io.IOException;

/** Thrown when what was read is no transcript at all. Says what it is instead. */
public final class TranscriptException extends IOException {

    private static final long serialVersionUID = 1;

    private final String found;

    /**
     * Says what was read.
     *
     * @param found what it is instead, as a noun: {@code an HTML page}
     */
    public TranscriptException(String found) {
        super("This is no transcript but " + found + ".");
        this.found = found;
    }

    /** {@return what it is instead, as a noun: {@code an HTML page}} */
    public String found() {
        return found;
    }
}

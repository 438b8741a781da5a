package dev.episodic.chapters;

import java.io.IOException;

/** Thrown when what was read holds no chapters at all. Says what it is instead. */
public final class ChaptersException extends IOException {

    private static final long serialVersionUID = 1;

    private final String found;

    /**
     * Says what was found in place of chapters.
     *
     * @param found what it is, as a noun: {@code an HTML page}
     */
    public ChaptersException(String found) {
        super("These are no chapters but " + found + ".");
        this.found = found;
    }

    /** {@return what it is instead, as a noun: {@code an HTML page}} */
    public String found() {
        return found;
    }
}

package dev.episodic.feed.opml;

import java.io.IOException;

/** Thrown when what was read is no subscription list at all. Says what it is instead. */
public final class OpmlException extends IOException {

    private static final long serialVersionUID = 1;

    private final String found;

    OpmlException(String found) {
        super("This is no subscription list (OPML) but " + found + ".");
        this.found = found;
    }

    /** {@return what it is instead, as a noun: {@code a feed}} */
    public String found() {
        return found;
    }
}

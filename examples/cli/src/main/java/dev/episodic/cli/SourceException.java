package dev.episodic.cli;

import java.io.IOException;

/** Thrown when a source is not what a command can use; the message is for the person at the terminal. */
final class SourceException extends IOException {

    private static final long serialVersionUID = 1;

    SourceException(String message) {
        super(message);
    }
}

package dev.episodic.feed.xml;

/** What a {@link Scanner} has come to. */
public enum Token {
    /** The start of an element. */
    START,
    /** The end of an element: its tag, or the place where it must have been meant to end. */
    END,
    /** A text, or a piece of one. */
    TEXT,
    /** There is nothing more. */
    END_OF_DOCUMENT
}

package dev.episodic.html;

/** What a page is about. */
public enum PageKind {
    /** The show. */
    SHOW,
    /** An episode. */
    EPISODE,
    /** A person. */
    PERSON,
    /** A season. */
    SEASON,
    /** A subject. */
    TOPIC,
    /** An address that leads nowhere. */
    NOT_FOUND
}

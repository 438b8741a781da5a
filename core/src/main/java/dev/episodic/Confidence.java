package dev.episodic;

/** How much speaks for something that is not sure. */
public enum Confidence {
    /** It may be so or not. */
    POSSIBLE,

    /** More speaks for it than against it. */
    LIKELY
}

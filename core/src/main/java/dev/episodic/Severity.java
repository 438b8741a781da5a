package dev.episodic;

/** How much a {@link Diagnostic} cost, from nothing to a whole element. */
public enum Severity {
    /** Nothing was lost: a repair, a spelling, an odd but readable value. */
    INFO,

    /** A value was lost or is in doubt; it is kept as it came where the model can hold it. */
    WARNING,

    /** An element was lost, or a part of the document. */
    ERROR
}

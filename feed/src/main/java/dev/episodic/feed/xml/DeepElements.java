package dev.episodic.feed.xml;

/**
 * The elements that are open beyond the depth limit: only counted, by name, so that their end tags do not end the
 * elements that are kept.
 */
final class DeepElements {
    private int stretch = 1;
    private long open;
    private boolean told;

    /** {@return whether any are open} */
    boolean any() {
        return open > 0;
    }

    /** {@return whether this is the first time that somebody asks} */
    boolean isFirst() {
        boolean first = !told;
        told = true;
        return first;
    }

    void open(QualifiedName name) {
        QualifiedName folded = name.folded;
        if (folded.deepStretch != stretch) {
            folded.deepStretch = stretch;
            folded.deep = 0;
        }
        folded.deep++;
        open++;
    }

    /** {@return whether an end tag of this name ends one of them} */
    boolean close(QualifiedName name) {
        QualifiedName folded = name.folded;
        if (open == 0 || folded.deepStretch != stretch || folded.deep == 0) {
            return false;
        }
        folded.deep--;
        open--;
        return true;
    }

    /** An element that is kept ends, and all of them with it. */
    void clear() {
        open = 0;
        stretch++;
    }
}

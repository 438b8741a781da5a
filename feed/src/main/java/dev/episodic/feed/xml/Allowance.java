package dev.episodic.feed.xml;

/**
 * How much of one item may be kept, and of all that stands beside the items, in bytes of the document: so that neither
 * can fill the memory, whatever it is made of.
 */
final class Allowance {
    private static final long NONE = -1;

    private final long most;
    private long itemStart = NONE;
    private long inItems;
    private boolean told;

    Allowance(long most) {
        this.most = most;
    }

    void startItem(long offset) {
        itemStart = offset;
        told = false;
    }

    void endItem(long offset) {
        inItems += offset - itemStart;
        itemStart = NONE;
        told = false;
    }

    /** {@return whether what stands at this place is too much} */
    boolean isSpent(long offset) {
        return (itemStart == NONE ? offset - inItems : offset - itemStart) > most;
    }

    /** {@return whether this is the first time that somebody asks about this item} */
    boolean isFirst() {
        boolean first = !told;
        told = true;
        return first;
    }
}

package dev.episodic.feed.vocabulary;

import dev.episodic.ForeignElement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * An element that has begun and not ended: its shape, and what was found in it so far.
 *
 * @param <B> what its parts are collected in
 */
final class Frame<B> {

    private final Shape<?, B> shape;
    private final B parts;
    private final @Nullable Frame<?> outer;
    private final Consumer<Frame<B>> ending;
    private final List<Reads<B>> claimed = new ArrayList<>();
    private final List<Pending<B>> pending = new ArrayList<>();
    private final List<ForeignElement> displaced = new ArrayList<>();
    private ForeignElement.@Nullable Builder raw;
    private int reopened;

    /** Something to keep in its place: a leaf that waits until its owner is known to be absent, or a foreign element. */
    private record Pending<B>(
            @Nullable LegacyRow<B, ?> row,
            @Nullable Leaf leaf,
            @Nullable ForeignElement element) {}

    Frame(Shape<?, B> shape, B parts, @Nullable Frame<?> outer, Consumer<Frame<B>> ending) {
        this.shape = shape;
        this.parts = parts;
        this.outer = outer;
        this.ending = ending;
    }

    Shape<?, B> shape() {
        return shape;
    }

    B parts() {
        return parts;
    }

    @Nullable
    Frame<?> outer() {
        return outer;
    }

    // ---- which single rows have had their value

    void claim(Reads<B> row) {
        if (!row.many() && !isClaimed(row)) {
            claimed.add(row);
        }
    }

    boolean isClaimed(Reads<B> row) {
        for (Reads<B> other : claimed) {
            if (other == row) {
                return true;
            }
        }
        return false;
    }

    // ---- what is kept

    /** {@return whether a foreign element has a place here} */
    boolean keepsForeign() {
        return shape.keepForeign() != null || raw != null;
    }

    void keep(ForeignElement element) {
        if (shape.keepForeign() != null) {
            pending.add(new Pending<>(null, null, element));
        } else {
            displaced.add(element);
        }
        if (raw != null) {
            raw.addChild(element);
        }
    }

    /** {@return what was kept only in case the element turns out to be incomplete, and else has no place in it} */
    List<ForeignElement> displaced() {
        return displaced;
    }

    void await(LegacyRow<B, ?> row, Leaf leaf) {
        pending.add(new Pending<>(row, leaf, null));
    }

    /** From here on all that is found is kept as it came too, in case the element turns out to be incomplete. */
    void keepRaw(ForeignElement.Builder element) {
        raw = element;
    }

    void record(Leaf leaf) {
        if (raw != null) {
            raw.addChild(leaf.asForeign());
        }
    }

    @Nullable
    ForeignElement raw() {
        return raw == null ? null : raw.build();
    }

    /** Lets each leaf that waited count or be foreign, and hands over what is foreign, all in the order of the document. */
    void settle(Reading reading) {
        for (Pending<B> one : pending) {
            if (one.row() != null && one.leaf() != null && !one.row().settle(reading, this, one.leaf())) {
                addForeign(one.leaf().asForeign());
            } else if (one.element() != null) {
                addForeign(one.element());
            }
        }
        pending.clear();
    }

    private void addForeign(ForeignElement element) {
        var keepForeign = shape.keepForeign();
        if (keepForeign != null) {
            keepForeign.accept(parts, element);
        }
    }

    // ---- ending

    /** An element inside stands for this one again, as a channel does inside its document. */
    void reopen() {
        reopened++;
    }

    int reopened() {
        return reopened;
    }

    /** {@return whether the element has ended; it has not if only one that stood for it has} */
    boolean end(Reading reading) {
        if (reopened > 0) {
            reopened--;
            return false;
        }
        settle(reading);
        ending.accept(this);
        return true;
    }
}

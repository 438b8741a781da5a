package dev.episodic.feed.vocabulary;

import dev.episodic.ForeignElement;
import java.net.URI;
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
    private final List<@Nullable ForeignElement> pending = new ArrayList<>();
    private final List<Candidate<B>> candidates = new ArrayList<>();
    private final List<ForeignElement> displaced = new ArrayList<>();
    private final Surplus surplus;
    private ForeignElement.@Nullable Builder raw;
    private boolean textRecorded;
    private @Nullable URI base;
    private int reopened;

    /** A leaf that waits until its owner is known to be absent, and its place among the foreign elements if it does not count. */
    private record Candidate<B>(LesserRow<B> row, Leaf leaf, Place found, int place) {}

    Frame(Shape<?, B> shape, B parts, @Nullable Frame<?> outer, Consumer<Frame<B>> ending) {
        this(shape, parts, new Surplus(), outer, ending);
    }

    Frame(Shape<?, B> shape, B parts, Surplus surplus, @Nullable Frame<?> outer, Consumer<Frame<B>> ending) {
        this.shape = shape;
        this.parts = parts;
        this.surplus = surplus;
        this.outer = outer;
        this.ending = ending;
        this.base = outer == null ? null : outer.base;
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

    /** {@return the address that relative ones in here start from, or null if none is given} */
    @Nullable
    URI base() {
        return base;
    }

    void base(@Nullable URI base) {
        this.base = base;
    }

    // ---- which rows have had a value

    void claim(@Nullable Reads<B> row) {
        if (row != null && !isClaimed(row)) {
            claimed.add(row);
        }
    }

    boolean isClaimed(Reads<B> row) {
        for (int i = 0; i < claimed.size(); i++) {
            if (claimed.get(i) == row) {
                return true;
            }
        }
        return false;
    }

    // ---- what is kept

    /** {@return whether a foreign element has a place here} */
    boolean keepsForeign() {
        return shape.keepForeign() != null || keepsSurplus() || raw != null;
    }

    void keep(ForeignElement element) {
        if (shape.keepForeign() != null) {
            pending.add(element);
        } else if (keepsSurplus()) {
            surplus.add(element);
        } else {
            displaced.add(element);
        }
        if (raw != null) {
            raw.addChild(element);
        }
    }

    private boolean keepsSurplus() {
        return shape.keepSurplus() != null;
    }

    Surplus surplus() {
        return surplus;
    }

    /** {@return what was kept only in case the element turns out to be incomplete, and else has no place in it} */
    List<ForeignElement> displaced() {
        return displaced;
    }

    void await(LesserRow<B> row, Leaf leaf, Place found) {
        candidates.add(new Candidate<>(row, leaf, found, pending.size()));
        pending.add(leaf.asForeign());
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

    /** Takes a text that has no place between the elements. */
    void record(String text) {
        if (raw != null && !textRecorded) {
            raw.text(text);
            textRecorded = true;
        }
    }

    @Nullable
    ForeignElement raw() {
        return raw == null ? null : raw.build();
    }

    /**
     * Lets each leaf that waited count or be foreign, the row that stands first in the shape before the others, and hands
     * over what is foreign in the order of the document.
     */
    void settle(Reading reading) {
        if (!candidates.isEmpty()) {
            for (LesserRow<B> row : shape.lesserRows()) {
                if (isAwaited(row)) {
                    settle(row, reading);
                }
            }
            placeOthers(reading);
        }
        for (ForeignElement element : pending) {
            if (element != null) {
                addForeign(element);
            }
        }
        pending.clear();
        candidates.clear();
    }

    /** {@return whether a leaf of this row waits, as of most rows none does} */
    private boolean isAwaited(LesserRow<B> row) {
        for (int i = 0; i < candidates.size(); i++) {
            if (candidates.get(i).row() == row) {
                return true;
            }
        }
        return false;
    }

    private void settle(LesserRow<B> row, Reading reading) {
        boolean open = row.isOpen(this);
        for (Candidate<B> one : candidates) {
            if (one.row() == row && (row.isMany() ? open : row.isOpen(this))) {
                reading.speakOf(one.found());
                if (row.settle(reading, this, one.leaf())) {
                    pending.set(one.place(), null);
                }
                reading.speakOf(null);
            }
        }
    }

    /** Gives what did not count another place in the model, where it has one. */
    private void placeOthers(Reading reading) {
        for (Candidate<B> one : candidates) {
            if (pending.get(one.place()) != null) {
                reading.speakOf(one.found());
                if (one.row().place(reading, this, one.leaf())) {
                    pending.set(one.place(), null);
                }
                reading.speakOf(null);
            }
        }
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

package dev.episodic.feed.vocabulary;

import dev.episodic.feed.form.Form;
import dev.episodic.feed.xml.Name;
import java.io.IOException;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Reads an element whose fact belongs to another one, and which is written as that one. So it counts only if the owner
 * is absent and can hold all that the element says; otherwise it goes to another place in the model, if there is one, or
 * is kept as a foreign element.
 *
 * @param owners the elements that count before it; the first is the one that is written in its place
 * @param isHeld whether the owner can hold what an element says beside the value
 * @param isMany whether all elements of this row count if one does
 * @param otherwise takes an element that does not count, if it can; null if it has no other place
 */
record ExactRow<B, V>(
        Saying<V> saying,
        BiConsumer<B, V> set,
        List<Name> owners,
        Predicate<Leaf> isHeld,
        boolean isMany,
        @Nullable Placing<B> otherwise)
        implements LesserRow<B> {

    /** What an element says. */
    @FunctionalInterface
    interface Saying<V> {

        /** {@return the value, or null if none can be read} */
        @Nullable
        V read(Reading reading, Leaf leaf);
    }

    /** Puts an element in another place. */
    @FunctionalInterface
    interface Placing<B> {

        /** {@return whether there was a place for all that the element says} */
        boolean place(Reading reading, B parts, Leaf leaf);
    }

    /** An element that counts once, whatever it says. */
    static <B, V> ExactRow<B, V> of(Saying<V> saying, BiConsumer<B, V> set, Name... owners) {
        return new ExactRow<>(saying, set, List.of(owners), leaf -> true, false, null);
    }

    /** A text without attributes, of which only the first counts. */
    static <B, V> ExactRow<B, V> text(Form<V> form, BiConsumer<B, V> set, Name... owners) {
        return ExactRow.<B, V>of((reading, leaf) -> reading.value(form, "", leaf.textFor(form)), set, owners)
                .where(Leaf::hasOnlyText);
    }

    /** An attribute beside which nothing is said, of which only the first element counts. */
    static <B, V> ExactRow<B, V> attribute(String name, Form<V> form, BiConsumer<B, V> set, Name... owners) {
        return ExactRow.<B, V>of((reading, leaf) -> reading.value(form, "/@" + name, leaf.attribute(name)), set, owners)
                .where(leaf -> leaf.hasOnly(name) && leaf.text().isBlank());
    }

    /** All of its elements count if one does. */
    ExactRow<B, V> repeated() {
        return new ExactRow<>(saying, set, owners, isHeld, true, otherwise);
    }

    /** Only elements of which this holds can count. */
    ExactRow<B, V> where(Predicate<Leaf> isHeld) {
        return new ExactRow<>(saying, set, owners, isHeld, isMany, otherwise);
    }

    /** What does not count has another place. */
    ExactRow<B, V> otherwise(Placing<B> otherwise) {
        return new ExactRow<>(saying, set, owners, isHeld, isMany, otherwise);
    }

    @Override
    public void read(Reading reading, Frame<B> frame) throws IOException {
        offer(reading, frame, reading.leaf());
    }

    /** Lets the leaf wait for the end of the frame, unless it says nothing. */
    void offer(Reading reading, Frame<B> frame, Leaf leaf) {
        if (leaf.saysNothing()) {
            reading.keep(frame, leaf.asForeign());
        } else {
            frame.await(this, leaf, reading.place());
        }
    }

    @Override
    public boolean isOpen(Frame<B> frame) {
        for (Name owner : owners) {
            var row = frame.shape().child(owner);
            if (row == null || frame.isClaimed(row)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public boolean settle(Reading reading, Frame<B> frame, Leaf leaf) {
        V value = isHeld.test(leaf) ? saying.read(reading, leaf) : null;
        if (value == null) {
            return false;
        }
        frame.claim(frame.shape().child(owners.get(0)));
        set.accept(frame.parts(), value);
        return true;
    }

    @Override
    public boolean place(Reading reading, Frame<B> frame, Leaf leaf) {
        return otherwise != null && otherwise.place(reading, frame.parts(), leaf);
    }
}

package dev.episodic.feed.vocabulary;

import dev.episodic.feed.form.Form;
import dev.episodic.feed.xml.Name;
import java.io.IOException;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Reads an element whose fact belongs to another one. It counts only if the owner is absent, wherever that would stand,
 * so it waits in the frame until the end; if it does not count it is kept as a foreign element.
 *
 * @param attribute the attribute that says the value; null if the text does
 * @param owners the elements that count before it; the first is the one that is written in its place
 * @param saysMore whether an element says more than the value that was made of it, and so is kept even if it counts
 */
record LegacyRow<B, V>(
        Form<V> form,
        @Nullable String attribute,
        List<Name> owners,
        BiConsumer<B, V> set,
        BiPredicate<V, Leaf> saysMore)
        implements LesserRow<B> {

    LegacyRow(Form<V> form, List<Name> owners, BiConsumer<B, V> set) {
        this(
                form,
                null,
                owners,
                set,
                (value, leaf) -> !leaf.attributes().isEmpty() || (leaf.hasMarkup() && !form.readsMarkup()));
    }

    @Override
    public void read(Reading reading, Frame<B> frame) throws IOException {
        offer(reading, frame, reading.leaf());
    }

    /** Lets the leaf wait for the end of the frame, unless it says nothing. */
    void offer(Reading reading, Frame<B> frame, Leaf leaf) {
        if (said(leaf).isBlank()) {
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
    public boolean isMany() {
        return false;
    }

    @Override
    public boolean settle(Reading reading, Frame<B> frame, Leaf leaf) {
        V value = reading.value(form, attribute == null ? "" : "/@" + attribute, said(leaf));
        if (value == null) {
            return false;
        }
        frame.claim(frame.shape().child(owners.get(0)));
        set.accept(frame.parts(), value);
        return !saysMore.test(value, leaf);
    }

    private String said(Leaf leaf) {
        return attribute == null ? leaf.textFor(form) : leaf.attribute(attribute);
    }

    @Override
    public boolean place(Reading reading, Frame<B> frame, Leaf leaf) {
        return false;
    }
}

package dev.episodic.feed.vocabulary;

import dev.episodic.feed.form.Form;
import java.io.IOException;
import java.util.function.BiConsumer;

/** Reads an element that holds nothing but a text; one that says more is kept as it came. */
record BareLeafRow<B, V>(Form<V> form, BiConsumer<B, V> set, boolean many) implements Reads<B> {

    @Override
    public void read(Reading reading, Frame<B> frame) throws IOException {
        Leaf leaf = reading.leaf();
        V value = leaf.hasOnlyText() ? reading.value(form, leaf) : null;
        if (value == null) {
            reading.keep(frame, leaf.asForeign());
            return;
        }
        frame.claim(this);
        set.accept(frame.parts(), value);
    }
}

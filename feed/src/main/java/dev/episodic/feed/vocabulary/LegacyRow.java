package dev.episodic.feed.vocabulary;

import dev.episodic.feed.form.Form;
import dev.episodic.feed.xml.Name;
import java.io.IOException;
import java.util.function.BiConsumer;

/**
 * Reads an element whose fact belongs to another one. It counts only if the owner is absent, wherever that would stand,
 * so it waits in the frame until the end; if it does not count it is kept as a foreign element.
 */
record LegacyRow<B, V>(Form<V> form, Name owner, BiConsumer<B, V> set) implements Reads<B> {

    @Override
    public void read(Reading reading, Frame<B> frame) throws IOException {
        Leaf leaf = reading.leaf();
        if (leaf.text().isBlank()) {
            reading.keep(frame, leaf.asForeign());
        } else {
            frame.await(this, leaf);
        }
    }

    /** {@return whether the leaf was taken as the value} */
    boolean settle(Reading reading, Frame<B> frame, Leaf leaf) {
        var ownerRow = frame.shape().child(owner);
        if (ownerRow == null || frame.isClaimed(ownerRow)) {
            return false;
        }
        V value = reading.value(form, "/" + leaf.name(), leaf.text());
        if (value == null) {
            return false;
        }
        reading.unknownAttributes(leaf);
        frame.claim(ownerRow);
        set.accept(frame.parts(), value);
        return true;
    }

    @Override
    public boolean many() {
        return true;
    }
}

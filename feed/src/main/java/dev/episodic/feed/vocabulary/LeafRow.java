package dev.episodic.feed.vocabulary;

import dev.episodic.ForeignElement;
import dev.episodic.feed.form.Form;
import java.io.IOException;
import java.util.function.BiConsumer;

/** Reads an element that holds nothing but a text. */
record LeafRow<B, V>(Form<V> form, BiConsumer<B, V> set, boolean many) implements Reads<B> {

    @Override
    public void read(Reading reading, Frame<B> frame) throws IOException {
        Leaf leaf = reading.leaf();
        V value = reading.value(form, leaf);
        if (value == null) {
            reading.keep(frame, leaf.asForeign());
            return;
        }
        reading.unknownAttributes(leaf);
        frame.record(leaf);
        frame.claim(this);
        set.accept(frame.parts(), value);
    }

    @Override
    public boolean take(ForeignElement element, B parts, WholeReading whole, String step) {
        if (!element.children().isEmpty()
                || !element.attributes().values().stream().allMatch(String::isBlank)) {
            return false;
        }
        V value = whole.value(form, step, element.text().orElse(""));
        if (value == null) {
            return false;
        }
        set.accept(parts, value);
        return true;
    }
}

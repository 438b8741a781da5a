package dev.episodic.feed.vocabulary;

import dev.episodic.ForeignElement;
import java.io.IOException;
import java.util.function.BiConsumer;

/** Reads an element that has a shape of its own. */
record ShapeRow<B, V, C>(Shape<V, C> shape, BiConsumer<B, V> set, boolean many) implements Reads<B> {

    @Override
    public void read(Reading reading, Frame<B> frame) throws IOException {
        if (shape.isAllOrNothing()) {
            reading.whole(shape, frame, this::take);
            return;
        }
        if (!shape.isSimple()) {
            reading.open(shape, frame, this::take);
            return;
        }
        V value = reading.simple(shape, frame);
        if (value != null) {
            take(frame, value);
        }
    }

    @Override
    public boolean take(ForeignElement element, B parts, WholeReading whole, String step) {
        V value = whole.read(shape, element, step);
        if (value == null) {
            return false;
        }
        set.accept(parts, value);
        return true;
    }

    private void take(Frame<B> frame, V value) {
        frame.claim(this);
        set.accept(frame.parts(), value);
    }
}

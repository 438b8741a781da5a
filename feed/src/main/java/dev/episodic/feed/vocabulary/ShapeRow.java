package dev.episodic.feed.vocabulary;

import java.io.IOException;
import java.util.function.BiConsumer;

/** Reads an element that has a shape of its own. */
record ShapeRow<B, V, C>(Shape<V, C> shape, BiConsumer<B, V> set, boolean many) implements Reads<B> {

    @Override
    public void read(Reading reading, Frame<B> frame) throws IOException {
        if (!shape.isSimple()) {
            reading.open(shape, frame, this::take);
            return;
        }
        V value = reading.simple(shape, frame);
        if (value != null) {
            take(frame, value);
        }
    }

    private void take(Frame<B> frame, V value) {
        frame.claim(this);
        set.accept(frame.parts(), value);
    }
}

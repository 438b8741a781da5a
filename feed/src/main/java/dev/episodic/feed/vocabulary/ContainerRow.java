package dev.episodic.feed.vocabulary;

import dev.episodic.ForeignElement;
import java.io.IOException;

/** Reads an element that only wraps others, whose parts belong to the value around it. */
record ContainerRow<B>(Shape<?, B> inner) implements Reads<B> {

    @Override
    public void read(Reading reading, Frame<B> frame) throws IOException {
        frame.claim(this);
        reading.openContainer(inner, frame);
    }

    @Override
    public boolean take(ForeignElement element, B parts, WholeReading whole, String step) {
        return whole.readParts(inner, element, parts, step);
    }

    @Override
    public boolean many() {
        return false;
    }
}

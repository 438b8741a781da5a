package dev.episodic.feed.vocabulary;

import java.io.IOException;

/** Reads an element that only wraps others, whose parts belong to the value around it. */
record ContainerRow<B>(Shape<?, B> inner) implements Reads<B> {

    @Override
    public void read(Reading reading, Frame<B> frame) throws IOException {
        frame.claim(this);
        reading.openContainer(inner, frame);
    }

    @Override
    public boolean many() {
        return false;
    }
}

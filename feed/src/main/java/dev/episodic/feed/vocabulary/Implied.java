package dev.episodic.feed.vocabulary;

import java.io.IOException;

/** Passes over what only a format asked for, as the writer marked it, and leaves the rest to another row. */
record Implied<B>(Reads<B> row) implements Reads<B> {

    @Override
    public void read(Reading reading, Frame<B> frame) throws IOException {
        if ("true".equals(reading.attribute(EpisodicVocabulary.IMPLIED))) {
            reading.skip();
        } else {
            reading.readBy(row, frame);
        }
    }

    @Override
    public boolean many() {
        return true;
    }
}

package dev.episodic.feed.vocabulary;

import java.io.IOException;

/**
 * The reading half of a row: what is done with a child element.
 *
 * @param <B> what the element's content is collected in
 */
interface Reads<B> {

    /** Reads the element whose start tag the reading stands at, to its end or by opening a frame for it. */
    void read(Reading reading, Frame<B> frame) throws IOException;

    /** {@return whether the element may stand more than once} */
    boolean many();
}

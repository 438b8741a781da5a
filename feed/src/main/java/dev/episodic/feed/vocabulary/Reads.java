package dev.episodic.feed.vocabulary;

import dev.episodic.ForeignElement;
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

    /**
     * {@return whether the value of an element that was read whole was taken, with all that it says; a row that has to
     * see the element while it is read takes none}
     */
    default boolean take(ForeignElement element, B parts, WholeReading whole, String step) {
        return false;
    }
}

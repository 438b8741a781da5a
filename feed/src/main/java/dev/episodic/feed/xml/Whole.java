package dev.episodic.feed.xml;

import java.io.ByteArrayInputStream;

/** A document that is in memory as a whole, where it is read without being copied. */
final class Whole extends ByteArrayInputStream {

    Whole(byte[] document) {
        super(document);
    }

    byte[] bytes() {
        return buf;
    }
}

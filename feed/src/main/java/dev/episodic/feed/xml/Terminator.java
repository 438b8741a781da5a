package dev.episodic.feed.xml;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;

/**
 * Looks ahead for what ends a comment, an instruction or a section. It remembers how far it has looked, so that a
 * document that opens a million of them and closes none is looked through once, not a million times.
 */
final class Terminator {
    /** How far to look ahead: more than any sane comment, and what one of them may cost in memory. */
    static final int FARTHEST = 1 << 20;

    private final ByteWindow window;
    private final byte[] pattern;
    private long found = -1;
    private long searched;

    Terminator(ByteWindow window, String pattern) {
        this.window = window;
        this.pattern = pattern.getBytes(US_ASCII);
    }

    /** {@return where in the window the terminator comes next, or -1 if that is too far away or nowhere} */
    int find(int from) throws IOException {
        long origin = window.offset(from);
        if (found >= origin) {
            return window.index(found);
        }
        long limit = origin + FARTHEST;
        do {
            long start = Math.max(origin, searched - pattern.length + 1);
            long to = Math.min(limit, window.offset(window.end));
            int at = start < to ? Bytes.indexOf(window.bytes, window.index(start), window.index(to), pattern) : -1;
            if (at >= 0) {
                found = window.offset(at);
                return at;
            }
            searched = Math.max(searched, to);
        } while (searched < limit && window.grow());
        return -1;
    }
}

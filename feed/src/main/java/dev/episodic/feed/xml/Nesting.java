package dev.episodic.feed.xml;

import dev.episodic.feed.xml.QualifiedName.Kind;
import java.io.IOException;

/**
 * Tells an item that was put into another element on purpose from one that follows an element nobody closed: in the
 * first case the other element ends somewhat later. It looks ahead only when an item starts where none belongs, and
 * stops doubting after some elements that did not end.
 */
final class Nesting {
    private static final int FARTHEST = 1 << 18;
    private static final int MOST_DOUBTS = 32;

    private final ByteWindow window;
    private final ElementStack stack;
    private int doubts;
    private int provedIndex = -1;
    private long provedUntil;

    Nesting(ByteWindow window, ElementStack stack) {
        this.window = window;
        this.stack = stack;
    }

    /** {@return whether the item at the token may stay where it is, though an item belongs below {@code boundary}} */
    boolean isMeant(int boundary) throws IOException {
        Kind lowest = stack.get(boundary).kind;
        int around = lowest == Kind.ITEM || lowest == Kind.LIVE_ITEM ? boundary + 1 : boundary;
        if (around >= stack.size() || lowest == Kind.CONTAINER) {
            return false;
        }
        if (provedIndex == around && window.offset(window.token) < provedUntil) {
            return true;
        }
        if (doubts >= MOST_DOUBTS) {
            return false;
        }
        int end = end(stack.get(around));
        if (end < 0) {
            doubts++;
            return false;
        }
        provedIndex = around;
        provedUntil = window.offset(end);
        return true;
    }

    /** {@return where the innermost open element of this name ends, or -1} Starts over when more was read. */
    private int end(QualifiedName name) throws IOException {
        int end = search(name.folded.bytes);
        while (end < 0 && window.end - window.token < FARTHEST && window.grow()) {
            end = search(name.folded.bytes);
        }
        return end;
    }

    private int search(byte[] name) {
        byte[] bytes = window.bytes;
        int to = Math.min(window.end, window.token + FARTHEST);
        int open = 1;
        int i = Bytes.indexOf(bytes, window.token, to, '<');
        while (i < to) {
            open += change(i, to, name);
            if (open == 0) {
                return i;
            }
            i = Bytes.indexOf(bytes, i + 1, to, '<');
        }
        return -1;
    }

    private int change(int bracket, int to, byte[] name) {
        byte[] bytes = window.bytes;
        boolean closing = bracket + 1 < to && bytes[bracket + 1] == '/';
        int start = closing ? bracket + 2 : bracket + 1;
        int after = start + name.length;
        if (after >= to || Bytes.isName(bytes[after]) || !Bytes.startsWithIgnoringCase(bytes, start, to, name)) {
            return 0;
        }
        if (closing) {
            return -1;
        }
        int close = Bytes.indexOfEither(bytes, after, to, '>', '<');
        boolean opening = close < to && bytes[close] == '>' && bytes[close - 1] != '/';
        return opening ? 1 : 0;
    }
}

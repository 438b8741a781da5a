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

    /** {@return where the innermost open element of this name ends, or -1} */
    private int end(QualifiedName name) throws IOException {
        int open = 1;
        int searched = 0;
        do {
            int i = window.token + searched;
            int safe = window.ended() ? window.end : window.end - name.bytes.length - 3;
            for (i = Bytes.indexOf(window.bytes, i, window.end, '<');
                    i < safe;
                    i = Bytes.indexOf(window.bytes, i + 1, window.end, '<')) {
                open += change(i, name.folded.bytes);
                if (open == 0) {
                    return i;
                }
            }
            searched = Math.max(searched, i - window.token);
        } while (window.end - window.token < FARTHEST && window.grow());
        return -1;
    }

    private int change(int bracket, byte[] name) {
        byte[] bytes = window.bytes;
        int end = window.end;
        boolean closing = bracket + 1 < end && bytes[bracket + 1] == '/';
        int start = closing ? bracket + 2 : bracket + 1;
        int after = start + name.length;
        if (!Bytes.startsWithIgnoringCase(bytes, start, end, name) || after >= end || Bytes.isName(bytes[after])) {
            return 0;
        }
        if (closing) {
            return -1;
        }
        int close = Bytes.indexOf(bytes, after, end, '>');
        return bytes[close - 1] == '/' ? 0 : 1;
    }
}

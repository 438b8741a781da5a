package dev.episodic.feed.xml;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;

/**
 * Reads a CDATA section to its end, or to where it must have been meant to end. It was left open if another section
 * starts, or the document ends, before it is closed, and the end tag of its element, or of the item, comes before that.
 */
final class Section {
    static final byte[] START = "<![CDATA[".getBytes(US_ASCII);
    private static final byte[] END = "]]>".getBytes(US_ASCII);

    private final ByteWindow window;
    private final ElementStack stack;
    private final Reporter reporter;
    private final Terminator ends;
    private boolean open;

    Section(ByteWindow window, ElementStack stack, Reporter reporter) {
        this.window = window;
        this.stack = stack;
        this.reporter = reporter;
        this.ends = new Terminator(window, "]]>");
    }

    boolean isOpen() {
        return open;
    }

    /** {@return whether a section starts at the token} Its content is next. */
    boolean start() throws IOException {
        window.ensure(START.length);
        if (!Bytes.startsWith(window.bytes, window.token, window.end, START)) {
            return false;
        }
        window.position += START.length;
        open = true;
        return true;
    }

    /** Reads on from the token; {@return where the text ends that was read}. */
    int read() throws IOException {
        int near = simpleEnd();
        return near >= 0 ? close(near, near + END.length) : readWithCare();
    }

    /** {@return where the section ends, if its end is in the window and no other section starts before; else -1} */
    private int simpleEnd() {
        byte[] bytes = window.bytes;
        int to = window.end;
        int i = Bytes.indexOfEither(bytes, window.token, to, '[', ']');
        while (i < to) {
            if (bytes[i] == ']') {
                if (Bytes.startsWith(bytes, i, to, END)) {
                    return i;
                }
            } else if (i >= 2 && Bytes.startsWith(bytes, i - 2, to, START)) {
                return -1;
            }
            i = Bytes.indexOfEither(bytes, i + 1, to, '[', ']');
        }
        return -1;
    }

    private int readWithCare() throws IOException {
        int end = ends.find(window.token);
        if (end >= 0) {
            int nested = Bytes.indexOf(window.bytes, window.token, end, START);
            int tag = nested < 0 ? -1 : endTag(window.token, nested);
            return tag < 0 ? close(end, end + END.length) : breakOff(tag);
        }
        int to = Math.min(window.end, window.token + Terminator.FARTHEST);
        int tag = endTag(window.token, to);
        if (to == window.end && window.ended()) {
            return breakOff(tag < 0 ? to : tag);
        }
        if (tag >= 0 && isFollowedByTag(tag)) {
            return breakOff(tag);
        }
        int cut = Pieces.cut(window.bytes, window.token, to);
        window.position = cut;
        return cut;
    }

    private int breakOff(int at) {
        reporter.report(Repair.CDATA_UNCLOSED, at, "");
        return close(at, at);
    }

    private int close(int end, int next) {
        open = false;
        window.position = next;
        return end;
    }

    private boolean isFollowedByTag(int tag) {
        int bracket = Bytes.indexOf(window.bytes, tag, window.end, '>');
        int next = Bytes.skipBlanks(window.bytes, Math.min(bracket + 1, window.end), window.end);
        return next < window.end && window.bytes[next] == '<';
    }

    /** {@return where the end tag of this element or of the item first stands, or -1} */
    private int endTag(int from, int to) {
        byte[] bytes = window.bytes;
        byte[] element = stack.top().folded.bytes;
        byte[] item = stack.item() < 0 ? element : stack.get(stack.item()).folded.bytes;
        for (int i = Bytes.indexOf(bytes, from, to, '<'); i < to; i = Bytes.indexOf(bytes, i + 1, to, '<')) {
            if (i + 2 < to && bytes[i + 1] == '/' && (isName(i + 2, to, element) || isName(i + 2, to, item))) {
                return i;
            }
        }
        return -1;
    }

    private boolean isName(int at, int to, byte[] name) {
        byte[] bytes = window.bytes;
        int after = at + name.length;
        return Bytes.startsWithIgnoringCase(bytes, at, to, name)
                && (after == to || bytes[after] == '>' || Bytes.isBlank(bytes[after]));
    }
}

package dev.episodic.feed.xml;

import dev.episodic.Position;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The part of the document that is in memory: it slides along with the token being looked at, and grows only when one
 * token does not fit. All places are indexes into {@link #bytes}, valid until more is read.
 */
final class ByteWindow {
    static final int DEFAULT_SIZE = 1 << 16;

    byte[] bytes;
    int position;
    int end;
    int token;

    private final InputStream in;
    private final boolean whole;
    private final LineCounter lines = new LineCounter();
    private long offset;
    private long held;
    private @Nullable Position heldPosition;
    private long remaining;
    private boolean ended;
    private boolean limited;

    ByteWindow(InputStream in, int size, long limit) {
        this.in = in;
        this.bytes = new byte[Math.max(size, 8)];
        this.remaining = limit;
        whole = false;
    }

    /** The whole of a document that is in memory: it does not slide, and only as much of it is seen as is read. */
    ByteWindow(Whole document, long limit) {
        in = document;
        bytes = document.bytes();
        whole = true;
        remaining = limit;
    }

    /** From here on bytes are kept. */
    void mark() {
        token = position;
    }

    /** Remembers the token's place, also when it has left the window. */
    void hold() {
        held = offset + token;
        heldPosition = null;
    }

    /** {@return the place remembered} */
    Position held() {
        Position known = heldPosition;
        if (known == null) {
            known = positionAt(index(held));
            heldPosition = known;
        }
        return known;
    }

    /** {@return the place in the document of a place in the window} */
    long offset(int index) {
        return offset + index;
    }

    /** {@return the place in the window of a place in the document} */
    int index(long documentOffset) {
        return (int) (documentOffset - offset);
    }

    Position positionAt(int index) {
        return lines.at(bytes, index, offset);
    }

    /** {@return whether the document has no bytes beyond the window} */
    boolean ended() {
        return ended;
    }

    /** {@return whether the document was longer than allowed} */
    boolean limited() {
        return limited;
    }

    /** Reads until some bytes lie ahead; {@return whether they do}. */
    boolean ensure(int count) throws IOException {
        while (end - position < count) {
            if (!read()) {
                return false;
            }
        }
        return true;
    }

    /** Reads until the token has twice its bytes, so that starting over costs little; {@return whether any came}. */
    boolean grow() throws IOException {
        int wanted = Math.max(1, Math.min(end - token, 1 << 29)) * 2;
        boolean grown = false;
        while (end - token < wanted && read()) {
            grown = true;
        }
        return grown;
    }

    /** Reads some bytes; {@return whether any came: if not, all places stay valid}. */
    private boolean read() throws IOException {
        if (ended) {
            return false;
        }
        if (whole) {
            return see();
        }
        if (end == bytes.length) {
            return readIntoRoom();
        }
        int count = in.read(bytes, end, (int) Math.min(bytes.length - end, remaining));
        return count < 0 ? end() : took(count);
    }

    /** Lets more of a document be seen that is in memory. */
    private boolean see() throws IOException {
        if (token - index(held) > DEFAULT_SIZE) {
            held();
            lines.leave(token);
        } else {
            lines.leave(Math.min(token, index(held)));
        }
        long count = Math.min(Math.min(bytes.length - end, DEFAULT_SIZE), remaining);
        return in.skip(count) == 0 ? end() : took((int) count);
    }

    private boolean readIntoRoom() throws IOException {
        int first = in.read();
        if (first < 0) {
            return end();
        }
        makeRoom();
        bytes[end] = (byte) first;
        return took(1);
    }

    private boolean took(int count) throws IOException {
        end += count;
        remaining -= count;
        if (remaining == 0) {
            ended = true;
            limited = in.read() >= 0;
        }
        return true;
    }

    private boolean end() {
        ended = true;
        return false;
    }

    private void makeRoom() {
        if (token >= bytes.length / 2) {
            if (held >= offset && held < offset + token) {
                held();
            }
            lines.drop(bytes, token);
            System.arraycopy(bytes, token, bytes, 0, end - token);
            offset += token;
            position -= token;
            end -= token;
            token = 0;
            return;
        }
        bytes = Arrays.copyOf(bytes, bytes.length * 2);
    }
}

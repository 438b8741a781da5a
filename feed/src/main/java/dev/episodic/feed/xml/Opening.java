package dev.episodic.feed.xml;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Remembers how a document begins, to tell what it is when it turns out to be no feed. */
public final class Opening extends FilterInputStream {

    private static final int LENGTH = 256;

    private final byte[] first = new byte[LENGTH];
    private int length;

    /** Listens to a document while it is read. */
    public Opening(InputStream in) {
        super(in);
        if (in instanceof Whole whole) {
            length = Math.min(LENGTH, whole.bytes().length);
            System.arraycopy(whole.bytes(), 0, first, 0, length);
        }
    }

    /** {@return the document, if it is in memory as a whole, where it is then read} */
    @Nullable
    Whole whole() {
        return in instanceof Whole whole ? whole : null;
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        if (next >= 0 && length < LENGTH) {
            first[length++] = (byte) next;
        }
        return next;
    }

    @Override
    public int read(byte[] bytes, int offset, int count) throws IOException {
        int read = super.read(bytes, offset, count);
        int remembered = Math.min(read, LENGTH - length);
        if (remembered > 0) {
            System.arraycopy(bytes, offset, first, length, remembered);
            length += remembered;
        }
        return read;
    }

    /** {@return what the document is, for one that holds no element} */
    public String kind() {
        String text = new String(first, 0, length, StandardCharsets.UTF_8).strip();
        if (text.isEmpty()) {
            return "nothing at all: it is empty";
        }
        return switch (text.charAt(0)) {
            case '{', '[' -> "JSON";
            case '<' -> "markup without an element";
            default -> text.indexOf('\0') >= 0 || text.indexOf('\ufffd') >= 0 ? "binary data" : "plain text";
        };
    }
}

package dev.episodic.feed.xml;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.util.Objects;

/** Characters as bytes of UTF-8. A lone half of a surrogate pair stays one, three bytes long: the scanner reports it. */
final class Transcoded extends InputStream {
    private static final int SIZE = 1 << 13;

    private final Reader reader;
    private final char[] chars = new char[SIZE];
    private final byte[] bytes = new byte[3 * SIZE];
    private int position;
    private int end;
    private int held = -1;

    Transcoded(Reader reader) {
        this.reader = reader;
    }

    @Override
    public int read() throws IOException {
        return fill() ? bytes[position++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] target, int from, int length) throws IOException {
        Objects.checkFromIndexSize(from, length, target.length);
        if (length == 0) {
            return 0;
        }
        if (!fill()) {
            return -1;
        }
        int count = Math.min(length, end - position);
        System.arraycopy(bytes, position, target, from, count);
        position += count;
        return count;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }

    private boolean fill() throws IOException {
        while (position == end) {
            position = 0;
            end = 0;
            int from = held < 0 ? 0 : 1;
            if (held >= 0) {
                chars[0] = (char) held;
            }
            int count = reader.read(chars, from, SIZE - from);
            if (count < 0 && held < 0) {
                return false;
            }
            boolean last = count < 0;
            int length = from + Math.max(count, 0);
            boolean hold = !last && length > 0 && Character.isHighSurrogate(chars[length - 1]);
            held = hold ? chars[length - 1] : -1;
            encode(hold ? length - 1 : length);
        }
        return true;
    }

    private void encode(int length) {
        for (int i = 0; i < length; i++) {
            char c = chars[i];
            if (c < 0x80) {
                bytes[end++] = (byte) c;
            } else if (Character.isHighSurrogate(c) && i + 1 < length && Character.isLowSurrogate(chars[i + 1])) {
                end = Utf8.put(Character.toCodePoint(c, chars[++i]), bytes, end);
            } else {
                end = Utf8.put(c, bytes, end);
            }
        }
    }
}

package dev.episodic.feed.xml;

import dev.episodic.Position;
import java.io.IOException;
import java.io.OutputStream;

/** Writes characters as UTF-8 and knows where it is. */
final class Utf8Output {
    private static final int MOST_BYTES = 4;

    private final OutputStream out;
    private final byte[] buffer = new byte[1 << 13];
    private final LineCounter lines = new LineCounter();
    private int length;
    private long written;

    Utf8Output(OutputStream out) {
        this.out = out;
    }

    /** Writes text that holds no characters that XML forbids. */
    void write(String text) throws IOException {
        write(text, 0, text.length());
    }

    /** Writes a part of such a text, which tears no character apart. */
    void write(String text, int from, int to) throws IOException {
        int i = from;
        while (i < to) {
            i = writeAscii(text, i, to);
            if (i < to) {
                int code = text.codePointAt(i);
                write(code);
                i += Character.charCount(code);
            }
        }
    }

    /** Writes as much as is ASCII and has room; {@return where that ends}. */
    private int writeAscii(String text, int from, int to) {
        byte[] target = buffer;
        int at = length;
        int most = Math.min(to, from + target.length - at);
        int i = from;
        while (i < most && text.charAt(i) < 0x80) {
            target[at++] = (byte) text.charAt(i++);
        }
        length = at;
        return i;
    }

    void write(int code) throws IOException {
        if (length > buffer.length - MOST_BYTES) {
            empty();
        }
        length = Utf8.put(code, buffer, length);
    }

    Position position() {
        return lines.at(buffer, length, written);
    }

    void flush() throws IOException {
        empty();
        out.flush();
    }

    private void empty() throws IOException {
        out.write(buffer, 0, length);
        lines.drop(buffer, length);
        written += length;
        length = 0;
    }
}

package dev.episodic.feed.xml;

import dev.episodic.Position;
import java.io.IOException;
import java.io.OutputStream;

/** Writes characters as UTF-8 and knows where it is. */
final class Utf8Output {
    private final OutputStream out;
    private final byte[] buffer = new byte[1 << 13];
    private int length;
    private long written;
    private int line = 1;
    private int column = 1;

    Utf8Output(OutputStream out) {
        this.out = out;
    }

    /** Writes text that holds no characters that XML forbids. */
    void write(String text) throws IOException {
        for (int i = 0; i < text.length(); ) {
            int code = text.codePointAt(i);
            write(code);
            i += Character.charCount(code);
        }
    }

    void write(int code) throws IOException {
        if (length > buffer.length - 4) {
            empty();
        }
        length = Utf8.put(code, buffer, length);
        if (code == '\n') {
            line++;
            column = 1;
        } else {
            column++;
        }
    }

    Position position() {
        return new Position(line, column, written + length);
    }

    void flush() throws IOException {
        empty();
        out.flush();
    }

    private void empty() throws IOException {
        out.write(buffer, 0, length);
        written += length;
        length = 0;
    }
}

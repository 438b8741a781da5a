package dev.episodic.chapters;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.episodic.Position;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;

/** The text of a document, and where in it a character stands. */
final class Source {

    /** How far apart the places are from which positions are counted: a line may be as long as the document. */
    private static final int STRIDE = 1024;

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private final String text;
    private final String encoding;
    private final List<Position> known = new ArrayList<>(List.of(Position.START));

    private Source(String text, String encoding) {
        this.text = text;
        this.encoding = encoding;
    }

    static Source of(String text) {
        return new Source(text.startsWith("\ufeff") ? text.substring(1) : text, "");
    }

    /** {@return the text of these bytes: of the Unicode that their mark or their zeros tell, or else in windows-1252} */
    static Source of(byte[] bytes) {
        if (startsWith(bytes, 0xfe, 0xff) || (bytes.length > 1 && bytes[0] == 0)) {
            return of(new String(bytes, UTF_16BE));
        }
        if (startsWith(bytes, 0xff, 0xfe) || (bytes.length > 1 && bytes[1] == 0)) {
            return of(new String(bytes, UTF_16LE));
        }
        try {
            return of(UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException isNoUtf8) {
            return new Source(new String(bytes, WINDOWS_1252), WINDOWS_1252.name());
        }
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xff) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    String text() {
        return text;
    }

    /** {@return the encoding that was guessed, or nothing if the bytes told it} */
    String guessedEncoding() {
        return encoding;
    }

    /** {@return the place of a character} */
    Position position(int index) {
        while (known.size() <= index / STRIDE) {
            int from = (known.size() - 1) * STRIDE;
            known.add(position(known.get(known.size() - 1), from, from + STRIDE));
        }
        int nearest = index / STRIDE;
        return position(known.get(nearest), nearest * STRIDE, index);
    }

    private Position position(Position start, int from, int to) {
        int line = start.line();
        int column = start.column();
        long offset = start.offset();
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            boolean ends = c == '\n' || (c == '\r' && !text.startsWith("\n", i + 1));
            line += ends ? 1 : 0;
            column = ends ? 1 : column + (Character.isLowSurrogate(c) ? 0 : 1);
            offset += length(c);
        }
        return new Position(line, column, offset);
    }

    /** {@return how many bytes of UTF-8 a character takes; each half of a pair takes two of four} */
    private static int length(char c) {
        if (c < 0x80) {
            return 1;
        }
        return c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
    }
}

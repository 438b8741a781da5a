package dev.episodic.text;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import org.jspecify.annotations.Nullable;

/**
 * Bytes as text: by their byte order mark, else by where their zeros stand, else as UTF-8 if that is what they are, else
 * as windows-1252.
 *
 * @param text the text, without a byte order mark
 * @param charset the encoding that was found
 * @param strays how many bytes of a text in UTF-8 were none, and were taken for windows-1252
 */
public record Decoded(String text, Charset charset, int strays) {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final char MARK = '\ufeff';

    /** {@return the bytes as text} */
    public static Decoded of(byte[] bytes) {
        var wide = wide(bytes);
        if (wide != null) {
            return new Decoded(withoutMark(new String(bytes, wide)), wide, 0);
        }
        try {
            var text = UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return new Decoded(withoutMark(text), UTF_8, 0);
        } catch (CharacterCodingException isNotAllUtf8) {
            return mixed(bytes);
        }
    }

    /** {@return a text that came as characters} */
    public static Decoded of(String text) {
        return new Decoded(withoutMark(text), UTF_8, 0);
    }

    private static String withoutMark(String text) {
        return !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
    }

    private static @Nullable Charset wide(byte[] bytes) {
        if (bytes.length < 2) {
            return null;
        }
        int first = ((bytes[0] & 0xff) << 8) | (bytes[1] & 0xff);
        if (first == 0xfeff || (bytes[0] == 0 && bytes[1] != 0)) {
            return UTF_16BE;
        }
        return first == 0xfffe || (bytes[0] != 0 && bytes[1] == 0) ? UTF_16LE : null;
    }

    /** A few bytes of another encoding in a text that is UTF-8 otherwise are decoded one by one. */
    private static Decoded mixed(byte[] bytes) {
        var in = ByteBuffer.wrap(bytes);
        var out = CharBuffer.allocate(bytes.length);
        var decoder = UTF_8.newDecoder();
        int strays = 0;
        for (var result = decoder.decode(in, out, true); result.isError(); result = decoder.decode(in, out, true)) {
            strays += straysOf(result, in, out);
            decoder.reset();
        }
        var text = out.flip().toString();
        long beyondAscii = text.chars().filter(c -> c > 0x7f).count() - strays;
        return beyondAscii > strays / 4
                ? new Decoded(withoutMark(text), UTF_8, strays)
                : new Decoded(new String(bytes, WINDOWS_1252), WINDOWS_1252, 0);
    }

    private static int straysOf(CoderResult result, ByteBuffer in, CharBuffer out) {
        for (int i = 0; i < result.length(); i++) {
            out.put(new String(new byte[] {in.get()}, WINDOWS_1252));
        }
        return result.length();
    }
}

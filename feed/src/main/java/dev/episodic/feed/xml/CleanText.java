package dev.episodic.feed.xml;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.episodic.feed.xml.TextDecoder.Context;
import org.jspecify.annotations.Nullable;

/**
 * Decodes the texts that need no repair, which is nearly all of them: stretches between references are copied as a
 * whole. At anything odd it gives up, and the text is decoded with care.
 */
final class CleanText {
    private static final int NONE = -1;

    private byte[] clean = new byte[1024];
    private int length;

    /** {@return the text, or null if there is something odd in it}; {@code from} to {@code special} is plain ASCII. */
    @Nullable
    String decode(byte[] source, int from, int special, int to, Context context) {
        int odd = odd(source, special, to, context);
        if (odd == to) {
            return checked(new String(source, from, to - from, UTF_8));
        }
        if (clean.length < to - from) {
            // No reference is shorter than what it means
            clean = new byte[Math.max(to - from, Math.min(clean.length * 2, 1 << 20))];
        }
        length = 0;
        copy(source, from, odd);
        int i = odd;
        while (i < to) {
            i = source[i] == '&' ? reference(source, i, to) : lineBreak(source, i, to, context);
            if (i == NONE) {
                return null;
            }
            odd = odd(source, i, to, context);
            copy(source, i, odd);
            i = odd;
        }
        return checked(new String(clean, 0, length, UTF_8));
    }

    private static int odd(byte[] source, int from, int to, Context context) {
        char reference = context == Context.CDATA ? '\0' : '&';
        return Bytes.indexOfMarked(source, from, to, reference, context != Context.ATTRIBUTE);
    }

    private void copy(byte[] source, int from, int to) {
        System.arraycopy(source, from, clean, length, to - from);
        length += to - from;
    }

    /** {@return the text if it holds no sign of bytes that could not be decoded, and no character that XML forbids} */
    private static @Nullable String checked(String text) {
        boolean fine = text.indexOf('\uFFFD') < 0 && text.indexOf('\uFFFE') < 0 && text.indexOf('\uFFFF') < 0;
        return fine ? text : null;
    }

    private int lineBreak(byte[] source, int at, int to, Context context) {
        byte b = source[at];
        if (b != '\r' && b != '\n' && b != '\t') {
            return NONE;
        }
        clean[length++] = (byte) (context == Context.ATTRIBUTE ? ' ' : '\n');
        return b == '\r' && at + 1 < to && source[at + 1] == '\n' ? at + 2 : at + 1;
    }

    private int reference(byte[] source, int at, int to) {
        int most = Math.min(to, at + 10);
        int semicolon = at + 2;
        while (semicolon < most && source[semicolon] != ';') {
            semicolon++;
        }
        if (semicolon >= most) {
            return NONE;
        }
        int code = source[at + 1] == '#' ? number(source, at + 2, semicolon) : named(source, at + 1, semicolon);
        if (code == NONE) {
            return NONE;
        }
        length = Utf8.put(code, clean, length);
        return semicolon + 1;
    }

    private static int named(byte[] source, int from, int to) {
        char meant = Entities.predefined(source, from, to);
        return meant == 0 ? NONE : meant;
    }

    private static int number(byte[] source, int from, int to) {
        boolean hexadecimal = source[from] == 'x';
        int radix = hexadecimal ? 16 : 10;
        int code = 0;
        for (int i = hexadecimal ? from + 1 : from; i < to; i++) {
            int digit = Character.digit(source[i], radix);
            if (digit < 0) {
                return NONE;
            }
            code = code * radix + digit;
        }
        boolean windows = code >= 0x80 && code <= 0x9F;
        return windows || !XmlNames.isCharacter(code) ? NONE : code;
    }
}

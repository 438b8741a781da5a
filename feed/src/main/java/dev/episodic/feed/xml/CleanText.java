package dev.episodic.feed.xml;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.episodic.feed.xml.TextDecoder.Context;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Decodes the texts that need no repair, which is nearly all of them, in one pass over the bytes: stretches of ASCII are
 * copied eight bytes at a time, as Latin-1 for as long as no other letter is met, and as characters from there on. At
 * anything odd it gives up, and the text is decoded with care.
 */
final class CleanText {
    private static final int NONE = -1;
    private static final int MOST_KEPT = 1 << 20;

    private byte[] narrow = new byte[1024];
    private char[] wide = new char[0];
    private int length;

    /** Where the character ends that was read last. */
    private int next;

    /** {@return the text, or null if there is something odd in it}; {@code from} to {@code special} is plain ASCII. */
    @Nullable
    String decode(byte[] source, int from, int special, int to, Context context) {
        // No character takes more bytes in Latin-1 than in the source; eight are written at a time
        if (narrow.length < to - from + Long.BYTES) {
            narrow = new byte[Math.max(to - from + Long.BYTES, Math.min(narrow.length * 2, MOST_KEPT))];
        }
        System.arraycopy(source, from, narrow, 0, special - from);
        length = special - from;
        int i = special;
        while (i < to) {
            int code = character(source, i, to, context);
            if (code > 0xFF) {
                return decodeWide(source, i, to, context);
            }
            if (code == NONE) {
                return null;
            }
            narrow[length++] = (byte) code;
            i = copyNarrow(source, next, to, context);
        }
        return new String(narrow, 0, length, ISO_8859_1);
    }

    private int copyNarrow(byte[] source, int from, int to, Context context) {
        long reference = reference(context);
        boolean plainBreaks = context != Context.ATTRIBUTE;
        byte[] target = narrow;
        int at = length;
        int i = from;
        int plain = Long.BYTES;
        while (i <= to - Long.BYTES && plain == Long.BYTES) {
            long word = Bytes.word(source, i);
            plain = Bytes.plain(word, reference, plainBreaks);
            Bytes.put(word, target, at);
            at += plain;
            i += plain;
        }
        while (plain == Long.BYTES && i < to && Bytes.isPlain(source[i], reference, plainBreaks)) {
            target[at++] = source[i++];
        }
        length = at;
        return i;
    }

    private static long reference(Context context) {
        return context == Context.CDATA ? 0 : '&';
    }

    /** Goes on from the first letter that is not of Latin-1. */
    private @Nullable String decodeWide(byte[] source, int from, int to, Context context) {
        int most = length + to - from + Long.BYTES;
        if (wide.length < most) {
            wide = new char[Math.max(most, Math.min(wide.length * 2, MOST_KEPT))];
        }
        for (int i = 0; i < length; i++) {
            wide[i] = (char) (narrow[i] & 0xFF);
        }
        int i = from;
        while (i < to) {
            int code = character(source, i, to, context);
            if (code == NONE) {
                return null;
            }
            put(code);
            i = copyWide(source, next, to, context);
        }
        String text = new String(wide, 0, length);
        if (wide.length > MOST_KEPT) {
            wide = Arrays.copyOf(wide, MOST_KEPT);
        }
        return text;
    }

    private void put(int code) {
        if (code < 0x10000) {
            wide[length++] = (char) code;
        } else {
            wide[length++] = Character.highSurrogate(code);
            wide[length++] = Character.lowSurrogate(code);
        }
    }

    private int copyWide(byte[] source, int from, int to, Context context) {
        long reference = reference(context);
        boolean plainBreaks = context != Context.ATTRIBUTE;
        char[] target = wide;
        int at = length;
        int i = from;
        int plain = Long.BYTES;
        while (i <= to - Long.BYTES && plain == Long.BYTES) {
            long word = Bytes.word(source, i);
            plain = Bytes.plain(word, reference, plainBreaks);
            for (int shift = 0; shift < Long.BYTES; shift++) {
                target[at + shift] = (char) ((word >>> (8 * shift)) & 0xFF);
            }
            at += plain;
            i += plain;
        }
        while (plain == Long.BYTES && i < to && Bytes.isPlain(source[i], reference, plainBreaks)) {
            target[at++] = (char) source[i++];
        }
        length = at;
        return i;
    }

    /** {@return the character that starts here, or that is meant by the reference here, or {@link #NONE} if it is odd} */
    private int character(byte[] source, int at, int to, Context context) {
        byte b = source[at];
        if (b < 0) {
            return beyondAscii(source, at, to);
        }
        if (b == '&' && context != Context.CDATA) {
            return meant(source, at, to);
        }
        return b >= 0x20 ? ascii(b, at) : lineBreak(source, at, to, context);
    }

    private int ascii(byte b, int at) {
        next = at + 1;
        return b;
    }

    private int beyondAscii(byte[] source, int at, int to) {
        int first = source[at] & 0xFF;
        if (first >= 0xE0 && first < 0xF0) {
            return ofThree(source, at, to);
        }
        int size = Utf8.size(source, at, to);
        next = at + size;
        if (size == 2) {
            return ((first & 0x1F) << 6) | (source[at + 1] & 0x3F);
        }
        return size == 0
                ? NONE
                : ((source[at] & 7) << 18)
                        | ((source[at + 1] & 0x3F) << 12)
                        | ((source[at + 2] & 0x3F) << 6)
                        | (source[at + 3] & 0x3F);
    }

    /** A character of three bytes, as nearly all are that are no Latin letters. */
    private int ofThree(byte[] source, int at, int to) {
        if (to - at < 3 || (source[at + 1] & 0xC0) != 0x80 || (source[at + 2] & 0xC0) != 0x80) {
            return NONE;
        }
        next = at + 3;
        int code = ((source[at] & 0xF) << 12) | ((source[at + 1] & 0x3F) << 6) | (source[at + 2] & 0x3F);
        boolean odd = code < 0x800 || (code >= 0xD800 && code <= 0xDFFF) || code >= 0xFFFE;
        return odd ? NONE : code;
    }

    private int lineBreak(byte[] source, int at, int to, Context context) {
        byte b = source[at];
        if (b != '\r' && b != '\n' && b != '\t') {
            return NONE;
        }
        next = b == '\r' && at + 1 < to && source[at + 1] == '\n' ? at + 2 : at + 1;
        return context == Context.ATTRIBUTE ? ' ' : b == '\t' ? b : '\n';
    }

    private int meant(byte[] source, int at, int to) {
        int most = Math.min(to, at + 10);
        int semicolon = at + 2;
        while (semicolon < most && source[semicolon] != ';') {
            semicolon++;
        }
        if (semicolon >= most) {
            return NONE;
        }
        next = semicolon + 1;
        return source[at + 1] == '#' ? number(source, at + 2, semicolon) : named(source, at + 1, semicolon);
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

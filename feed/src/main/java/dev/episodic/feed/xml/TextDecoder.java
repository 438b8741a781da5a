package dev.episodic.feed.xml;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;

/**
 * Turns bytes into characters: UTF-8 with any stray bytes of windows-1252, references, line ends. Plain ASCII is copied
 * as it stands, and only a text in which something is odd is looked at byte by byte.
 */
final class TextDecoder {
    /** What stands around the bytes. */
    enum Context {
        TEXT,
        CDATA,
        ATTRIBUTE
    }

    private static final byte[] NOTHING = {};
    private static final char REPLACEMENT = '\uFFFD';
    private static final int LAST_CODE_POINT = 0x10FFFF;

    private final Reporter reporter;
    private final CleanText clean = new CleanText();
    private char[] chars = new char[1024];
    private int length;
    private byte[] bytes = NOTHING;
    private int position;
    private int end;
    private boolean silent;

    TextDecoder(Reporter reporter) {
        this.reporter = reporter;
    }

    /** {@return the characters meant by some bytes of the window}; with {@code silent}, repairs were told before. */
    String decode(byte[] source, int from, int to, Context context, boolean silent) {
        int special = firstSpecial(source, from, to, context);
        if (special == to) {
            return new String(source, from, to - from, ISO_8859_1);
        }
        String text = clean.decode(source, from, special, to, context);
        return text != null ? text : repair(source, from, to, context, silent);
    }

    private static int firstSpecial(byte[] source, int from, int to, Context context) {
        char reference = context == Context.CDATA ? '\0' : '&';
        return Bytes.indexOfSpecial(source, from, to, reference, context != Context.ATTRIBUTE);
    }

    private String repair(byte[] source, int from, int to, Context context, boolean quietly) {
        if (chars.length < to - from) {
            // No byte makes more than one character
            chars = new char[Math.max(to - from, Math.min(chars.length * 2, 1 << 20))];
        }
        bytes = source;
        position = from;
        end = to;
        silent = quietly;
        length = 0;
        copyPlain();
        while (position < end) {
            byte b = source[position];
            if (b < 0) {
                beyondAscii();
            } else if (b == '&') {
                ampersand(context);
            } else {
                control(b, context);
            }
            copyPlain();
        }
        bytes = NOTHING;
        return new String(chars, 0, length);
    }

    private void copyPlain() {
        byte[] source = bytes;
        char[] target = chars;
        int to = end;
        int i = position;
        int written = length;
        while (i < to) {
            byte b = source[i];
            if (b < 0x20 || b == '&') {
                break;
            }
            target[written++] = (char) b;
            i++;
        }
        position = i;
        length = written;
    }

    private void control(byte b, Context context) {
        if (b == '\r') {
            boolean pair = position + 1 < end && bytes[position + 1] == '\n';
            chars[length++] = context == Context.ATTRIBUTE ? ' ' : '\n';
            position += pair ? 2 : 1;
            return;
        }
        if (b == '\n' || b == '\t') {
            chars[length++] = context == Context.ATTRIBUTE ? ' ' : (char) b;
        } else {
            report(Repair.CHARACTER_ILLEGAL, position, position + 1);
        }
        position++;
    }

    private void beyondAscii() {
        int size = sequence(position);
        if (size == 0) {
            strayBytes();
            return;
        }
        int code = codePoint(position, size);
        if (code >= 0xD800 && code <= 0xDFFF) {
            surrogate(code);
            return;
        }
        if (code == 0xFFFE || code == 0xFFFF) {
            report(Repair.CHARACTER_ILLEGAL, position, position + size);
            code = REPLACEMENT;
        }
        put(code);
        position += size;
    }

    /** Two halves of a character, each encoded on its own, as some databases do. */
    private void surrogate(int code) {
        int next = position + 3;
        boolean paired = code < 0xDC00 && sequence(next) == 3;
        int low = paired ? codePoint(next, 3) : 0;
        if (low >= 0xDC00 && low <= 0xDFFF) {
            put(Character.toCodePoint((char) code, (char) low));
            position += 6;
            return;
        }
        report(Repair.CHARACTER_ILLEGAL, position, next);
        chars[length++] = REPLACEMENT;
        position = next;
    }

    /** {@return how many bytes the sequence has that starts here, or 0 if it is none} Surrogates are let through. */
    private int sequence(int at) {
        int size = at < end ? Utf8.size(bytes, at, end) : 0;
        return size > 1 ? size : 0;
    }

    private int codePoint(int at, int size) {
        int code = bytes[at] & (0xFF >>> (size + 1));
        for (int i = 1; i < size; i++) {
            code = (code << 6) | (bytes[at + i] & 0x3F);
        }
        return code;
    }

    private void strayBytes() {
        int from = position;
        do {
            int code = bytes[position++] & 0xFF;
            char meant = code < 0xA0 ? Entities.windows1252(code) : (char) code;
            chars[length++] = meant == 0 ? REPLACEMENT : meant;
        } while (position < end && bytes[position] < 0 && sequence(position) == 0);
        report(Repair.ENCODING_INVALID, from, position);
    }

    private void ampersand(Context context) {
        if (context == Context.CDATA) {
            chars[length++] = '&';
            position++;
            return;
        }
        if (position + 1 < end && bytes[position + 1] == '#') {
            numeric();
            return;
        }
        int i = position + 1;
        int most = Math.min(end, i + Entities.LONGEST_NAME + 1);
        while (i < most && isEntityName(bytes[i])) {
            i++;
        }
        if (i == position + 1 || i == end || bytes[i] != ';') {
            report(Repair.AMPERSAND, position, Math.min(end, position + 20));
            chars[length++] = '&';
            position++;
            return;
        }
        named(i);
    }

    private static boolean isEntityName(byte b) {
        return b > 0 && b != ':' && Bytes.isName(b);
    }

    private void named(int semicolon) {
        char predefined = Entities.predefined(bytes, position + 1, semicolon);
        if (predefined != 0) {
            chars[length++] = predefined;
            position = semicolon + 1;
            return;
        }
        String name = new String(bytes, position + 1, semicolon - position - 1, US_ASCII);
        String characters = Entities.html(name);
        if (characters == null) {
            report(Repair.ENTITY_UNKNOWN, position, semicolon + 1);
            chars[length++] = '&';
            position++;
            return;
        }
        report(Repair.ENTITY_HTML, position, semicolon + 1);
        characters.getChars(0, characters.length(), chars, length);
        length += characters.length();
        position = semicolon + 1;
    }

    private void numeric() {
        int from = position;
        int digits = digits(from);
        int after = digits < 0 ? digitsEnd(-digits, 16) : digitsEnd(digits, 10);
        int start = Math.abs(digits);
        boolean ended = after < end && bytes[after] == ';';
        if (after == start || (!ended && after - start < 2)) {
            report(Repair.AMPERSAND, from, Math.min(end, from + 20));
            chars[length++] = '&';
            position++;
            return;
        }
        int code = number(start, after, digits < 0 ? 16 : 10);
        position = ended ? after + 1 : after;
        if (!ended) {
            report(Repair.REFERENCE_UNENDED, from, position);
        }
        reference(code, from);
    }

    /** {@return where the digits start, negative for hexadecimal ones} */
    private int digits(int from) {
        int start = from + 2;
        return start < end && (bytes[start] == 'x' || bytes[start] == 'X') ? -(start + 1) : start;
    }

    private int digitsEnd(int from, int radix) {
        int i = from;
        while (i < end && Character.digit(bytes[i], radix) >= 0) {
            i++;
        }
        return i;
    }

    private int number(int from, int to, int radix) {
        int code = 0;
        for (int i = from; i < to && code <= LAST_CODE_POINT; i++) {
            code = code * radix + Character.digit(bytes[i], radix);
        }
        return code;
    }

    private void reference(int code, int from) {
        if (code >= 0x80 && code <= 0x9F && Entities.windows1252(code) != 0) {
            report(Repair.REFERENCE_WINDOWS, from, position);
            chars[length++] = Entities.windows1252(code);
            return;
        }
        if (code >= 0xDC00 && code <= 0xDFFF && afterHighSurrogateReference()) {
            chars[length++] = (char) code;
            return;
        }
        if (code >= 0xD800 && code <= 0xDBFF && beforeLowSurrogateReference()) {
            chars[length++] = (char) code;
            return;
        }
        if (XmlNames.isCharacter(code)) {
            put(code);
            return;
        }
        report(Repair.CHARACTER_ILLEGAL, from, position);
        if (code >= 0x20) {
            chars[length++] = REPLACEMENT;
        }
    }

    private boolean afterHighSurrogateReference() {
        return length > 0 && Character.isHighSurrogate(chars[length - 1]);
    }

    private boolean beforeLowSurrogateReference() {
        if (position + 1 >= end || bytes[position] != '&' || bytes[position + 1] != '#') {
            return false;
        }
        int digits = digits(position);
        int radix = digits < 0 ? 16 : 10;
        int start = Math.abs(digits);
        int code = number(start, digitsEnd(start, radix), radix);
        return code >= 0xDC00 && code <= 0xDFFF;
    }

    private void put(int code) {
        if (code < 0x10000) {
            chars[length++] = (char) code;
        } else {
            chars[length++] = Character.highSurrogate(code);
            chars[length++] = Character.lowSurrogate(code);
        }
    }

    private void report(Repair repair, int from, int to) {
        if (!silent) {
            reporter.report(repair, from, to);
        }
    }
}

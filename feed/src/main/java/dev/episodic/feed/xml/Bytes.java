package dev.episodic.feed.xml;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Searches in bytes, eight or sixteen at a time, and the kinds of bytes that markup is made of.
 *
 * <p>A search subtracts from eight bytes at once and looks at the highest bits: the lowest of them that is set marks the
 * first byte found, whatever was borrowed by the bytes above it.
 */
final class Bytes {
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGHS = 0x8080808080808080L;

    private static final byte NAME_START = 1;
    private static final byte NAME = 2;
    private static final byte BLANK = 4;
    private static final byte[] KINDS = kinds();

    private Bytes() {}

    private static byte[] kinds() {
        byte[] kinds = new byte[256];
        for (int i = 0; i < 256; i++) {
            boolean letter = (i >= 'a' && i <= 'z') || (i >= 'A' && i <= 'Z') || i == '_' || i == ':' || i >= 0x80;
            boolean digit = (i >= '0' && i <= '9') || i == '-' || i == '.';
            boolean blank = i == ' ' || i == '\t' || i == '\n' || i == '\r';
            kinds[i] = (byte) ((letter ? NAME_START | NAME : 0) | (digit ? NAME : 0) | (blank ? BLANK : 0));
        }
        return kinds;
    }

    static boolean isNameStart(byte b) {
        return (KINDS[b & 0xFF] & NAME_START) != 0;
    }

    static boolean isName(byte b) {
        return (KINDS[b & 0xFF] & NAME) != 0;
    }

    static boolean isBlank(byte b) {
        return (KINDS[b & 0xFF] & BLANK) != 0;
    }

    private static long zeros(long word) {
        return (word - ONES) & ~word & HIGHS;
    }

    static long word(byte[] bytes, int index) {
        return (long) LONGS.get(bytes, index);
    }

    static void put(long word, byte[] bytes, int index) {
        LONGS.set(bytes, index, word);
    }

    private static int first(long marks) {
        return Long.numberOfTrailingZeros(marks) >>> 3;
    }

    /** {@return where a byte first stands, or {@code to}} */
    static int indexOf(byte[] bytes, int from, int to, char wanted) {
        long pattern = wanted * ONES;
        int i = from;
        for (; i <= to - 16; i += 16) {
            long found = zeros(word(bytes, i) ^ pattern);
            long next = zeros(word(bytes, i + 8) ^ pattern);
            if ((found | next) != 0) {
                return found != 0 ? i + first(found) : i + 8 + first(next);
            }
        }
        while (i < to && bytes[i] != wanted) {
            i++;
        }
        return i;
    }

    /** {@return where either of two bytes first stands, or {@code to}} */
    static int indexOfEither(byte[] bytes, int from, int to, char wanted, char other) {
        long pattern = wanted * ONES;
        long otherPattern = other * ONES;
        int i = from;
        for (; i <= to - 8; i += 8) {
            long word = word(bytes, i);
            long found = zeros(word ^ pattern) | zeros(word ^ otherPattern);
            if (found != 0) {
                return i + first(found);
            }
        }
        while (i < to && bytes[i] != wanted && bytes[i] != other) {
            i++;
        }
        return i;
    }

    /**
     * {@return where a byte first stands that is no ASCII, a control character or the start of a reference, or
     * {@code to}} Line feeds and tabs do not count if they are plain.
     */
    static int indexOfSpecial(byte[] bytes, int from, int to, char reference, boolean plainBreaks) {
        int i = from;
        for (; i <= to - 8; i += 8) {
            int plain = plain(word(bytes, i), reference, plainBreaks);
            if (plain < 8) {
                return i + plain;
            }
        }
        while (i < to && isPlain(bytes[i], reference, plainBreaks)) {
            i++;
        }
        return i;
    }

    /** {@return how many of eight bytes are plain ASCII before the first one that is not, in the sense of a search} */
    static int plain(long word, long reference, boolean plainBreaks) {
        // Exact in each byte, since a line feed that is passed over must not make its neighbour look like one
        long control = ~((word & ~HIGHS) + 0x60 * ONES) & ~word & HIGHS;
        long found = control | (word & HIGHS) | exactZeros(word ^ reference * ONES);
        if (found != 0 && plainBreaks) {
            found &= ~(exactZeros(word ^ ('\n' * ONES)) | exactZeros(word ^ ('\t' * ONES)));
        }
        return found == 0 ? 8 : first(found);
    }

    static boolean isPlain(byte b, long reference, boolean plainBreaks) {
        return b >= 0x20 ? b != reference : plainBreaks && (b == '\n' || b == '\t');
    }

    private static long exactZeros(long word) {
        return ~(((word & ~HIGHS) + ~HIGHS) | word | ~HIGHS);
    }

    /** {@return where some bytes first stand as a whole, or -1} */
    static int indexOf(byte[] bytes, int from, int to, byte[] wanted) {
        int last = to - wanted.length;
        int i = from;
        while (i <= last) {
            i = indexOf(bytes, i, last + 1, (char) wanted[0]);
            if (i <= last && startsWith(bytes, i, to, wanted)) {
                return i;
            }
            i++;
        }
        return -1;
    }

    static boolean startsWith(byte[] bytes, int from, int to, byte[] wanted) {
        if (to - from < wanted.length) {
            return false;
        }
        for (int i = 0; i < wanted.length; i++) {
            if (bytes[from + i] != wanted[i]) {
                return false;
            }
        }
        return true;
    }

    /** {@return whether ASCII bytes stand here in any letter case; {@code wanted} is in lower case} */
    static boolean startsWithIgnoringCase(byte[] bytes, int from, int to, byte[] wanted) {
        if (to - from < wanted.length) {
            return false;
        }
        for (int i = 0; i < wanted.length; i++) {
            if (lower(bytes[from + i]) != wanted[i]) {
                return false;
            }
        }
        return true;
    }

    static byte lower(byte b) {
        return b >= 'A' && b <= 'Z' ? (byte) (b | 0x20) : b;
    }

    /** {@return how many line feeds lie between two places, or -1 if there is a carriage return too} */
    static int lineFeeds(byte[] bytes, int from, int to) {
        int count = 0;
        long returns = 0;
        int i = from;
        for (; i <= to - 8; i += 8) {
            long word = word(bytes, i);
            count += Long.bitCount(exactZeros(word ^ ('\n' * ONES)));
            returns |= zeros(word ^ ('\r' * ONES));
        }
        for (; i < to; i++) {
            count += bytes[i] == '\n' ? 1 : 0;
            returns |= bytes[i] == '\r' ? 1 : 0;
        }
        return returns == 0 ? count : -1;
    }

    /** {@return how many code points start between two places of UTF-8} */
    static int codePoints(byte[] bytes, int from, int to) {
        int following = 0;
        int i = from;
        for (; i <= to - 8; i += 8) {
            long word = word(bytes, i);
            following += Long.bitCount((word >>> 7) & ~(word >>> 6) & ONES);
        }
        for (; i < to; i++) {
            following += (bytes[i] & 0xC0) == 0x80 ? 1 : 0;
        }
        return to - from - following;
    }

    /** {@return where the ASCII ends that starts here} */
    static int skipAscii(byte[] bytes, int from, int to) {
        int i = from;
        while (i <= to - 8 && (word(bytes, i) & HIGHS) == 0) {
            i += 8;
        }
        while (i < to && bytes[i] >= 0) {
            i++;
        }
        return i;
    }

    /** {@return where the blanks end that start here} */
    static int skipBlanks(byte[] bytes, int from, int to) {
        int i = from;
        while (i < to && isBlank(bytes[i])) {
            i++;
        }
        return i;
    }
}

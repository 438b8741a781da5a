package dev.episodic.feed.xml;

/** The form of UTF-8. */
final class Utf8 {
    private Utf8() {}

    /**
     * {@return how many bytes the character has that starts here, or 0 if no character starts here} Halves of
     * surrogate pairs count as characters of three bytes: what to do with them is for the caller to say.
     */
    static int size(byte[] bytes, int at, int end) {
        int first = bytes[at] & 0xFF;
        if (first < 0x80) {
            return 1;
        }
        if (first < 0xC2 || first > 0xF4) {
            return 0;
        }
        int size = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
        if (end - at < size) {
            return 0;
        }
        for (int i = 1; i < size; i++) {
            if ((bytes[at + i] & 0xC0) != 0x80) {
                return 0;
            }
        }
        int second = bytes[at + 1] & 0xFF;
        boolean overlong = (first == 0xE0 && second < 0xA0) || (first == 0xF0 && second < 0x90);
        boolean beyond = first == 0xF4 && second > 0x8F;
        return overlong || beyond ? 0 : size;
    }

    /** Writes one character; {@return where it ends}. */
    static int put(int code, byte[] target, int at) {
        int i = at;
        if (code < 0x80) {
            target[i++] = (byte) code;
        } else if (code < 0x800) {
            target[i++] = (byte) (0xC0 | (code >> 6));
            target[i++] = (byte) (0x80 | (code & 0x3F));
        } else if (code < 0x10000) {
            target[i++] = (byte) (0xE0 | (code >> 12));
            target[i++] = (byte) (0x80 | ((code >> 6) & 0x3F));
            target[i++] = (byte) (0x80 | (code & 0x3F));
        } else {
            target[i++] = (byte) (0xF0 | (code >> 18));
            target[i++] = (byte) (0x80 | ((code >> 12) & 0x3F));
            target[i++] = (byte) (0x80 | ((code >> 6) & 0x3F));
            target[i++] = (byte) (0x80 | (code & 0x3F));
        }
        return i;
    }
}

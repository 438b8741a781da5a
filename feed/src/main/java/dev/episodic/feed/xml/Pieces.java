package dev.episodic.feed.xml;

/** Cuts a text that is too long for the window where nothing is torn apart. */
final class Pieces {
    /** How long a text may be before it is handed out in pieces. */
    static final int LENGTH = 1 << 16;

    private static final int LOOK_BACK = 4096;
    private static final int LONGEST_REFERENCE = 64;

    private Pieces() {}

    /** {@return where to cut: behind a blank if there is one, else between characters and before a reference} */
    static int cut(byte[] bytes, int from, int to) {
        int least = Math.max(from, to - LOOK_BACK);
        for (int i = to - 1; i > least; i--) {
            if (bytes[i] == ' ' || bytes[i] == '\n') {
                return i + 1;
            }
        }
        for (int i = to - 1; i > Math.max(from, to - LONGEST_REFERENCE); i--) {
            if (bytes[i] == '&') {
                return i;
            }
            if (bytes[i] == ';') {
                break;
            }
        }
        int boundary = characterBoundary(bytes, from, to);
        return bytes[boundary - 1] == '\r' && boundary - 1 > from ? boundary - 1 : boundary;
    }

    /** {@return the last place between two characters} */
    static int characterBoundary(byte[] bytes, int from, int to) {
        int i = to - 1;
        while (i > from && i > to - 4 && (bytes[i] & 0xC0) == 0x80) {
            i--;
        }
        boolean whole = Utf8.size(bytes, i, to) == to - i;
        return whole || i == from ? to : i;
    }
}

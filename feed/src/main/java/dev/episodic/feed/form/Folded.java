package dev.episodic.feed.form;

/**
 * Text for forms to which only digits, letters and signs matter: full-width and other digits are those of ASCII, so are
 * colons and dashes; every blank is a space, and characters without width are gone.
 */
final class Folded {

    /** No date, number or duration is longer; what is longer is no such thing and is not looked at. */
    private static final int LONGEST = 200;

    private Folded() {}

    /** {@return the text so folded, without blanks around it; empty if it is too long to be a value} */
    static String of(String text) {
        var stripped = text.strip();
        if (stripped.length() > LONGEST) {
            return "";
        }
        for (int i = 0; i < stripped.length(); i++) {
            char c = stripped.charAt(i);
            if (c >= 0x7f || c < ' ') {
                return folded(stripped);
            }
        }
        return stripped;
    }

    private static String folded(String text) {
        var folded = new StringBuilder(text.length());
        text.codePoints().forEach(c -> fold(c, folded));
        return folded.toString().strip();
    }

    private static void fold(int c, StringBuilder folded) {
        int digit = Character.digit(c, 10);
        if (digit >= 0) {
            folded.append((char) ('0' + digit));
        } else if (c >= 0xff01 && c <= 0xff5e) {
            folded.append((char) (c - 0xfee0));
        } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            folded.append(' ');
        } else if (c == 0x2212 || Character.getType(c) == Character.DASH_PUNCTUATION) {
            folded.append('-');
        } else if (c == 0x2236) {
            folded.append(':');
        } else if (Character.getType(c) != Character.FORMAT) {
            folded.appendCodePoint(c);
        }
    }
}

package dev.episodic.feed.xml;

/**
 * Which characters XML allows, and which make a name without colon.
 *
 * @see <a href="https://www.w3.org/TR/xml/#NT-Name">XML 1.0, names</a>
 */
final class XmlNames {
    private XmlNames() {}

    static boolean isCharacter(int code) {
        return code >= 0x20
                ? code <= 0xD7FF || (code >= 0xE000 && code <= 0xFFFD) || (code >= 0x10000 && code <= 0x10FFFF)
                : code == '\t' || code == '\n' || code == '\r';
    }

    /** {@return where the first character stands that XML does not allow, or the length of the text} */
    static int indexOfForbidden(String text) {
        int length = text.length();
        int i = 0;
        while (i < length) {
            char c = text.charAt(i);
            if (c >= 0x20 && c < Character.MIN_SURROGATE) {
                i++;
                continue;
            }
            int code = text.codePointAt(i);
            if (!isCharacter(code)) {
                return i;
            }
            i += Character.charCount(code);
        }
        return length;
    }

    static boolean isNameStart(int c) {
        return c < 0x80 ? (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' : isLetterBeyondAscii(c);
    }

    private static boolean isLetterBeyondAscii(int c) {
        return (c >= 0xC0 && c <= 0x2FF && c != 0xD7 && c != 0xF7)
                || (c >= 0x370 && c <= 0x1FFF && c != 0x37E)
                || (c >= 0x200C && c <= 0x200D)
                || (c >= 0x2070 && c <= 0x218F)
                || (c >= 0x2C00 && c <= 0x2FEF)
                || (c >= 0x3001 && c <= 0xD7FF)
                || (c >= 0xF900 && c <= 0xFDCF)
                || (c >= 0xFDF0 && c <= 0xFFFD)
                || (c >= 0x10000 && c <= 0xEFFFF);
    }

    static boolean isNamePart(int c) {
        return isNameStart(c)
                || (c >= '0' && c <= '9')
                || c == '-'
                || c == '.'
                || c == 0xB7
                || (c >= 0x300 && c <= 0x36F)
                || (c >= 0x203F && c <= 0x2040);
    }

    /** {@return whether a text is a name without colon} */
    static boolean isName(String text) {
        if (text.isEmpty() || !isNameStart(text.codePointAt(0))) {
            return false;
        }
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            if (!isNamePart(c)) {
                return false;
            }
            i += Character.charCount(c);
        }
        return true;
    }

    /** {@return the text with underscores where no name has such a character} */
    static String repaired(String text) {
        StringBuilder name = new StringBuilder();
        text.codePoints().map(c -> isNamePart(c) ? c : '_').forEach(name::appendCodePoint);
        if (name.length() == 0 || !isNameStart(name.codePointAt(0))) {
            name.insert(0, '_');
        }
        return name.toString();
    }
}

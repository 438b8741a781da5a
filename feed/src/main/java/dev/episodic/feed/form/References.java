package dev.episodic.feed.form;

import dev.episodic.feed.xml.Entities;
import org.jspecify.annotations.Nullable;

/** References of HTML that are still there when the XML has been read, since they were escaped twice. */
final class References {

    private References() {}

    /** {@return the text with its references decoded once, or the same text if it holds none} */
    static String decoded(String text) {
        int at = text.indexOf('&');
        if (at < 0) {
            return text;
        }
        var decoded = new StringBuilder(text.length());
        int copied = 0;
        while (at >= 0) {
            int end = end(text, at);
            var meant = end < 0 ? null : meaning(text.substring(at + 1, end));
            if (meant != null) {
                decoded.append(text, copied, at).append(meant);
                copied = end + 1;
            }
            at = text.indexOf('&', Math.max(at + 1, copied));
        }
        return copied == 0 ? text : decoded.append(text, copied, text.length()).toString();
    }

    private static int end(String text, int ampersand) {
        int limit = Math.min(text.length(), ampersand + Entities.LONGEST_NAME + 2);
        for (int i = ampersand + 1; i < limit; i++) {
            if (text.charAt(i) == ';') {
                return i;
            }
        }
        return -1;
    }

    private static @Nullable String meaning(String reference) {
        return reference.startsWith("#") ? character(reference) : Entities.html(reference);
    }

    private static @Nullable String character(String reference) {
        boolean hex = reference.length() > 1 && (reference.charAt(1) | 0x20) == 'x';
        int start = hex ? 2 : 1;
        int length = reference.length() - start;
        if (length < 1 || length > 7) {
            return null;
        }
        int code = 0;
        for (int i = start; i < reference.length(); i++) {
            char c = reference.charAt(i);
            int digit = c < 0x80 ? Character.digit(c, hex ? 16 : 10) : -1;
            if (digit < 0) {
                return null;
            }
            code = code * (hex ? 16 : 10) + digit;
        }
        if (code >= 0x80 && code < 0xa0 && Entities.windows1252(code) != 0) {
            return String.valueOf(Entities.windows1252(code));
        }
        return isText(code) ? Character.toString(code) : null;
    }

    /** {@return whether XML can hold the character} */
    private static boolean isText(int code) {
        if (code < ' ') {
            return code == '\t' || code == '\n' || code == '\r';
        }
        return code <= 0xd7ff || (code >= 0xe000 && code <= 0xfffd) || (code >= 0x10000 && code <= 0x10ffff);
    }
}

package dev.episodic.text;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A character reference in the text of a cue.
 *
 * @param text what it stands for
 * @param end where it ends in the text
 */
record Entity(String text, int end) {

    private static final int LONGEST = 12;
    private static final Map<String, String> NAMED = Map.of(
            "amp", "&",
            "lt", "<",
            "gt", ">",
            "quot", "\"",
            "apos", "'",
            "nbsp", "\u00a0",
            "lrm", "\u200e",
            "rlm", "\u200f");

    /** {@return the reference that begins at this ampersand, or null if none does} */
    static @Nullable Entity at(String text, int ampersand) {
        int limit = Math.min(text.length(), ampersand + LONGEST);
        int end = ampersand + 1;
        while (end < limit && text.charAt(end) != ';') {
            end++;
        }
        if (end == limit) {
            return null;
        }
        var name = text.substring(ampersand + 1, end);
        var meaning = name.startsWith("#") ? numbered(name.substring(1)) : NAMED.get(name);
        return meaning == null ? null : new Entity(meaning, end + 1);
    }

    /** {@return a text with all its references replaced} */
    static String replaceAll(String text) {
        var replaced = new StringBuilder();
        int i = 0;
        while (i < text.length()) {
            var entity = text.charAt(i) == '&' ? at(text, i) : null;
            replaced.append(entity == null ? text.substring(i, i + 1) : entity.text());
            i = entity == null ? i + 1 : entity.end();
        }
        return replaced.toString();
    }

    private static @Nullable String numbered(String number) {
        boolean hex = number.startsWith("x") || number.startsWith("X");
        try {
            int code = hex ? Integer.parseInt(number.substring(1), 16) : Integer.parseInt(number);
            boolean isCharacter =
                    Character.isValidCodePoint(code) && code > 0 && Character.getType(code) != Character.SURROGATE;
            return isCharacter ? Character.toString(code) : null;
        } catch (NumberFormatException isNone) {
            return null;
        }
    }
}

package dev.episodic.html.notes;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What is known of single words, and how texts are compared. */
final class Words {

    private static final Map<String, Set<String>> SETS = load();

    private Words() {}

    private static Map<String, Set<String>> load() {
        var sets = new HashMap<String, Set<String>>();
        for (var row : Tables.rows("words.txt", 3)) {
            sets.computeIfAbsent(row.get(0), name -> new HashSet<>())
                    .add(row.get(2).toLowerCase(Locale.ROOT));
        }
        return sets;
    }

    /** {@return the words of that set, in lower case} */
    static Set<String> of(String set) {
        var words = SETS.get(set);
        if (words == null) {
            throw new IllegalArgumentException("no words " + set);
        }
        return words;
    }

    static boolean isIn(String set, String word) {
        return of(set).contains(word.toLowerCase(Locale.ROOT));
    }

    /** {@return the text in lower case with one blank between its words and no other signs, to look it up} */
    static String key(String text) {
        var key = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (!isWordPart(c)) {
                gap = key.length() > 0;
                continue;
            }
            if (gap) {
                key.append(' ');
                gap = false;
            }
            key.appendCodePoint(Character.toLowerCase(c));
        }
        return key.toString();
    }

    private static boolean isWordPart(int c) {
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    static int count(String text) {
        int count = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            boolean blank = Character.isWhitespace(text.charAt(i));
            if (!blank && !inside) {
                count++;
            }
            inside = !blank;
        }
        return count;
    }

    /** {@return where the phrase stands with no letter right before or after it, -1 if nowhere or if there is no phrase; both as they are} */
    static int indexOf(String text, String phrase, int from) {
        if (phrase.isEmpty()) {
            return -1;
        }
        for (int i = text.indexOf(phrase, from); i >= 0; i = text.indexOf(phrase, i + 1)) {
            int end = i + phrase.length();
            boolean before = i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1));
            boolean after = end == text.length() || !Character.isLetterOrDigit(text.charAt(end));
            if (before && after) {
                return i;
            }
        }
        return -1;
    }

    /** {@return the text without the signs that set a label or name apart from what surrounds it} */
    static String trimmed(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isEdge(text.charAt(from))) {
            from++;
        }
        while (to > from && (isEdge(text.charAt(to - 1)) || text.charAt(to - 1) == '.')) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean isEdge(char c) {
        return Character.isWhitespace(c) || ":：-–—|,;/*_•·>→".indexOf(c) >= 0;
    }

    /** {@return the text without blanks around it, and one where it has several} */
    static String collapsed(String text) {
        var collapsed = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isWhitespace(c)) {
                collapsed.append(c);
            } else if (collapsed.length() > 0 && collapsed.charAt(collapsed.length() - 1) != ' ') {
                collapsed.append(' ');
            }
        }
        return collapsed.toString().strip();
    }

    /** {@return whether it ends as a sentence does} */
    static boolean endsSentence(String text) {
        return !text.isEmpty() && ".!?…。！？".indexOf(text.charAt(text.length() - 1)) >= 0;
    }
}

package dev.episodic.html.notes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Knows the phrases after which a name stands in running text, from the table {@code frames.txt}. */
final class Frames {

    private static final Map<String, Set<String>> PHRASES = load();
    private static final int MOST_WORDS = 6;

    private Frames() {}

    private static Map<String, Set<String>> load() {
        var phrases = new HashMap<String, Set<String>>();
        for (var row : Tables.rows("frames.txt", 3)) {
            phrases.computeIfAbsent(row.get(0), kind -> new HashSet<>())
                    .add(row.get(2).toLowerCase(Locale.ROOT));
        }
        return phrases;
    }

    /**
     * Where a phrase stands.
     *
     * @param from its first character
     * @param to the character after its last
     */
    record Frame(int from, int to) {}

    /** {@return where phrases of this kind stand in the text; of several that end together the longest} */
    static List<Frame> in(String kind, String text) {
        var phrases = PHRASES.getOrDefault(kind, Set.of());
        var lower = text.toLowerCase(Locale.ROOT);
        var frames = new ArrayList<Frame>();
        if (lower.length() != text.length()) {
            return frames;
        }
        var starts = new ArrayList<Integer>();
        boolean inside = false;
        for (int i = 0; i <= lower.length(); i++) {
            boolean word = i < lower.length() && Character.isLetter(lower.charAt(i));
            if (word && !inside) {
                starts.add(i);
            } else if (!word && inside) {
                int from = startOfPhrase(lower, starts, i, phrases);
                if (from >= 0) {
                    frames.add(new Frame(from, i));
                }
            }
            inside = word;
        }
        return frames;
    }

    private static int startOfPhrase(String lower, List<Integer> starts, int end, Set<String> phrases) {
        for (int words = Math.min(MOST_WORDS, starts.size()); words > 0; words--) {
            int from = starts.get(starts.size() - words);
            var phrase = lower.substring(from, end);
            if (phrases.contains(phrase) || (words > 2 && phrases.contains(withGap(phrase)))) {
                return from;
            }
        }
        return -1;
    }

    /** {@return the first word and the last, with a star for those between; nothing if it is not one run of words} */
    private static String withGap(String phrase) {
        boolean run = phrase.chars().allMatch(c -> Character.isLetter(c) || c == ' ' || c == '\'' || c == '’');
        if (!run || phrase.indexOf(' ') < 0) {
            return "";
        }
        return phrase.substring(0, phrase.indexOf(' ') + 1) + "*" + phrase.substring(phrase.lastIndexOf(' '));
    }
}

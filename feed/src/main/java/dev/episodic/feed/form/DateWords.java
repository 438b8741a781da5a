package dev.episodic.feed.form;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The words of dates in many languages, from the resource {@code date-words.txt}. */
final class DateWords {

    private static final Map<String, Integer> MONTHS = new HashMap<>();
    private static final Set<String> WEEKDAYS = new HashSet<>();
    private static final Set<String> FILLERS = new HashSet<>();

    static {
        for (var line : Resource.lines("date-words.txt")) {
            int colon = line.indexOf(':');
            var head = line.substring(0, colon);
            var words = List.of(line.substring(colon + 1).strip().split(" ", -1));
            switch (head) {
                case "weekdays" -> WEEKDAYS.addAll(words);
                case "fillers" -> FILLERS.addAll(words);
                default -> words.forEach(word -> MONTHS.put(word, Integer.valueOf(head)));
            }
        }
    }

    private DateWords() {}

    /** {@return the number of the month of this folded name, or 0} */
    static int month(String word) {
        return MONTHS.getOrDefault(word, 0);
    }

    static boolean isWeekday(String word) {
        return WEEKDAYS.contains(word);
    }

    /** {@return whether the folded word may stand in a date without a meaning of its own: {@code at}, {@code 7th}} */
    static boolean isFiller(String word) {
        return FILLERS.contains(word);
    }

    /** {@return the word in lower case and without accents, as the tables have it} */
    static String folded(String word) {
        var lower = word.toLowerCase(Locale.ROOT).replace('\u0131', 'i');
        var decomposed = Normalizer.normalize(lower, Normalizer.Form.NFKD);
        var folded = new StringBuilder(decomposed.length());
        for (int i = 0; i < decomposed.length(); i++) {
            if (Character.getType(decomposed.charAt(i)) != Character.NON_SPACING_MARK) {
                folded.append(decomposed.charAt(i));
            }
        }
        return folded.toString();
    }
}

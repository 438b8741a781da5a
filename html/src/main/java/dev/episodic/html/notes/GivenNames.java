package dev.episodic.html.notes;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Knows given names, from the table {@code given.txt}. Not to be in it says nothing; to be in it supports a name. */
final class GivenNames {

    private static final Set<String> NAMES = load();

    private GivenNames() {}

    private static Set<String> load() {
        var names = new HashSet<String>();
        for (var row : Tables.rows("given.txt", 2)) {
            names.addAll(List.of(row.get(1).toLowerCase(Locale.ROOT).split(" +", -1)));
        }
        return Set.copyOf(names);
    }

    /** {@return whether the full name begins with a given name, after an honorific if there is one} */
    static boolean begin(String name) {
        for (var word : name.split(" ", -1)) {
            if (!Words.isIn("honorific", word)) {
                return isOne(word);
            }
        }
        return false;
    }

    /** {@return whether the word is a given name; of {@code Anne-Marie} the first part is enough} */
    static boolean isOne(String word) {
        var lower = word.toLowerCase(Locale.ROOT);
        int hyphen = lower.indexOf('-');
        return NAMES.contains(lower) || (hyphen > 0 && NAMES.contains(lower.substring(0, hyphen)));
    }
}

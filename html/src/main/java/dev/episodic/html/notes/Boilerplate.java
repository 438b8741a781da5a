package dev.episodic.html.notes;

import java.util.List;
import java.util.Locale;

/** Knows what hosts put into the notes of every episode, from the table {@code boilerplate.txt}. */
final class Boilerplate {

    private static final List<String> PHRASES = Tables.rows("boilerplate.txt", 2).stream()
            .map(row -> row.get(1).toLowerCase(Locale.ROOT))
            .toList();
    private static final int LONGEST = 400;

    private Boilerplate() {}

    static boolean isIn(Line line) {
        if (line.text().length() > LONGEST) {
            return false;
        }
        var text = line.text().toLowerCase(Locale.ROOT);
        return PHRASES.stream().anyMatch(text::contains);
    }
}

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

    /** {@return all that the line says, with the addresses that its words hide} */
    static String whole(Line line) {
        var whole = new StringBuilder(line.text());
        for (int i = line.anchors().size() - 1; i >= 0; i--) {
            var anchor = line.anchors().get(i);
            if (!Addresses.bareForm(anchor.href()).equals(Addresses.bareForm(anchor.text()))) {
                whole.insert(anchor.to(), " <" + anchor.href() + ">");
            }
        }
        return whole.toString();
    }

    static boolean isIn(Line line) {
        if (line.text().length() > LONGEST) {
            return false;
        }
        var text = line.text().toLowerCase(Locale.ROOT);
        return PHRASES.stream().anyMatch(text::contains);
    }
}

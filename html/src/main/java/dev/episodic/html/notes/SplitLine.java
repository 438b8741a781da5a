package dev.episodic.html.notes;

import java.util.ArrayList;
import java.util.List;

/**
 * A line that holds a title and perhaps an annotation after a dash, where nothing but the words tells which dash it is.
 *
 * @param title what comes before
 * @param note what comes after, empty if the line is a title from end to end
 */
record SplitLine(String title, String note) {

    static final String DASHES = "—–-";

    /** A dash so long that hardly a title holds it. */
    private static final char CERTAIN = '—';

    /**
     * Titles hold dashes too. The annotation begins after the first dash that something worded like a sentence follows;
     * names, places and further words of a title are written with capitals.
     */
    static SplitLine of(String text) {
        return of(text, AnnotationStyle.UNKNOWN);
    }

    /** In a list whose lines are usually annotated, the last dash parts also where the words do not tell. */
    static SplitLine of(String text, AnnotationStyle style) {
        for (int i = 0; i < style.dashes().length(); i++) {
            int dash = partingDash(text, style.dashes().charAt(i));
            if (dash > 0) {
                return at(text, dash);
            }
        }
        if (style.usual() > 0) {
            var dashes = spacedDashes(text, style.usual());
            if (!dashes.isEmpty() && !namesPlace(text.substring(dashes.get(dashes.size() - 1) + 1))) {
                return at(text, dashes.get(dashes.size() - 1));
            }
        }
        return new SplitLine(text.strip(), "");
    }

    private static SplitLine at(String text, int dash) {
        return new SplitLine(
                text.substring(0, dash).strip(), text.substring(dash + 1).strip());
    }

    /** {@return which of the dashes parts title and annotation for certain, -1 if none does} */
    static int partingDash(String text) {
        for (int i = 0; i < DASHES.length(); i++) {
            if (partingDash(text, DASHES.charAt(i)) > 0) {
                return i;
            }
        }
        return -1;
    }

    private static int partingDash(String text, char dash) {
        var dashes = spacedDashes(text, dash);
        for (int d = 0; d < dashes.size(); d++) {
            int to = d + 1 < dashes.size() ? dashes.get(d + 1) : text.length();
            if (dash == CERTAIN || isAnnotation(text.substring(dashes.get(d) + 1, to))) {
                return dashes.get(d);
            }
        }
        return -1;
    }

    static boolean hasSpaced(String text, char dash) {
        return !spacedDashes(text, dash).isEmpty();
    }

    /** {@return whether this is who spoke and where, or a single word} */
    private static boolean namesPlace(String text) {
        var words = text.strip();
        return words.indexOf(' ') < 0
                || PersonName.leading(words)
                        .filter(name -> words.startsWith(name + ","))
                        .isPresent();
    }

    private static List<Integer> spacedDashes(String text, char dash) {
        var dashes = new ArrayList<Integer>();
        for (int i = text.indexOf(dash, 1); i > 0 && i < text.length() - 1; i = text.indexOf(dash, i + 1)) {
            if (text.charAt(i - 1) == ' ' && text.charAt(i + 1) == ' ') {
                dashes.add(i);
            }
        }
        return dashes;
    }

    /** {@return whether the words read like a sentence rather than like a title: several begin with a small letter} */
    private static boolean isAnnotation(String text) {
        int words = 0;
        int small = 0;
        int commonSmall = 0;
        for (var word : text.strip().split(" ", -1)) {
            int first = word.isEmpty() ? ' ' : word.codePointAt(0);
            if (!Character.isLetterOrDigit(first)) {
                continue;
            }
            words++;
            if (Character.isLowerCase(first)) {
                small++;
                commonSmall += word.length() <= 3 ? 1 : 0;
            }
        }
        boolean worded = (small - commonSmall >= 1 && small * 3 >= words) || small * 2 > words;
        return (words >= 2 && worded) || (words >= 3 && hasNoCase(text));
    }

    private static boolean hasNoCase(String text) {
        return text.codePoints()
                        .filter(c -> Character.getType(c) == Character.OTHER_LETTER)
                        .count()
                > text.length() / 2;
    }
}

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

    private static final String DASHES = "—–-";

    /**
     * Titles hold dashes too. The annotation begins after the first dash that something worded like a sentence follows;
     * names, places and further words of a title are written with capitals.
     */
    static SplitLine of(String text) {
        for (int i = 0; i < DASHES.length(); i++) {
            var dashes = spacedDashes(text, DASHES.charAt(i));
            for (int d = 0; d < dashes.size(); d++) {
                int from = dashes.get(d) + 1;
                int to = d + 1 < dashes.size() ? dashes.get(d + 1) : text.length();
                if (isAnnotation(text.substring(from, to))) {
                    return new SplitLine(
                            text.substring(0, dashes.get(d)).strip(),
                            text.substring(from).strip());
                }
            }
        }
        return new SplitLine(text.strip(), "");
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

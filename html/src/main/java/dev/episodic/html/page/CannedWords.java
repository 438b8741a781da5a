package dev.episodic.html.page;

import java.util.List;

/** Words that sites put around the descriptions of their pages, the same for every episode. */
final class CannedWords {

    private static final List<String> OPENINGS = ResourceRows.of("canned.txt");

    private CannedWords() {}

    /** {@return the text without such an opening; what begins like one and goes on otherwise stays whole} */
    static String removedFrom(String text) {
        for (var opening : OPENINGS) {
            int star = opening.indexOf('*');
            var start = opening.substring(0, star);
            var end = opening.substring(star + 1);
            if (text.regionMatches(true, 0, start, 0, start.length())) {
                int at = text.indexOf(end, start.length());
                int after = at + end.length();
                if (at >= 0 && at < 200 && after < text.length()) {
                    return text.substring(after).strip();
                }
            }
        }
        return text;
    }
}

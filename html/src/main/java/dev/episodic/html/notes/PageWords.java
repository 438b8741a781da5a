package dev.episodic.html.notes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Knows what the pages of podcast directories say themselves, from the table {@code page.txt}. */
final class PageWords {

    private static final Map<String, Set<String>> WORDS = new HashMap<>();
    private static final List<String> BY = new ArrayList<>();
    private static final List<String[]> RELATED = new ArrayList<>();
    private static final int LONGEST = 200;

    static {
        for (var row : Tables.rows("page.txt", 3)) {
            var words = row.get(2);
            int star = words.indexOf('*');
            if (row.get(0).equals("related") && star >= 0) {
                RELATED.add(new String[] {words.substring(0, star), words.substring(star + 1)});
            } else {
                WORDS.computeIfAbsent(row.get(0), none -> new HashSet<>()).add(Words.key(words));
            }
            if (row.get(0).equals("by")) {
                BY.add(words.toLowerCase(Locale.ROOT));
            }
        }
    }

    private PageWords() {}

    static boolean is(String kind, String text) {
        return text.length() <= LONGEST && WORDS.getOrDefault(kind, Set.of()).contains(Words.key(text));
    }

    /** {@return whether the line is a button or the like; where two stood side by side their words run together} */
    static boolean isNoise(String text) {
        if (text.length() > LONGEST) {
            return false;
        }
        int half = text.length() / 2;
        boolean doubled = text.length() % 2 == 0 && text.substring(0, half).equals(text.substring(half));
        return is("noise", text) || (doubled && half > 0 && is("noise", text.substring(0, half)));
    }

    /** {@return the title of the show whose like the line announces, empty where it names none} */
    static Optional<String> related(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        var title = Sections.title(text);
        for (var pattern : RELATED) {
            int from = pattern[0].length();
            int to = title.length() - pattern[1].length();
            if (from < to
                    && title.regionMatches(true, 0, pattern[0], 0, from)
                    && title.regionMatches(true, to, pattern[1], 0, pattern[1].length())) {
                return Optional.of(title.substring(from, to).strip());
            }
        }
        return is("related", title) ? Optional.of("") : Optional.empty();
    }

    /** {@return what follows a word such as "by" at the start of the text} */
    static Optional<String> author(String text) {
        var rest = text.strip();
        for (var by : BY) {
            int end = by.length();
            if (rest.regionMatches(true, 0, by, 0, end)
                    && rest.length() > end
                    && " :：".indexOf(rest.charAt(end)) >= 0) {
                var author = rest.substring(end + 1).strip();
                return author.isEmpty() ? Optional.empty() : Optional.of(author);
            }
        }
        return Optional.empty();
    }

    /** {@return who makes the show, where the text is its title and then who does, with or without a gap between} */
    static Optional<String> authorAfter(String title, String text) {
        if (title.isEmpty() || !text.startsWith(title)) {
            return Optional.empty();
        }
        int from = title.length();
        while (from < text.length() && " -–—|·•,".indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        return author(text.substring(from));
    }
}

package dev.episodic.html.notes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What the title of an episode lets one suppose. Titles look like names all too often, so they only ever support. */
final class Titles {

    private static final int LONGEST = 300;
    private static final int MOST_WORDS_OF_ANY = 3;
    private static final int LONGEST_INITIAL = 3;

    private Titles() {}

    /** {@return who is announced with a word such as "with", at the end of the title} */
    static List<String> announced(String title) {
        var names = new ArrayList<String>();
        int at = announcement(title);
        if (at < 0) {
            return names;
        }
        var tail = Words.trimmed(title.substring(title.indexOf(' ', at + 1) + 1));
        for (var part : PersonName.parts(tail)) {
            PersonName.leading(Words.trimmed(part))
                    .map(Titles::withoutCalling)
                    .filter(Titles::isCredible)
                    .ifPresent(names::add);
        }
        return names;
    }

    private static String withoutCalling(String name) {
        int blank = name.indexOf(' ');
        boolean called = blank != name.lastIndexOf(' ') && Words.isIn("calling", name.substring(0, blank));
        return called ? name.substring(blank + 1) : NameSearch.withoutDescription(name);
    }

    /** {@return the announced names, or if there are none whatever may be a name} */
    static List<String> names(String title) {
        var announced = announced(title);
        return announced.isEmpty() ? candidates(title) : announced;
    }

    /** {@return what stands before the announcement, or the whole title} */
    static String subject(String title) {
        int at = announcement(title);
        return Words.trimmed(at < 0 ? title : title.substring(0, at));
    }

    /** {@return the names that the title may hold: of announced ones, and what stands beside a dash, a colon or a sign} */
    static List<String> candidates(String title) {
        var candidates = new ArrayList<>(announced(title));
        if (title.length() > LONGEST) {
            return candidates;
        }
        var part = new StringBuilder();
        for (var word : title.split(" ", -1)) {
            boolean ends = word.endsWith(":") || word.endsWith(",") || (word.endsWith(".") && !isInitial(word));
            boolean parts = word.length() == 1 && !Character.isLetterOrDigit(word.charAt(0));
            if (!parts) {
                part.append(part.length() > 0 ? " " : "").append(word);
            }
            if (ends || parts) {
                candidate(part, candidates);
            }
        }
        candidate(part, candidates);
        return candidates;
    }

    private static boolean isInitial(String word) {
        return word.length() <= LONGEST_INITIAL && Character.isUpperCase(word.charAt(0));
    }

    private static void candidate(StringBuilder part, List<String> candidates) {
        for (var name : PersonName.parts(Words.trimmed(PersonName.withoutParentheses(part.toString())))) {
            PersonName.leading(Words.trimmed(name)).filter(Titles::isCredible).ifPresent(candidates::add);
        }
        part.setLength(0);
    }

    /** Titles of articles have many words in capitals; names so long begin with a given name. */
    private static boolean isCredible(String name) {
        return Words.count(name) <= MOST_WORDS_OF_ANY || GivenNames.begin(name);
    }

    /** {@return where the blank before the last announcing word stands, -1 if there is none} */
    private static int announcement(String title) {
        if (title.length() > LONGEST) {
            return -1;
        }
        int found = -1;
        int from = 0;
        while (from < title.length()) {
            int blank = title.indexOf(' ', from);
            int to = blank < 0 ? title.length() : blank;
            int begin = from + (from < to && "([".indexOf(title.charAt(from)) >= 0 ? 1 : 0);
            var word = title.substring(begin, to).toLowerCase(Locale.ROOT);
            if (from > 0 && blank > 0 && Words.isIn("with", word)) {
                found = from - 1;
            }
            from = to + 1;
        }
        return found;
    }
}

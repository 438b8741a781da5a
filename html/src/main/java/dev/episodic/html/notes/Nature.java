package dev.episodic.html.notes;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Whether something that is told about is a person or an organization. */
enum Nature {
    PERSON,
    ORGANIZATION,
    /** The words do not tell. */
    UNKNOWN;

    private static final Set<String> PERSON_WORDS = words("person");
    private static final Set<String> ORGANIZATION_WORDS = words("organization");
    private static final int MOST_WORDS_IN_PHRASE = 4;

    private static Set<String> words(String nature) {
        var words = new HashSet<String>();
        for (var row : Tables.rows("nature.txt", 3)) {
            if (row.get(0).equals(nature)) {
                words.add(Words.key(row.get(2)));
            }
        }
        return Set.copyOf(words);
    }

    /**
     * {@return what the name stands for, going by what is told about it}
     *
     * @param hint what else speaks for a person, or below zero for an organization
     */
    static Nature of(String name, String text, int hint) {
        boolean full = PersonName.isFull(name);
        if (!full && !PersonName.isPlausible(name)) {
            return ORGANIZATION;
        }
        int score = hint + evidence(text) + (speaksOfFirstName(name, text) ? 3 : 0);
        if (full ? score >= 1 : score >= 3) {
            return PERSON;
        }
        return score <= (full ? -1 : 1) ? ORGANIZATION : UNKNOWN;
    }

    /** {@return how much the words speak for a person, less how much for an organization; the first ones count double} */
    static int evidence(String text) {
        int end = firstSentence(text);
        return 3 * count(predicate(text.substring(0, end))) + count(text.substring(0, end)) + count(text);
    }

    /** {@return what comes after "is" and before "of" or "at", which says what something is and nothing around it} */
    private static String predicate(String sentence) {
        var predicate = new StringBuilder();
        boolean inside = false;
        for (var word : sentence.split(" ", -1)) {
            if (inside && (Words.isIn("at", word) || Words.isIn("of", word))) {
                break;
            }
            if (inside) {
                predicate.append(word).append(' ');
            }
            if (inside && (word.endsWith(",") || word.endsWith("."))) {
                break;
            }
            inside |= Words.isIn("is", word);
        }
        return predicate.toString();
    }

    private static int firstSentence(String text) {
        for (int i = 20; i < text.length() - 1; i++) {
            if (".!?\n".indexOf(text.charAt(i)) >= 0 && Character.isWhitespace(text.charAt(i + 1))) {
                return i;
            }
        }
        return text.length();
    }

    private static int count(String text) {
        var found = new HashSet<String>();
        var words = List.of(Words.key(text).split(" ", -1));
        for (int from = 0; from < words.size(); from++) {
            var phrase = new StringBuilder();
            for (int to = from; to < Math.min(words.size(), from + MOST_WORDS_IN_PHRASE); to++) {
                phrase.append(to > from ? " " : "").append(words.get(to));
                found.add(phrase.toString());
            }
        }
        return among(found, PERSON_WORDS) - among(found, ORGANIZATION_WORDS);
    }

    private static int among(Set<String> found, Set<String> words) {
        return (int) words.stream().filter(found::contains).count();
    }

    /** People are called by their first name in the text about them; organizations are not. */
    static boolean speaksOfFirstName(String name, String text) {
        int blank = name.indexOf(' ');
        if (blank < 0) {
            return false;
        }
        var first = name.substring(0, blank);
        for (int i = Words.indexOf(text, first, 0); i >= 0; i = Words.indexOf(text, first, i + first.length())) {
            if (!text.regionMatches(true, i, name, 0, name.length()) && !continuesAsName(text, i + first.length())) {
                return true;
            }
        }
        return false;
    }

    private static boolean continuesAsName(String text, int at) {
        return at + 1 < text.length() && text.charAt(at) == ' ' && Character.isUpperCase(text.charAt(at + 1));
    }

    static boolean same(String one, String other) {
        return one.strip().toLowerCase(Locale.ROOT).equals(other.strip().toLowerCase(Locale.ROOT));
    }
}

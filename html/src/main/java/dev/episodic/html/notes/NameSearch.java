package dev.episodic.html.notes;

import java.util.Optional;

/**
 * Looks for a name in running text that first says who the person is: {@code the author of Lumen, Ada Novak}. The
 * further from the phrase, the more the name itself has to speak for being one.
 */
final class NameSearch {

    private static final int MOST_WORDS = 12;
    private static final int MOST_WORDS_FOR_ANY = 4;
    private static final int MOST_WORDS_OF_ANY = 3;

    private final String text;
    private int at;
    private int words;
    private boolean described;
    private boolean far;

    private NameSearch(String text) {
        this.text = text;
    }

    /**
     * Where a name stands.
     *
     * @param name the name
     * @param end the character after its last
     */
    record Hit(String name, int end) {}

    /** {@return the first name of the text, unless what stands before it leads elsewhere} */
    static Optional<Hit> first(String text) {
        return new NameSearch(text).find();
    }

    private Optional<Hit> find() {
        while (at < text.length() && words < MOST_WORDS) {
            var hit = here();
            if (hit.isPresent()) {
                return hit;
            }
            if (!skip()) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Optional<Hit> here() {
        var rest = text.substring(at);
        var name = PersonName.leading(rest)
                .map(found -> withoutDescription(found, described ? 1 : 2))
                .orElse("");
        if (name.isEmpty()) {
            return Optional.empty();
        }
        int blank = name.indexOf(' ');
        if (Character.isLowerCase(name.codePointAt(0)) && Words.isIn("honorific", name.substring(0, blank))) {
            name = name.substring(blank + 1);
        }
        int from = at + rest.indexOf(name);
        boolean surely = GivenNames.begin(name);
        boolean close = !far && words <= MOST_WORDS_FOR_ANY && Words.count(name) <= MOST_WORDS_OF_ANY;
        return (surely || (close && !tellsOfAnother(from + name.length())))
                ? Optional.of(new Hit(name, from + name.length()))
                : Optional.empty();
    }

    /** {@return the name without words before it that describe: {@code Gold Medalist Ada Novak}} */
    static String withoutDescription(String name) {
        return withoutDescription(name, 2);
    }

    private static String withoutDescription(String name, int fewest) {
        var parts = name.split(" ", -1);
        if (parts.length < 2 + fewest || GivenNames.begin(name) || Words.isIn("honorific", parts[0])) {
            return name;
        }
        int from = 0;
        for (int i = 0; i + 1 < parts.length; i++) {
            if (i >= fewest && GivenNames.isOne(parts[i])) {
                return name.substring(from);
            }
            from += parts[i].length() + 1;
        }
        return name;
    }

    /** {@return whether what looked like a name belongs to someone: {@code Gold Medal winner}, {@code Lumen Labs'}} */
    private boolean tellsOfAnother(int end) {
        if (end >= text.length() || text.charAt(end) != ' ') {
            return end < text.length() && "'’".indexOf(text.charAt(end)) >= 0;
        }
        var next = Words.trimmed(wordAt(end + 1));
        return Words.isIn("job", next) || Words.isIn("organization", next);
    }

    private String wordAt(int from) {
        int blank = text.indexOf(' ', from);
        return text.substring(from, blank < 0 ? text.length() : blank);
    }

    /** Passes over a word that can stand before a name; says false if none can follow any more. */
    private boolean skip() {
        var word = wordAt(at);
        var plain = Words.trimmed(word);
        if (word.isEmpty()
                || plain.isEmpty()
                || closes(word)
                || (Words.endsSentence(word) && !Words.isIn("honorific", word))) {
            return false;
        }
        boolean describes = Words.isIn("article", plain) || isWork(plain) || isPossessive(plain);
        boolean small = Character.isLowerCase(plain.codePointAt(0));
        if (small
                && isStop(plain)
                && !describes
                && !(described && (Words.isIn("of", plain) || Words.isIn("and", plain)))) {
            return false;
        }
        described |= describes;
        boolean comma = word.endsWith(",") || word.endsWith(";");
        if (comma && !described && !small) {
            return false;
        }
        far |= Words.isIn("of", plain);
        far |= !small && (comma || (!isPossessive(plain) && !isWork(plain)));
        at += word.length() + 1;
        words++;
        return true;
    }

    /** {@return whether a quotation or a remark in parentheses ends with the word, and with it what was spoken of} */
    private static boolean closes(String word) {
        return word.chars().anyMatch(c -> "\"“”»)".indexOf(c) >= 0);
    }

    private static boolean isWork(String word) {
        return Words.isIn("job", word) || Words.isIn("calling", word);
    }

    private static boolean isPossessive(String word) {
        return word.endsWith("'s") || word.endsWith("’s");
    }

    private static boolean isStop(String word) {
        return Words.isIn("no-first", word) || Words.isIn("stop", word);
    }
}

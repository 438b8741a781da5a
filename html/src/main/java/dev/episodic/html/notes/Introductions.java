package dev.episodic.html.notes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Finds the names beside phrases such as "joined by" and "joins us". */
final class Introductions {

    private static final int LONGEST_CLAUSE = 160;
    private static final int LONGEST_APPOSITION = 60;
    private static final int MOST_WORDS_BETWEEN = 4;

    private Introductions() {}

    /** {@return the names after phrases of this kind, joined by "and" or commas} */
    static List<String> after(String kind, String text) {
        var names = new ArrayList<String>();
        for (var frame : Frames.in(kind, text)) {
            int to = Math.min(text.length(), frame.to() + 4 * LONGEST_CLAUSE);
            chain(text.substring(frame.to(), to), names);
        }
        return names;
    }

    private static void chain(String text, List<String> names) {
        var rest = withoutApposition(text.startsWith(": ") ? text.substring(1) : text);
        var name = PersonName.leading(rest);
        while (name.isPresent()) {
            names.add(name.get());
            rest = rest.substring(name.get().length());
            int next = startOfNext(rest);
            rest = next == 0 ? "" : rest.substring(next);
            name = PersonName.leading(rest).filter(found -> !isJob(found, text));
        }
    }

    /** {@return the text from the name on: before it may stand a few words in small letters, or whose the person is} */
    private static String withoutApposition(String text) {
        int from = text.startsWith(" ") ? 1 : text.length();
        for (int words = 0; words < MOST_WORDS_BETWEEN; words++) {
            int blank = text.indexOf(' ', from);
            if (blank < 0) {
                return "";
            }
            var word = text.substring(from, blank);
            boolean possessive = word.endsWith("'s") || word.endsWith("’s");
            boolean small = !word.isEmpty() && Character.isLowerCase(word.codePointAt(0)) && !isStop(word);
            if (!possessive && !small) {
                break;
            }
            from = blank + 1;
        }
        return from >= text.length() ? "" : text.substring(from);
    }

    private static boolean isStop(String word) {
        return Words.isIn("no-first", word)
                || Words.isIn("article", word)
                || Words.isIn("stop", word)
                || Words.endsSentence(word);
    }

    /** {@return where the next name of the list begins, 0 if there is none: after "and", a comma, or what tells of one} */
    private static int startOfNext(String text) {
        int from = text.startsWith(", ") ? 2 : text.startsWith(" ") ? 1 : 0;
        int to = text.indexOf(' ', from);
        if (from > 0 && to > 0 && Words.isIn("and", text.substring(from, to))) {
            return to + 1;
        }
        if (from < 2) {
            return 0;
        }
        int comma = text.indexOf(", ", 2);
        if (comma < 0 || comma > LONGEST_APPOSITION) {
            return 0;
        }
        int and = text.indexOf(' ', comma + 2);
        boolean told = and > 0 && Words.isIn("and", text.substring(comma + 2, and));
        boolean listed = PersonName.leading(text.substring(2, comma))
                .filter(name -> name.length() == comma - 2)
                .isPresent();
        return listed ? 2 : told ? and + 1 : 0;
    }

    private static boolean isJob(String name, String text) {
        int end = text.indexOf(name) + name.length();
        int blank = end + 1 > text.length() ? -1 : text.indexOf(' ', end + 1);
        var next = end >= text.length() || text.charAt(end) != ' '
                ? ""
                : text.substring(end + 1, blank < 0 ? text.length() : blank);
        return Words.isIn("job", Words.trimmed(next));
    }

    /** {@return the names that begin a clause which a phrase of this kind ends} */
    static List<String> before(String kind, String text) {
        var names = new ArrayList<String>();
        for (var frame : Frames.in(kind, text)) {
            var clause = clause(text, frame.from());
            PersonName.leading(clause)
                    .filter(name -> isApposition(clause.substring(name.length())))
                    .ifPresent(names::add);
        }
        return names;
    }

    private static String clause(String text, int end) {
        int from = Math.max(0, end - LONGEST_CLAUSE);
        for (int i = end - 2; i > from; i--) {
            boolean stop = ".!?".indexOf(text.charAt(i)) >= 0 && Character.isWhitespace(text.charAt(i + 1));
            if (stop || text.charAt(i) == '\n') {
                from = i + 1;
            }
        }
        var clause = text.substring(from, end).strip();
        return afterAnd(clause).orElse(withoutAdverb(clause));
    }

    /** {@return what follows the last ", and"} */
    private static Optional<String> afterAnd(String clause) {
        for (int comma = clause.lastIndexOf(", "); comma > 0; comma = clause.lastIndexOf(", ", comma - 1)) {
            int blank = clause.indexOf(' ', comma + 2);
            if (blank > 0 && Words.isIn("and", clause.substring(comma + 2, blank))) {
                return Optional.of(clause.substring(blank + 1));
            }
        }
        return Optional.empty();
    }

    /** {@return the clause without "Then," or "Plus," before it} */
    private static String withoutAdverb(String clause) {
        int comma = clause.indexOf(", ");
        boolean adverb = comma > 0 && comma < 12 && clause.indexOf(' ') > comma;
        return adverb ? clause.substring(comma + 2) : clause;
    }

    /** {@return whether this is nothing, or tells who the person is} */
    private static boolean isApposition(String text) {
        if (text.isBlank()) {
            return true;
        }
        int blank = text.indexOf(' ', 1);
        var first = text.startsWith(" ") && blank > 0 ? text.substring(1, blank) : "";
        boolean from = Words.isIn("at", first) || Words.isIn("of", first);
        boolean between = text.startsWith(",") && text.strip().endsWith(",");
        return (from || between) && text.length() <= LONGEST_APPOSITION;
    }

    /** {@return whether the words beside the name tell what that person does: {@code Ada Lund, a printer}} */
    static boolean tellsWork(String text, int from, int to) {
        int blank = text.lastIndexOf(' ', from - 2);
        var before = from < 2 ? "" : text.substring(blank + 1, from - 1);
        if (Words.isIn("job", before) || Words.isIn("honorific", before)) {
            return true;
        }
        int end = to;
        while (end < text.length() && end - to < LONGEST_APPOSITION && ".;!?\n".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        var after = text.substring(to, end);
        var words = after.strip().split(" ", -1);
        boolean tells = after.startsWith(",") || after.startsWith(" (") || Words.isIn("is", words[0]);
        return tells && Arrays.stream(words).anyMatch(word -> Words.isIn("job", Words.trimmed(word)));
    }
}

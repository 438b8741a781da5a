package dev.episodic.html.notes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Knows the words that label a section, in many languages, from the table {@code labels.txt}. */
public final class Labels {

    private static final int LONGEST = 100;
    private static final int MOST_WORDS_MORE = 4;
    private static final Labels STANDARD = new Labels(Tables.rows("labels.txt", 3));

    private final List<List<String>> rows;
    private final Map<String, Meaning> phrases = new HashMap<>();
    private final List<Pattern> patterns = new ArrayList<>();

    private record Pattern(Meaning meaning, String before, String after) {

        /** The more of a label a pattern holds, the surer it is. */
        int length() {
            return before.length() + after.length();
        }

        @Nullable
        Label match(String text) {
            int from = before.length();
            int to = text.length() - after.length();
            if (from >= to
                    || !text.regionMatches(true, 0, before, 0, from)
                    || !text.regionMatches(true, to, after, 0, after.length())) {
                return null;
            }
            var subject = text.substring(from, to).strip();
            return subject.isEmpty() ? null : new Label(meaning, subject);
        }
    }

    private Labels(List<List<String>> rows) {
        this.rows = List.copyOf(rows);
        for (var row : rows) {
            var meaning = Meaning.of(row.get(0));
            var phrase = row.get(2);
            int star = phrase.indexOf('*');
            if (star < 0) {
                phrases.putIfAbsent(Words.key(phrase), meaning);
            } else {
                patterns.add(new Pattern(meaning, phrase.substring(0, star), phrase.substring(star + 1)));
            }
        }
        patterns.sort(Comparator.comparing(Pattern::length).reversed());
    }

    /** {@return the table of this library} */
    public static Labels standard() {
        return STANDARD;
    }

    /**
     * {@return this table with further rows, which count more than those it has}
     *
     * @param rows lines as in {@code labels.txt}: the meaning, the language, the words
     * @throws IllegalArgumentException if a line has no three fields, or a meaning that there is not
     */
    public Labels with(String rows) {
        var all = new ArrayList<List<String>>();
        rows.lines().filter(Tables::isRow).forEach(line -> all.add(Tables.row("labels", line, 3)));
        all.addAll(this.rows);
        return new Labels(all);
    }

    /** {@return what the text says as a label, if it is one as it stands} */
    Optional<Label> exact(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        var plain = trimmed(withoutParentheses(text));
        var meaning = phrases.get(Words.key(plain));
        if (meaning != null) {
            return Optional.of(new Label(meaning, ""));
        }
        for (var pattern : patterns) {
            var label = pattern.match(plain);
            if (label != null) {
                return Optional.of(label);
            }
        }
        return Optional.empty();
    }

    /** {@return what the text says as a label, if it begins as one does; for texts that look like labels} */
    Optional<Label> loose(String text) {
        var exact = exact(text);
        if (exact.isPresent() || text.length() > LONGEST) {
            return exact;
        }
        var key = Words.key(withoutParentheses(text));
        int end = key.length();
        for (int more = 0; more < MOST_WORDS_MORE && end > 0; more++) {
            end = key.lastIndexOf(' ', end - 1);
            var meaning = end < 0 ? null : phrases.get(key.substring(0, end));
            if (meaning != null) {
                return Optional.of(new Label(meaning, ""));
            }
        }
        return Optional.empty();
    }

    private static String withoutParentheses(String text) {
        int open = text.indexOf('(');
        return open > 0 ? text.substring(0, open) : text;
    }

    private static String trimmed(String text) {
        int from = 0;
        while (from < text.length() && !Character.isLetterOrDigit(text.codePointAt(from))) {
            from++;
        }
        var tail = text.substring(from).strip();
        int to = tail.length();
        while (to > 0 && ":：.! ?".indexOf(tail.charAt(to - 1)) >= 0) {
            to--;
        }
        return tail.substring(0, to);
    }
}

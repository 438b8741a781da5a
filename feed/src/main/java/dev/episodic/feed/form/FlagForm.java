package dev.episodic.feed.form;

import dev.episodic.Severity;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Yes or no in words, in any letter case.
 *
 * @param yes the words for yes, now and formerly; the first is written
 * @param no the words for no, in the same way
 * @param oddYes words that were never right and yet mean yes
 * @param oddNo words that were never right and yet mean no
 */
record FlagForm(String kind, List<String> yes, List<String> no, Set<String> oddYes, Set<String> oddNo)
        implements Form<Boolean> {

    FlagForm(String yes, String no) {
        this("boolean", List.of(yes), List.of(no), Set.of("true", "yes", "1"), Set.of("false", "no", "0"));
    }

    @Override
    public @Nullable Boolean read(String text, Doubts doubts) {
        var word = Folded.of(text);
        if (isAmong(yes, word)) {
            return true;
        }
        if (isAmong(no, word)) {
            return false;
        }
        var lower = word.toLowerCase(Locale.ROOT);
        if (!oddYes.contains(lower) && !oddNo.contains(lower)) {
            return null;
        }
        doubts.note(
                Severity.INFO, kind + ".spelling", "The words for it are " + yes.get(0) + " and " + no.get(0) + ".");
        return oddYes.contains(lower);
    }

    private static boolean isAmong(List<String> words, String word) {
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).equalsIgnoreCase(word)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public String write(Boolean value) {
        return value ? yes.get(0) : no.get(0);
    }

    @Override
    public String wanted() {
        return yes.get(0) + " or " + no.get(0);
    }
}

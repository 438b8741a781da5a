package dev.episodic.feed.form;

import dev.episodic.Severity;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Yes or no, in two words of its own; the words of others are understood, with a doubt. */
record FlagForm(String kind, String yes, String no, Set<String> alsoYes, Set<String> alsoNo) implements Form<Boolean> {

    FlagForm(String yes, String no) {
        this("boolean", yes, no, Set.of("true", "yes", "1"), Set.of("false", "no", "0"));
    }

    @Override
    public @Nullable Boolean read(String text, Doubts doubts) {
        var word = Folded.of(text);
        if (word.equalsIgnoreCase(yes)) {
            return true;
        }
        if (word.equalsIgnoreCase(no)) {
            return false;
        }
        var lower = word.toLowerCase(Locale.ROOT);
        if (!alsoYes.contains(lower) && !alsoNo.contains(lower)) {
            return null;
        }
        doubts.note(Severity.INFO, kind + ".spelling", "The words for it are " + yes + " and " + no + ".");
        return alsoYes.contains(lower);
    }

    @Override
    public String write(Boolean value) {
        return value ? yes : no;
    }

    @Override
    public String wanted() {
        return yes + " or " + no;
    }
}

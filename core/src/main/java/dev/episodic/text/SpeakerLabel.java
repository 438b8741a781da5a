package dev.episodic.text;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A name before the words of a transcript: {@code Inés Varga: Low water is at six.} Only what looks like the name of a
 * speaker counts, so that {@code So here is the thing: we sail} keeps its words.
 *
 * @param name the name
 * @param end where what is said begins in the text
 */
public record SpeakerLabel(String name, int end) {

    private static final int LONGEST = 40;
    private static final int MOST_WORDS = 5;

    /** Small words within names, of several languages. */
    private static final Set<String> PARTICLES = Set.of(
            "af", "al", "and", "av", "bin", "da", "de", "del", "della", "den", "der", "di", "dos", "du", "e", "el",
            "et", "ibn", "la", "le", "o", "of", "och", "og", "ter", "the", "und", "van", "von", "y", "zu", "zur");

    /** What speakers without a name are called. */
    private static final Set<String> NAMELESS = Set.of(
            "speaker", "host", "guest", "narrator", "interviewer", "interviewee", "moderator", "announcer", "voice");

    private static final Set<String> TITLES = Set.of(
            "capt.", "dr.", "gov.", "hon.", "jr.", "lt.", "mr.", "mrs.", "ms.", "prof.", "rev.", "sen.", "sgt.", "sr.",
            "st.");

    /** Words that often stand before a colon and are nobody. */
    private static final Set<String> NOBODY = Set.of(
            "again",
            "also",
            "and",
            "answer",
            "but",
            "caution",
            "chapter",
            "example",
            "finally",
            "first",
            "fourth",
            "hint",
            "http",
            "https",
            "link",
            "links",
            "no",
            "note",
            "notes",
            "now",
            "ok",
            "okay",
            "part",
            "plus",
            "ps",
            "question",
            "quote",
            "remember",
            "second",
            "so",
            "source",
            "step",
            "then",
            "third",
            "tip",
            "today",
            "update",
            "warning",
            "well",
            "yes");

    /** {@return the label that a text begins with, or null if it begins with none} */
    public static @Nullable SpeakerLabel at(CharSequence text) {
        int from = afterSigns(text);
        int limit = Math.min(text.length(), from + LONGEST + 2);
        int colon = from;
        while (colon < limit && !isColon(text.charAt(colon)) && text.charAt(colon) != '\n') {
            colon++;
        }
        if (colon >= limit || !isColon(text.charAt(colon)) || !isParted(text, colon)) {
            return null;
        }
        var name = unbracketed(text.subSequence(from, colon).toString().strip());
        return isName(name) ? new SpeakerLabel(name, colon + 1) : null;
    }

    /** {@return whether this is recognized as the name of a speaker when it is written as a label} */
    public static boolean isReadable(String name) {
        var label = at(name + ": ");
        return label != null && label.name.equals(name);
    }

    /** Captions mark a change of speaker by these. */
    private static int afterSigns(CharSequence text) {
        int i = 0;
        while (i < text.length() && (Character.isWhitespace(text.charAt(i)) || text.charAt(i) == '>')) {
            i++;
        }
        return i;
    }

    private static boolean isColon(char c) {
        return c == ':' || c == '：';
    }

    private static boolean isParted(CharSequence text, int colon) {
        return text.charAt(colon) == '：'
                || colon + 1 == text.length()
                || Character.isWhitespace(text.charAt(colon + 1));
    }

    private static String unbracketed(String name) {
        return name.length() > 2 && name.startsWith("[") && name.endsWith("]")
                ? name.substring(1, name.length() - 1).strip()
                : name;
    }

    private static boolean isName(String label) {
        int bracket = label.endsWith(")") ? label.indexOf(" (") : -1;
        var name = bracket > 0 ? label.substring(0, bracket).strip() : label;
        var words = name.split("\\s+", MOST_WORDS + 1);
        if (label.length() > LONGEST
                || words.length > MOST_WORDS
                || name.chars().noneMatch(Character::isLetter)) {
            return false;
        }
        if (words.length == 1 && NOBODY.contains(lower(name))) {
            return false;
        }
        for (int i = 0; i < words.length; i++) {
            if (!isOfName(words[i]) && !(i > 0 && PARTICLES.contains(words[i]))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isOfName(String word) {
        if (word.isEmpty()) {
            return false;
        }
        if (word.endsWith(".") && !TITLES.contains(lower(word)) && !word.matches("(?:\\p{L}\\.)+")) {
            return false;
        }
        int first = word.codePointAt(0);
        boolean begins = Character.isUpperCase(first)
                || Character.isTitleCase(first)
                || Character.isDigit(first)
                || Character.getType(first) == Character.OTHER_LETTER
                || word.equals("&")
                || NAMELESS.contains(word);
        return begins && word.codePoints().allMatch(SpeakerLabel::isOfWord);
    }

    private static boolean isOfWord(int c) {
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || ".'’-_&#/·".indexOf(c) >= 0;
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}

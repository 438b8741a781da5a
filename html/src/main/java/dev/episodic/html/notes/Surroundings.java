package dev.episodic.html.notes;

import java.util.Arrays;

/** What the words beside a name tell about who bears it. */
final class Surroundings {

    private static final int LONGEST_APPOSITION = 60;
    private static final int LONGEST_SENTENCE = 120;
    private static final int MOST_WORDS = 8;
    private static final int MOST_WORDS_OF_PLACE = 4;

    private Surroundings() {}

    /** {@return whether they tell what that person does: {@code Ada Lund, a printer}} */
    static boolean tellWork(String text, int from, int to) {
        int blank = text.lastIndexOf(' ', from - 2);
        var before = from < 2 ? "" : text.substring(blank + 1, from - 1);
        if (isWork(before) || Words.isIn("honorific", before)) {
            return true;
        }
        var after = text.substring(to, endOfSentence(text, to, LONGEST_APPOSITION));
        var words = after.strip().split(" ", -1);
        boolean tells = after.startsWith(",")
                || after.startsWith(" (")
                || (Words.isIn("is", words[0]) && !Words.isIn("past", words[0]));
        return tells && Arrays.stream(words).limit(MOST_WORDS).anyMatch(Surroundings::isWork);
    }

    private static boolean isWork(String word) {
        var plain = Words.trimmed(word);
        return Words.isIn("job", plain) || Words.isIn("calling", plain);
    }

    /** {@return whether that person does something on the show: {@code Ada Lund returns}} */
    static boolean tellDeed(String text, int to) {
        var after = text.substring(to, endOfSentence(text, to, LONGEST_SENTENCE));
        return !after.startsWith("'")
                && !after.startsWith("’")
                && Arrays.stream(after.split(" ", -1)).anyMatch(word -> isDeed(Words.trimmed(word)));
    }

    private static boolean isDeed(String word) {
        return Words.isIn("deed", word) || Words.isIn("speech", word);
    }

    /** {@return whether that person is said to speak, with nothing between but who that is: {@code Ada Lund of Lumen talks}} */
    static boolean tellSpeech(String text, int to) {
        var words = withoutApposition(text.substring(to, endOfSentence(text, to, LONGEST_SENTENCE)))
                .strip()
                .split(" ", -1);
        boolean placed = Words.isIn("at", words[0]) || Words.isIn("of", words[0]);
        return Arrays.stream(words)
                .limit(placed ? MOST_WORDS_OF_PLACE : 1)
                .anyMatch(word -> Words.isIn("speech", Words.trimmed(word)));
    }

    private static String withoutApposition(String after) {
        int end = after.startsWith(" (") ? after.indexOf(')') : after.startsWith(", ") ? after.indexOf(", ", 2) : -1;
        return end < 0 ? after : after.substring(end + 1);
    }

    /** {@return where the sentence ends that this place is in, or so many characters later} */
    static int endOfSentence(String text, int from, int atMost) {
        int end = from;
        while (end < text.length() && end - from < atMost && !endsAt(text, end)) {
            end++;
        }
        return end;
    }

    private static boolean endsAt(String text, int at) {
        boolean last = at + 1 == text.length() || Character.isWhitespace(text.charAt(at + 1));
        return text.charAt(at) == '\n' || (last && ".;!?".indexOf(text.charAt(at)) >= 0);
    }
}

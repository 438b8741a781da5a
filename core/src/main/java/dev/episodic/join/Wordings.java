package dev.episodic.join;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Compares two texts about one thing. */
final class Wordings {

    private static final Pattern TAG = Pattern.compile("<[^<>]*>");
    private static final int SHORTEST_STEM = 12;

    private Wordings() {}

    /** {@return the text that says more, if one says what the other does; otherwise null} */
    static @Nullable String richer(String one, String other) {
        if (one.equals(other)) {
            return one;
        }
        var words = plain(one);
        var others = plain(other);
        if (words.equals(others)) {
            return hasMarkup(other) && !hasMarkup(one) ? other : one;
        }
        if (isBeginning(words, others)) {
            return other;
        }
        return isBeginning(others, words) ? one : null;
    }

    private static boolean isBeginning(String shorter, String longer) {
        var stem = shorter.endsWith("…")
                ? shorter.substring(0, shorter.length() - 1)
                : shorter.endsWith("...") ? shorter.substring(0, shorter.length() - 3) : shorter;
        boolean cut = stem.length() < shorter.length();
        return stem.length() >= SHORTEST_STEM && (cut || stem.length() > 60) && longer.startsWith(stem.strip());
    }

    private static String plain(String text) {
        var words = hasMarkup(text)
                ? TAG.matcher(text)
                        .replaceAll(" ")
                        .replace("&nbsp;", " ")
                        .replace("&lt;", "<")
                        .replace("&gt;", ">")
                        .replace("&quot;", "\"")
                        .replace("&#39;", "'")
                        .replace("&amp;", "&")
                : text;
        return Keys.words(words);
    }

    private static boolean hasMarkup(String text) {
        int open = text.indexOf('<');
        return open >= 0 && text.indexOf('>', open) > open;
    }
}

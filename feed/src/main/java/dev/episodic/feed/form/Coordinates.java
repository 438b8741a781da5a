package dev.episodic.feed.form;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Degrees, kept in the digits they came in, since these say how exact they are. */
final class Coordinates {

    private static final String NUMBER = "-?\\d{1,9}(?:\\.\\d{1,20})?";
    private static final Pattern ONE = Pattern.compile(NUMBER);
    private static final Pattern TWO =
            Pattern.compile("(" + NUMBER + ")(?:\\s{1,99}|\\s{0,9},\\s{0,9})(" + NUMBER + ")");

    private Coordinates() {}

    static @Nullable String number(String text, Doubts doubts) {
        String stripped = text.strip();
        return ONE.matcher(stripped).matches() ? stripped : null;
    }

    static @Nullable String point(String text, Doubts doubts) {
        Matcher pair = TWO.matcher(text.strip());
        return pair.matches() ? pair.group(1) + "," + pair.group(2) : null;
    }
}

package dev.episodic.text;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The line of a cue that says from when to when: {@code 00:00:04.200 --> 00:00:07.000 align:left}.
 *
 * @param start when it begins; null if that cannot be read
 * @param end when it ends; null if that cannot be read
 * @param settings what follows, stripped
 */
record TimingLine(@Nullable Duration start, @Nullable Duration end, String settings) {

    private static final String[] ARROWS = {"-->", "->"};

    /** {@return what a line says, or null if it is no such line} */
    static @Nullable TimingLine parse(String text, int lineFrom, int to) {
        int from = afterBlanks(text, lineFrom, to);
        if (from == to || !isDigit(text.charAt(from))) {
            return null;
        }
        var start = ClockTime.at(text, from, to);
        int arrow = start == null ? from : afterBlanks(text, start.end(), to);
        if (start == null || !hasColon(text, from, arrow)) {
            return broken(text, from, to);
        }
        int afterArrow = afterArrow(text, arrow, to);
        return afterArrow < 0 ? broken(text, from, to) : ofEnd(start.time(), text, afterArrow, to);
    }

    private static TimingLine ofEnd(@Nullable Duration start, String text, int from, int to) {
        int at = afterBlanks(text, from, to);
        var end = ClockTime.at(text, at, to);
        if (end == null || !isBlankOrEnd(text, end.end(), to)) {
            return new TimingLine(start, null, "");
        }
        return new TimingLine(start, end.time(), text.substring(end.end(), to).strip());
    }

    /** A line that begins with a digit and has the arrow was meant to be one. */
    private static @Nullable TimingLine broken(String text, int from, int to) {
        int arrow = indexOf(text, ARROWS[0], from, to);
        if (arrow < 0 || !hasColon(text, from, arrow)) {
            return null;
        }
        return ofEnd(null, text, arrow + ARROWS[0].length(), to);
    }

    boolean isReadable() {
        return start != null && end != null;
    }

    private static int afterArrow(String text, int from, int to) {
        for (var arrow : ARROWS) {
            if (to - from >= arrow.length() && text.startsWith(arrow, from)) {
                return from + arrow.length();
            }
        }
        return -1;
    }

    private static int indexOf(String text, String wanted, int from, int to) {
        for (int i = from; i <= to - wanted.length(); i++) {
            if (text.startsWith(wanted, i)) {
                return i;
            }
        }
        return -1;
    }

    /** Without one it is a remark on numbers: {@code 12 -> 14 of them}. */
    private static boolean hasColon(String text, int from, int to) {
        int i = from;
        while (i < to && text.charAt(i) != ':') {
            i++;
        }
        return i < to;
    }

    private static int afterBlanks(String text, int from, int to) {
        int i = from;
        while (i < to && Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean isBlankOrEnd(String text, int index, int to) {
        return index >= to || Character.isWhitespace(text.charAt(index));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}

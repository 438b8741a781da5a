package dev.episodic.text;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A moment as a clock shows it: {@code 01:02:03.456}, {@code 2:03,4}, {@code 93.5}. Hours and minutes may be missing, a
 * point or a comma parts the fraction, which may be missing too.
 *
 * @param time the moment, from the start
 * @param end where it ends in the text
 */
public record ClockTime(Duration time, int end) {

    private static final int MOST_FIRST_DIGITS = 9;
    private static final int MOST_FRACTION_DIGITS = 9;

    /** {@return the moment that a text is, without white space around it, or null if it is none} */
    public static @Nullable ClockTime parse(String text) {
        var stripped = text.strip();
        var time = at(stripped, 0, stripped.length());
        return time == null || time.end < stripped.length() ? null : time;
    }

    /** {@return the moment that begins at a place of a text, or null if none does} */
    public static @Nullable ClockTime at(CharSequence text, int from, int to) {
        int end = digits(text, from, to, MOST_FIRST_DIGITS);
        if (end == from) {
            return null;
        }
        long seconds = number(text, from, end);
        for (int groups = 1; groups < 3 && isAt(text, end, to, ':'); groups++) {
            int next = digits(text, end + 1, to, 2);
            if (next == end + 1) {
                break;
            }
            seconds = seconds * 60 + number(text, end + 1, next);
            end = next;
        }
        return fraction(text, end, to, Duration.ofSeconds(seconds));
    }

    private static ClockTime fraction(CharSequence text, int point, int to, Duration whole) {
        if (!isAt(text, point, to, '.') && !isAt(text, point, to, ',')) {
            return new ClockTime(whole, point);
        }
        int end = digits(text, point + 1, to, MOST_FRACTION_DIGITS);
        if (end == point + 1) {
            return new ClockTime(whole, point);
        }
        long nanos = number(text, point + 1, end);
        for (int i = end - point - 1; i < MOST_FRACTION_DIGITS; i++) {
            nanos *= 10;
        }
        return new ClockTime(whole.plusNanos(nanos), end);
    }

    /** {@return hours, minutes and seconds with two digits or more each, and three digits of the second after a point} */
    public static String format(Duration time, char point) {
        return clock(time) + point + String.valueOf(1000 + time.toMillisPart()).substring(1);
    }

    /** {@return hours, minutes and seconds with two digits or more each} */
    public static String clock(Duration time) {
        return two(time.toHours()) + ":" + two(time.toMinutesPart()) + ":" + two(time.toSecondsPart());
    }

    private static String two(long number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }

    private static int digits(CharSequence text, int from, int to, int atMost) {
        int i = from;
        while (i < to && i - from < atMost && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
            i++;
        }
        return i;
    }

    private static long number(CharSequence text, int from, int to) {
        return Long.parseLong(text, from, to, 10);
    }

    private static boolean isAt(CharSequence text, int index, int to, char wanted) {
        return index < to && text.charAt(index) == wanted;
    }
}

package dev.episodic.feed.form;

import dev.episodic.Severity;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lengths of time as a clock shows them and as bare seconds: {@code 1:02:03}, {@code 62:03}, {@code 3723.5}. */
final class Clock {

    /** Nine digits of seconds are thirty years. */
    private static final int MOST_DIGITS = 9;

    private Clock() {}

    /** {@return seconds, with or without a fraction, or null if the text is nothing else} */
    static @Nullable Duration seconds(String text) {
        int dot = text.indexOf('.');
        var whole = dot < 0 ? text : text.substring(0, dot);
        var fraction = dot < 0 ? "" : text.substring(dot + 1);
        if (text.isEmpty() || text.equals(".") || whole.length() > MOST_DIGITS) {
            return null;
        }
        return areDigits(whole) && areDigits(fraction) ? Duration.ofSeconds(number(whole), nanos(fraction)) : null;
    }

    /**
     * {@return the time of a clock with one or two colons, or null if the text is none; an empty part counts as zero,
     * and what is behind a third colon does not count}
     */
    static @Nullable Duration parts(String text) {
        var parts = split(text);
        if (parts.size() < 2 || parts.stream().allMatch(String::isEmpty)) {
            return null;
        }
        int last = Math.min(parts.size(), 3) - 1;
        long minutes = 0;
        for (var part : parts.subList(0, last)) {
            if (part.length() > MOST_DIGITS || !areDigits(part)) {
                return null;
            }
            minutes = minutes * 60 + number(part);
        }
        var seconds = seconds(parts.get(last).isEmpty() ? "0" : parts.get(last));
        return seconds == null ? null : seconds.plusMinutes(minutes);
    }

    /** Takes note of what {@link #parts} did not count. */
    static void noteExcess(String text, Doubts doubts) {
        if (split(text).size() > 3) {
            doubts.note(
                    Severity.WARNING,
                    "duration.excess",
                    "More than hours, minutes and seconds: the rest was left out.");
        }
    }

    private static List<String> split(String text) {
        var parts = new ArrayList<String>();
        for (var part : text.split(":", -1)) {
            parts.add(part.strip());
        }
        return parts;
    }

    /** {@return whole seconds, with a fraction only if there is one: {@code 1146}, {@code 1146.7}} */
    static String seconds(Duration duration) {
        return duration.toSeconds() + fraction(duration.toNanosPart(), 1);
    }

    /** {@return the time as a clock shows it: {@code 01:02:03}, {@code 01:02:03.500}} */
    static String full(Duration duration) {
        var text = new StringBuilder(12);
        pad(duration.toHours(), text).append(':');
        pad(duration.toMinutesPart(), text).append(':');
        pad(duration.toSecondsPart(), text);
        return text.append(fraction(duration.toNanosPart(), 3)).toString();
    }

    static StringBuilder pad(long number, StringBuilder text) {
        return number < 10 ? text.append('0').append(number) : text.append(number);
    }

    /** {@return a dot and the digits of the fraction without zeros at the end, but this many; nothing if it is zero} */
    static String fraction(int nanos, int least) {
        if (nanos == 0) {
            return "";
        }
        var digits = Integer.toString(1_000_000_000 + nanos).substring(1);
        int end = digits.length();
        while (end > least && digits.charAt(end - 1) == '0') {
            end--;
        }
        return "." + digits.substring(0, end);
    }

    static boolean areDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    /** {@return the number of up to eighteen digits, zero if there is none} */
    static long number(String digits) {
        long number = 0;
        for (int i = 0; i < digits.length(); i++) {
            number = number * 10 + (digits.charAt(i) - '0');
        }
        return number;
    }

    /** {@return the nanoseconds of a fraction's digits, of which nine count} */
    static int nanos(String fraction) {
        int nanos = 0;
        for (int i = 0; i < 9; i++) {
            nanos = nanos * 10 + (i < fraction.length() ? fraction.charAt(i) - '0' : 0);
        }
        return nanos;
    }
}

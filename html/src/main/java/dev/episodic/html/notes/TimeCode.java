package dev.episodic.html.notes;

import java.time.Duration;
import java.util.Optional;

/**
 * A moment of an episode as people write it: {@code 5:02}, {@code (01:05:02)}, {@code [@00:10]}, {@code 1:23:45.678}.
 *
 * @param first the number before the first colon
 * @param second the number after it
 * @param third the number after the second colon, or -1
 * @param millis what follows a point
 * @param from where it begins in its line, brackets included
 * @param to where it ends, with the signs that part it from a title
 */
record TimeCode(int first, int second, int third, int millis, int from, int to) {

    private static final int MOST_DIGITS_OF_SECONDS = 6;
    private static final String OPENING = "([{<@*~ ";
    private static final String CLOSING = ")]}>* ";
    private static final String PARTING = "-–—:|.,>→ ";

    boolean isLong() {
        return third >= 0;
    }

    /** {@return the moment; two numbers are minutes and seconds, or else hours and minutes} */
    Duration moment(boolean hoursFirst) {
        long seconds = isLong()
                ? first * 3600L + second * 60L + third
                : first * (hoursFirst ? 3600L : 60L) + second * (hoursFirst ? 60L : 1L);
        return Duration.ofSeconds(seconds).plusMillis(millis);
    }

    /** {@return the one that the line begins with} */
    static Optional<TimeCode> leading(String text) {
        return at(text, 0).flatMap(code -> {
            var word = firstWord(text, code.to());
            return Words.isIn("clock", word) ? Optional.empty() : Optional.of(withoutEnd(text, code));
        });
    }

    /** {@return the one that the line ends with} */
    static Optional<TimeCode> trailing(String text) {
        int to = text.length();
        while (to > 0 && (CLOSING + ".,").indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        int from = to;
        while (from > 0 && to - from < 12 && isCodePart(text.charAt(from - 1))) {
            from--;
        }
        if (from == to || from == 0 || (OPENING + PARTING).indexOf(text.charAt(from - 1)) < 0) {
            return Optional.empty();
        }
        boolean verse = text.charAt(from - 1) == ' ' && from > 1 && Character.isLetterOrDigit(text.charAt(from - 2));
        int begin = from;
        while (begin > 0 && (OPENING + PARTING).indexOf(text.charAt(begin - 1)) >= 0) {
            begin--;
        }
        int start = begin;
        return at(text, from)
                .filter(code -> code.to() == text.length() && (code.isLong() || !verse))
                .map(code -> new TimeCode(code.first, code.second, code.third, code.millis, start, text.length()));
    }

    /**
     * {@return the moment that an address within the page names, as the player understands it: {@code #t=83},
     * {@code #t=1:23}}
     *
     * @param href the address
     * @param to where the title begins in the line
     */
    static Optional<TimeCode> fragment(String href, int to) {
        if (!href.startsWith("#t=")) {
            return Optional.empty();
        }
        var moment = href.substring(3);
        if (moment.indexOf(':') > 0) {
            return at(moment, 0)
                    .filter(code -> code.to == moment.length())
                    .map(code -> new TimeCode(
                            code.isLong() ? code.first : 0,
                            code.isLong() ? code.second : code.first,
                            code.isLong() ? code.third : code.second,
                            code.millis,
                            0,
                            to));
        }
        int seconds = number(moment, 0, MOST_DIGITS_OF_SECONDS);
        boolean whole = seconds >= 0 && digits(moment, 0, MOST_DIGITS_OF_SECONDS) == moment.length();
        return whole ? Optional.of(new TimeCode(0, 0, seconds, 0, 0, to)) : Optional.empty();
    }

    /** Where a stretch is given, its end is no part of the title. */
    private static TimeCode withoutEnd(String text, TimeCode code) {
        return at(text, code.to)
                .map(end -> new TimeCode(code.first, code.second, code.third, code.millis, code.from, end.to))
                .orElse(code);
    }

    private static Optional<TimeCode> at(String text, int from) {
        int i = skip(text, from, OPENING);
        int first = number(text, i, 3);
        int colon = i + digits(text, i, 3);
        if (first < 0 || !isAt(text, colon, ':') || digits(text, colon + 1, 3) != 2) {
            return Optional.empty();
        }
        int second = number(text, colon + 1, 2);
        int third = -1;
        int end = colon + 3;
        if (isAt(text, end, ':') && digits(text, end + 1, 3) == 2) {
            third = number(text, end + 1, 2);
            end += 3;
        }
        int millis = 0;
        int fraction = isAt(text, end, '.') ? digits(text, end + 1, 4) : 0;
        if (fraction > 0 && fraction < 4) {
            millis = number(text, end + 1, 3) * (fraction == 1 ? 100 : fraction == 2 ? 10 : 1);
            end += 1 + fraction;
        }
        if (second > 59 || third > 59 || (end < text.length() && Character.isLetterOrDigit(text.charAt(end)))) {
            return Optional.empty();
        }
        int title = skip(text, skip(text, end, CLOSING), PARTING);
        return Optional.of(new TimeCode(first, second, third, millis, from, title));
    }

    private static boolean isCodePart(char c) {
        return isDigit(c) || c == ':' || c == '.';
    }

    private static String firstWord(String text, int from) {
        int to = from;
        while (to < text.length() && Character.isLetter(text.charAt(to))) {
            to++;
        }
        return text.substring(from, to);
    }

    private static int skip(String text, int from, String signs) {
        int i = from;
        while (i < text.length() && signs.indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        return i;
    }

    private static int digits(String text, int from, int atMost) {
        int i = from;
        while (i < text.length() && i - from < atMost && isDigit(text.charAt(i))) {
            i++;
        }
        return i - from;
    }

    private static int number(String text, int from, int atMost) {
        int digits = digits(text, from, atMost);
        return digits == 0 ? -1 : Integer.parseInt(text, from, from + digits, 10);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isAt(String text, int index, char wanted) {
        return index < text.length() && text.charAt(index) == wanted;
    }
}

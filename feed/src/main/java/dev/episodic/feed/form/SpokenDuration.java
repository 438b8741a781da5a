package dev.episodic.feed.form;

import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Lengths of time with their units: {@code 1h 2m}, {@code 19 min.}, {@code PT19M6S}. */
final class SpokenDuration {

    private static final Map<String, Integer> UNITS = new HashMap<>();

    static {
        for (var line : Resource.lines("time-units.txt")) {
            int colon = line.indexOf(':');
            for (var unit : line.substring(colon + 1).strip().split(" ", -1)) {
                UNITS.put(unit, Integer.valueOf(line.substring(0, colon)));
            }
        }
    }

    private final String text;
    private int at;

    private SpokenDuration(String text) {
        this.text = text;
    }

    /** {@return the length, or null unless the text is numbers, each with its unit, from large to small} */
    static @Nullable Duration read(String text) {
        var lower = text.toLowerCase(Locale.ROOT);
        return new SpokenDuration(lower.startsWith("pt") ? lower.substring(2) : lower).read();
    }

    private @Nullable Duration read() {
        var sum = Duration.ZERO;
        int last = Integer.MAX_VALUE;
        while (at < text.length()) {
            var number = Clock.seconds(take(true));
            skip(" ");
            int unit = UNITS.getOrDefault(take(false), 0);
            skip(" .,");
            if (number == null || unit == 0 || unit >= last) {
                return null;
            }
            sum = sum.plus(number.multipliedBy(unit));
            last = unit;
        }
        return sum;
    }

    private String take(boolean number) {
        int start = at;
        while (at < text.length()
                && (number
                        ? Character.isDigit(text.charAt(at)) || text.charAt(at) == '.'
                        : Character.isLetter(text.charAt(at)))) {
            at++;
        }
        return text.substring(start, at);
    }

    private void skip(String characters) {
        while (at < text.length() && characters.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }
}

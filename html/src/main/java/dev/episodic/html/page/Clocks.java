package dev.episodic.html.page;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Lengths of time as pages write them: ISO 8601, seconds, {@code 1:02:03}, {@code 42 min}. */
final class Clocks {

    private static final Pattern SECONDS = Pattern.compile("\\d{1,6}(?:[.,]\\d{1,9})?");
    private static final Pattern CLOCK = Pattern.compile("(?:(\\d{1,3}):)?(\\d{1,4}):([0-5]?\\d(?:[.,]\\d{1,9})?)");
    private static final Pattern SPOKEN =
            Pattern.compile("(?:(\\d{1,3})\\s*(?:h|hrs?|hours?|std|stunden?)\\.?)?[\\s,]*(?:and\\s*)?"
                    + "(?:(\\d{1,4})\\s*(?:m|mins?|minutes?|minuten|minutos|minuti)\\.?)?[\\s,]*"
                    + "(?:(\\d{1,2})\\s*(?:s|secs?|seconds?|sek|sekunden)\\.?)?");
    private static final Duration LONGEST = Duration.ofDays(30);

    private Clocks() {}

    static Optional<Duration> of(String text) {
        var plain = text.strip();
        if (plain.isEmpty() || plain.length() > 60) {
            return Optional.empty();
        }
        return read(plain).filter(length -> !length.isNegative() && length.compareTo(LONGEST) < 0);
    }

    private static Optional<Duration> read(String text) {
        if (text.charAt(0) == 'P' || text.charAt(0) == 'p') {
            return iso(text);
        }
        if (SECONDS.matcher(text).matches()) {
            return Optional.of(seconds(text));
        }
        var clock = CLOCK.matcher(text);
        if (clock.matches()) {
            return Optional.of(parts(clock.group(1), clock.group(2)).plus(seconds(clock.group(3))));
        }
        var spoken = SPOKEN.matcher(text.toLowerCase(Locale.ROOT));
        if (spoken.matches()) {
            var rest = spoken.group(3) == null ? Duration.ZERO : seconds(spoken.group(3));
            return Optional.of(parts(spoken.group(1), spoken.group(2)).plus(rest));
        }
        return Optional.empty();
    }

    private static Optional<Duration> iso(String text) {
        try {
            return Optional.of(Duration.parse(text));
        } catch (DateTimeParseException noLength) {
            return Optional.empty();
        }
    }

    private static Duration parts(@Nullable String hours, @Nullable String minutes) {
        return Duration.ofHours(hours == null ? 0 : Long.parseLong(hours))
                .plusMinutes(minutes == null ? 0 : Long.parseLong(minutes));
    }

    private static Duration seconds(String text) {
        var exact = new BigDecimal(text.replace(',', '.'));
        return Duration.ofSeconds(
                exact.longValue(),
                exact.remainder(BigDecimal.ONE).movePointRight(9).longValue());
    }
}

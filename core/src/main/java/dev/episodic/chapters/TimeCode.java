package dev.episodic.chapters;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Moments of a recording as documents write them: {@code 61.5}, {@code 1:01.5}, {@code 00:01:01.500}, {@code PT1M1.5S}. */
final class TimeCode {

    /** Nine digits of seconds are thirty years. */
    private static final BigDecimal TOO_LONG = BigDecimal.valueOf(1_000_000_000);

    private static final int LONGEST = 40;

    private static final Pattern CLOCK = Pattern.compile(
            "(?:(\\d{1,9}):)?(\\d{1,9}):(\\d{1,2})(?:[.,](\\d{1,9})\\d*)?|(\\d{1,9})(?:[.,](\\d{1,9})\\d*)?");

    private TimeCode() {}

    /** {@return the moment that this text says} */
    static Optional<Duration> parse(String text) {
        var stripped = text.strip();
        if (stripped.length() > LONGEST) {
            return Optional.empty();
        }
        var clock = CLOCK.matcher(stripped);
        if (!clock.matches()) {
            return iso(stripped);
        }
        if (clock.group(5) != null) {
            return Optional.of(Duration.ofSeconds(Long.parseLong(clock.group(5)), nanos(clock.group(6))));
        }
        long hours = clock.group(1) == null ? 0 : Long.parseLong(clock.group(1));
        long minutes = hours * 60 + Long.parseLong(clock.group(2));
        long seconds = minutes * 60 + Long.parseLong(clock.group(3));
        return Optional.of(Duration.ofSeconds(seconds, nanos(clock.group(4))))
                .filter(moment -> moment.toSeconds() < TOO_LONG.longValue());
    }

    private static Optional<Duration> iso(String text) {
        try {
            return text.startsWith("P")
                    ? Optional.of(Duration.parse(text)).filter(TimeCode::isMoment)
                    : Optional.empty();
        } catch (DateTimeException | ArithmeticException isNone) {
            return Optional.empty();
        }
    }

    private static boolean isMoment(Duration span) {
        return !span.isNegative() && span.toSeconds() < TOO_LONG.longValue();
    }

    private static int nanos(@Nullable String fraction) {
        return fraction == null ? 0 : Integer.parseInt((fraction + "00000000").substring(0, 9));
    }

    /** {@return the moment that a number of seconds says, as JSON writes numbers} */
    static Optional<Duration> seconds(String number) {
        if (number.length() > LONGEST) {
            return Optional.empty();
        }
        var seconds = new BigDecimal(number);
        if (seconds.signum() < 0 || seconds.compareTo(TOO_LONG) >= 0) {
            return Optional.empty();
        }
        if ((long) seconds.precision() - seconds.scale() < -9) {
            return Optional.of(Duration.ZERO);
        }
        var nanos = seconds.movePointRight(9).setScale(0, RoundingMode.HALF_UP);
        return Optional.of(Duration.ofNanos(nanos.longValueExact()));
    }

    /** {@return the moment as a number of seconds: {@code 61.5}} */
    static String seconds(Duration moment) {
        var seconds = BigDecimal.valueOf(moment.getSeconds()).add(BigDecimal.valueOf(moment.getNano(), 9));
        return seconds.signum() == 0 ? "0" : seconds.stripTrailingZeros().toPlainString();
    }

    /** {@return the moment as a clock shows it, cut to milliseconds: {@code 00:01:01.500}} */
    static String clock(Duration moment) {
        return String.format(
                Locale.ROOT,
                "%02d:%02d:%02d.%03d",
                moment.toHours(),
                moment.toMinutesPart(),
                moment.toSecondsPart(),
                moment.toMillisPart());
    }
}

package dev.episodic.join;

import java.time.Duration;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Compares moments and lengths of different exactness. */
final class Times {

    private static final Duration A_DAY = Duration.ofDays(1);
    private static final Duration A_MINUTE = Duration.ofMinutes(1);
    private static final Duration ROUNDED = Duration.ofSeconds(1);

    private Times() {}

    /** {@return the moment if the other is only its day, the first if both are the same; otherwise null} */
    static @Nullable OffsetDateTime finer(OffsetDateTime one, OffsetDateTime other) {
        if (one.isEqual(other)) {
            return one;
        }
        boolean near = Duration.between(one, other).abs().compareTo(A_DAY) < 0;
        if (near && isDay(other)) {
            return one;
        }
        return near && isDay(one) ? other : null;
    }

    /** {@return the length if the other is that rounded; otherwise null} */
    static @Nullable Duration finer(Duration one, Duration other) {
        var difference = one.minus(other).abs();
        if (difference.compareTo(ROUNDED) <= 0) {
            return isWhole(one, ChronoUnit.SECONDS) && !isWhole(other, ChronoUnit.SECONDS) ? other : one;
        }
        if (difference.compareTo(A_MINUTE) >= 0) {
            return null;
        }
        if (isWhole(other, ChronoUnit.MINUTES)) {
            return one;
        }
        return isWhole(one, ChronoUnit.MINUTES) ? other : null;
    }

    private static boolean isDay(OffsetDateTime moment) {
        return moment.toLocalTime().equals(LocalTime.MIDNIGHT);
    }

    private static boolean isWhole(Duration length, ChronoUnit unit) {
        return length.truncatedTo(unit).equals(length);
    }
}

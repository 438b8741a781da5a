package dev.episodic.feed.form;

import java.time.Month;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Builds moments out of numbers that may be no moment. Nothing rolls over but midnight and leap seconds. */
final class Moment {

    private static final int LONGEST_OFFSET = 18 * 3600;

    private Moment() {}

    /** {@return the moment, or null if there is none such; hour 24 is of the next day, second 60 of the next minute} */
    static @Nullable OffsetDateTime of(
            int year, int month, int day, int hour, int minute, int second, int nano, ZoneOffset offset) {
        if (!isDate(year, month, day) || hour > 24 || minute > 59 || second > 60) {
            return null;
        }
        var moment = OffsetDateTime.of(year, month, day, hour % 24, minute, Math.min(second, 59), nano, offset);
        var nextDay = hour == 24 ? moment.plusDays(1) : moment;
        return second == 60 ? nextDay.plusSeconds(1) : nextDay;
    }

    static boolean isDate(int year, int month, int day) {
        return year > 0
                && year <= 9999
                && month >= 1
                && month <= 12
                && day >= 1
                && day <= Month.of(month).length(Year.isLeap(year));
    }

    /** {@return the offset, or null if no place on Earth has it} */
    static @Nullable ZoneOffset offset(boolean west, int hours, int minutes) {
        int seconds = hours * 3600 + minutes * 60;
        return minutes > 59 || seconds > LONGEST_OFFSET ? null : ZoneOffset.ofTotalSeconds(west ? -seconds : seconds);
    }

    /**
     * {@return the year meant by this many digits, as RFC 2822 says: two digits are of 1950 to 2049, three count from
     * 1900}
     */
    static int year(int number, int digits) {
        if (digits > 3) {
            return number;
        }
        return digits < 3 && number < 50 ? 2000 + number : 1900 + number;
    }
}

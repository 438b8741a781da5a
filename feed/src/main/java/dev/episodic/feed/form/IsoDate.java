package dev.episodic.feed.form;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Dates of ISO 8601 as Atom and Dublin Core have them: {@code 2025-03-07T06:05:00+01:00}. */
final class IsoDate {

    private final String text;
    private int at;

    private IsoDate(String text) {
        this.text = text;
    }

    /** {@return the moment, or null if the text is no complete moment in this form} */
    static @Nullable OffsetDateTime read(String text) {
        return new IsoDate(text).read();
    }

    private @Nullable OffsetDateTime read() {
        int year = digits(4);
        int month = skip('-') ? digits(2) : -1;
        int day = skip('-') ? digits(2) : -1;
        int hour = skip('T') ? digits(2) : -1;
        int minute = skip(':') ? digits(2) : -1;
        int second = skip(':') ? digits(2) : 0;
        int nano = skip('.') ? fraction() : 0;
        var offset = zone();
        boolean incomplete = year < 0 || month < 0 || day < 0 || hour < 0 || minute < 0 || second < 0 || nano < 0;
        return incomplete || offset == null || hour > 23 || at < text.length()
                ? null
                : Moment.of(year, month, day, hour, minute, second, nano, offset);
    }

    private boolean skip(char c) {
        if (at < text.length() && text.charAt(at) == c) {
            at++;
            return true;
        }
        return false;
    }

    private int digits(int count) {
        int number = 0;
        for (int i = 0; i < count; i++, at++) {
            char c = at < text.length() ? text.charAt(at) : 0;
            if (c < '0' || c > '9') {
                return -1;
            }
            number = number * 10 + c - '0';
        }
        return number;
    }

    private int fraction() {
        int start = at;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at == start ? -1 : Clock.nanos(text.substring(start, at));
    }

    private @Nullable ZoneOffset zone() {
        if (skip('Z')) {
            return ZoneOffset.UTC;
        }
        boolean west = at < text.length() && text.charAt(at) == '-';
        if (!west && (at >= text.length() || text.charAt(at) != '+')) {
            return null;
        }
        at++;
        int hours = digits(2);
        int minutes = skip(':') || at < text.length() ? digits(2) : 0;
        return hours < 0 || minutes < 0 ? null : Moment.offset(west, hours, minutes);
    }

    /** {@return the date with seconds, with the fraction of one only if there is one, and the offset} */
    static String write(OffsetDateTime moment) {
        var text = new StringBuilder(25);
        DateForm.appendYear(moment.getYear(), text).append('-');
        Clock.pad(moment.getMonthValue(), text).append('-');
        Clock.pad(moment.getDayOfMonth(), text).append('T');
        Clock.pad(moment.getHour(), text).append(':');
        Clock.pad(moment.getMinute(), text).append(':');
        Clock.pad(moment.getSecond(), text).append(Clock.fraction(moment.getNano(), 3));
        return moment.getOffset().equals(ZoneOffset.UTC)
                ? text.append('Z').toString()
                : DateForm.appendOffset(moment.getOffset(), ":", text).toString();
    }
}

package dev.episodic.feed.form;

import java.time.DayOfWeek;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * Dates as mails have them, with all that RFC 822 and RFC 2822 leave open: {@code [Fri, ]7 Mar 2025 06:05[:00] GMT}.
 * Nearly all dates of feeds are such, so this reads them without a detour.
 */
final class MailDate {

    private static final String MONTHS = "JanFebMarAprMayJunJulAugSepOctNovDec";
    private static final String WEEKDAYS = "MonTueWedThuFriSatSun";
    private static final long[] MONTH_WORDS = words(MONTHS);
    private static final long[] WEEKDAY_WORDS = words(WEEKDAYS);

    private final String text;
    private int at;
    /** How many digits the last number had. */
    private int length;

    private MailDate(String text) {
        this.text = text;
    }

    /** {@return the moment, or null if the text is no date of a mail} */
    static @Nullable OffsetDateTime read(String text, Doubts doubts) {
        return new MailDate(text).read(doubts);
    }

    private @Nullable OffsetDateTime read(Doubts doubts) {
        int weekday = weekday();
        int day = digits(1, 2);
        int month = blank() ? word(MONTH_WORDS) : 0;
        int year = blank() ? digits(2, 4) : -1;
        int yearDigits = length;
        int hour = blank() ? digits(2, 2) : -1;
        int minute = skip(':') ? digits(2, 2) : -1;
        int second = skip(':') ? digits(2, 2) : 0;
        var offset = blank() ? zone() : null;
        if (weekday < 0 || day < 0 || year < 0 || hour < 0 || minute < 0 || second < 0 || offset == null) {
            return null;
        }
        var moment = hour > 23
                ? null
                : Moment.of(Moment.year(year, yearDigits), month, day, hour, minute, second, 0, offset);
        if (moment != null && weekday > 0) {
            checkWeekday(moment, weekday, doubts);
        }
        return moment;
    }

    private static void checkWeekday(OffsetDateTime moment, int weekday, Doubts doubts) {
        if (moment.getDayOfWeek().getValue() != weekday) {
            DateForm.noteWeekday(DayOfWeek.of(weekday), moment, doubts);
        }
    }

    /** {@return the day of {@code Fri, }; 0 if none is given, -1 if it is none in English} */
    private int weekday() {
        if (text.length() < 5 || text.charAt(3) != ',') {
            return 0;
        }
        int weekday = word(WEEKDAY_WORDS);
        at = 4;
        blank();
        return weekday == 0 ? -1 : weekday;
    }

    /** {@return the place, from 1, of the three letters that come next; 0 if they are none of these} */
    private int word(long[] words) {
        if (at + 3 > text.length()) {
            return 0;
        }
        long next = letters(text, at);
        for (int i = 0; i < words.length; i++) {
            if (words[i] == next) {
                at += 3;
                return i + 1;
            }
        }
        return 0;
    }

    private static long[] words(String text) {
        var words = new long[text.length() / 3];
        for (int i = 0; i < words.length; i++) {
            words[i] = letters(text, i * 3);
        }
        return words;
    }

    /** {@return three letters in one number, whatever their case} */
    private static long letters(String text, int at) {
        return (long) (text.charAt(at) | 0x20) << 32
                | (long) (text.charAt(at + 1) | 0x20) << 16
                | text.charAt(at + 2)
                | 0x20;
    }

    private boolean blank() {
        boolean blank = skip(' ');
        while (blank && skip(' ')) {}
        return blank;
    }

    private boolean skip(char c) {
        if (at < text.length() && text.charAt(at) == c) {
            at++;
            return true;
        }
        return false;
    }

    /** {@return the number of these many digits that comes next, or -1} */
    private int digits(int least, int most) {
        int start = at;
        int number = 0;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            if (at - start == most) {
                return -1;
            }
            number = number * 10 + text.charAt(at) - '0';
            at++;
        }
        length = at - start;
        return length < least ? -1 : number;
    }

    private @Nullable ZoneOffset zone() {
        char sign = at < text.length() ? text.charAt(at) : 0;
        if (sign != '+' && sign != '-') {
            return ZoneNames.certain(text.substring(at));
        }
        at++;
        int number = text.length() == at + 4 ? digits(4, 4) : -1;
        return number < 0 ? null : Moment.offset(sign == '-', number / 100, number % 100);
    }

    /** {@return the date as RFC 2822 wants it: in English, with seconds and the offset in digits} */
    static String write(OffsetDateTime moment) {
        var text = new StringBuilder(31);
        int weekday = moment.getDayOfWeek().getValue() * 3;
        int month = moment.getMonthValue() * 3;
        text.append(WEEKDAYS, weekday - 3, weekday).append(", ");
        Clock.pad(moment.getDayOfMonth(), text).append(' ');
        text.append(MONTHS, month - 3, month).append(' ');
        DateForm.appendYear(moment.getYear(), text).append(' ');
        Clock.pad(moment.getHour(), text).append(':');
        Clock.pad(moment.getMinute(), text).append(':');
        Clock.pad(moment.getSecond(), text).append(' ');
        return DateForm.appendOffset(moment.getOffset(), "", text).toString();
    }
}

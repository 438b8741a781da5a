package dev.episodic.feed.form;

import dev.episodic.Severity;
import java.time.DayOfWeek;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * A moment, with the offset from UTC that its author wrote. Two notations are wanted, that of mails in RSS and that of
 * ISO 8601 in Atom; each is read in place of the other, and so is whatever else people have put in their feeds, as long
 * as it means one moment.
 *
 * @param iso whether ISO 8601 is wanted here
 */
record DateForm(boolean iso) implements Form<OffsetDateTime> {

    @Override
    public @Nullable OffsetDateTime read(String text, Doubts doubts) {
        var moment = wanted(text, doubts);
        if (moment != null) {
            return checked(moment, doubts);
        }
        var folded = Folded.of(text);
        moment = wanted(folded, doubts);
        if (moment != null) {
            return checked(moment, doubts);
        }
        moment = iso ? MailDate.read(folded, doubts) : IsoDate.read(folded);
        if (moment == null) {
            moment = LooseDate.read(folded, doubts);
        }
        if (moment == null) {
            return null;
        }
        doubts.note(Severity.INFO, "date.spelling", "Such a date is written " + write(moment) + ".");
        return checked(moment, doubts);
    }

    private @Nullable OffsetDateTime wanted(String text, Doubts doubts) {
        return iso ? IsoDate.read(text) : MailDate.read(text, doubts);
    }

    private static OffsetDateTime checked(OffsetDateTime moment, Doubts doubts) {
        if (moment.toEpochSecond() == 0) {
            doubts.note(Severity.WARNING, "date.placeholder", "1 January 1970 is what programs say that know no date.");
        }
        return moment;
    }

    @Override
    public String write(OffsetDateTime value) {
        var moment = value.withOffsetSameInstant(wholeMinutes(value.getOffset()));
        // The notation of mails has no fractions of a second
        return iso || moment.getNano() != 0 ? IsoDate.write(moment) : MailDate.write(moment);
    }

    private static ZoneOffset wholeMinutes(ZoneOffset offset) {
        return ZoneOffset.ofTotalSeconds(offset.getTotalSeconds() / 60 * 60);
    }

    @Override
    public String kind() {
        return "date";
    }

    @Override
    public String wanted() {
        return iso ? "a date such as 2025-03-07T06:05:00Z" : "a date such as Fri, 07 Mar 2025 06:05:00 +0000";
    }

    static void noteWeekday(DayOfWeek weekday, OffsetDateTime moment, Doubts doubts) {
        doubts.note(
                Severity.INFO,
                "date.weekday",
                "The date is no " + weekday + " but a " + moment.getDayOfWeek() + "; the weekday was ignored.");
    }

    static StringBuilder appendYear(int year, StringBuilder text) {
        for (int limit = 1000; limit > Math.max(year, 1); limit /= 10) {
            text.append('0');
        }
        return text.append(year);
    }

    static StringBuilder appendOffset(ZoneOffset offset, String colon, StringBuilder text) {
        int minutes = Math.abs(offset.getTotalSeconds()) / 60;
        text.append(offset.getTotalSeconds() < 0 ? '-' : '+');
        Clock.pad(minutes / 60, text).append(colon);
        return Clock.pad(minutes % 60, text);
    }
}

package dev.episodic.feed.form;

import dev.episodic.Severity;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Dates in no notation that a standard knows: day, month and year in many orders and languages, with or without a time
 * and a zone. What could mean two dates means none.
 *
 * <p>First the time is taken out, which has colons; then the zone, which stands behind the time; the rest is the date.
 */
final class LooseDate {

    private static final ZoneOffset KOREA = ZoneOffset.ofHours(9);

    private final List<DateToken> tokens;

    private boolean hasTime;
    private int hour;
    private int minute;
    private int second;
    private int nano;
    /** Where the tokens begin that stood behind the time. */
    private int rest;

    private @Nullable ZoneOffset offset;
    private @Nullable ZoneId region;
    private @Nullable String unknownZone;
    private @Nullable String doubtfulZone;

    private LooseDate(String text) {
        tokens = DateToken.of(text);
    }

    /** {@return the moment, or null if the text means none or more than one} */
    static @Nullable OffsetDateTime read(String text, Doubts doubts) {
        if (Clock.areDigits(text)) {
            return text.length() == 8 || text.length() == 14
                    ? new LooseDate(separated(text)).read(doubts)
                    : epoch(text);
        }
        return new LooseDate(separated(text)).read(doubts);
    }

    /** Reads seconds of ten digits and milliseconds of thirteen since 1970, as most programs count time. */
    private static @Nullable OffsetDateTime epoch(String digits) {
        if (digits.length() != 10 && digits.length() != 13) {
            return null;
        }
        long number = Clock.number(digits);
        var instant = digits.length() == 10 ? Instant.ofEpochSecond(number) : Instant.ofEpochMilli(number);
        return instant.atOffset(ZoneOffset.UTC);
    }

    /** Puts the signs of ISO 8601 in where it allows to leave them out: {@code 20250307T060500Z}. */
    private static String separated(String text) {
        if (text.length() < 8 || !Clock.areDigits(text.substring(0, 8))) {
            return text;
        }
        var date = text.substring(0, 4) + "-" + text.substring(4, 6) + "-" + text.substring(6, 8);
        boolean mark = text.length() > 8 && "Tt ".indexOf(text.charAt(8)) >= 0;
        int time = mark ? 9 : 8;
        int end = time;
        while (end < text.length() && Clock.areDigits(text.substring(end, end + 1))) {
            end++;
        }
        var zone = text.substring(end);
        return switch (end - time) {
            case 0 -> date + zone;
            case 4 -> date + " " + text.substring(time, time + 2) + ":" + text.substring(time + 2, end) + zone;
            case 6 ->
                date + " " + text.substring(time, time + 2) + ":" + text.substring(time + 2, time + 4) + ":"
                        + text.substring(time + 4, end) + zone;
            default -> text;
        };
    }

    private @Nullable OffsetDateTime read(Doubts doubts) {
        takeTime();
        if (hasTime) {
            takeZone();
        }
        var day = LooseDay.read(tokens, this::takeWord);
        if (day == null) {
            return null;
        }
        boolean korean = hasTime && offset == null && region == null && day.korean();
        var assumed = korean ? KOREA : ZoneOffset.UTC;
        var moment = Moment.of(
                day.year(), day.month(), day.day(), hour, minute, second, nano, offset == null ? assumed : offset);
        if (moment == null) {
            return null;
        }
        noteZone(assumed, doubts);
        return inRegion(moment);
    }

    private void takeTime() {
        for (int i = 0; i + 2 < tokens.size() && !hasTime; i++) {
            hasTime = tokens.get(i).isShortNumber()
                    && isSign(i + 1, ':')
                    && tokens.get(i + 2).isShortNumber()
                    && !isOffset(i);
            rest = i;
        }
        if (!hasTime) {
            return;
        }
        hour = tokens.get(rest).number();
        minute = tokens.get(rest + 2).number();
        int end = takeHalf(takeSecond(rest + 3));
        tokens.subList(rest, end).clear();
    }

    /** {@return whether it is no hour but that of an offset: {@code 2025-03-07-05:00}} */
    private boolean isOffset(int at) {
        return tokens.get(at).glued() && (isSign(at - 1, '+') || isSign(at - 1, '-'));
    }

    private int takeSecond(int at) {
        if (!isSign(at, ':') || !isShortNumber(at + 1)) {
            return at;
        }
        second = tokens.get(at + 1).number();
        boolean fraction = (isSign(at + 2, '.') || isSign(at + 2, ',')) && isGluedNumber(at + 3);
        if (fraction) {
            nano = Clock.nanos(tokens.get(at + 3).text());
        }
        return fraction ? at + 4 : at + 2;
    }

    /** Reads {@code AM}, {@code p.m.} */
    private int takeHalf(int at) {
        var word = word(at);
        boolean dotted = (word.equals("a") || word.equals("p"))
                && isSign(at + 1, '.')
                && word(at + 2).equals("m");
        if (!dotted && !word.equals("am") && !word.equals("pm")) {
            return at;
        }
        if (hour <= 12) {
            hour = hour % 12 + (word.startsWith("p") ? 12 : 0);
        }
        return dotted ? at + 3 : at + 1;
    }

    /** Takes a name, an offset, or both: {@code GMT}, {@code -0700}, {@code GMT+0100}, {@code -0700 MST}. */
    private void takeZone() {
        int at = rest;
        while (isSign(at, ',')) {
            at++;
        }
        if (at < tokens.size()
                && tokens.get(at).isWord()
                && takeZoneName(tokens.get(at).text())) {
            at++;
        }
        at = takeOffset(at);
        tokens.subList(rest, at).clear();
    }

    private boolean takeZoneName(String name) {
        var certain = ZoneNames.certain(name);
        var known = certain == null ? ZoneNames.doubtful(name) : certain;
        if (known != null) {
            offset = known;
            doubtfulZone = certain == null ? name : null;
            return true;
        }
        region = name.indexOf('/') > 0 ? region(name) : null;
        return region != null;
    }

    private static @Nullable ZoneId region(String name) {
        try {
            return ZoneId.of(name);
        } catch (DateTimeException unknown) {
            return null;
        }
    }

    private int takeOffset(int start) {
        int at = start;
        while (at < start + 2 && (isSign(at, '+') || isSign(at, '-'))) {
            at++;
        }
        if (at > start && isGluedNumber(at)) {
            return takeOffset(isSign(start, '-'), at);
        }
        boolean zero = offset == null && rest > 2 && start < tokens.size() && isZero(tokens.get(start));
        offset = zero ? ZoneOffset.UTC : offset;
        return zero ? start + 1 : start;
    }

    private static boolean isZero(DateToken token) {
        return token.text().equals("00") || token.text().equals("0000");
    }

    /** Reads {@code 1}, {@code 01}, {@code 700}, {@code 0700}, {@code 07:00} and {@code 07:00:00} behind a sign. */
    private int takeOffset(boolean west, int at) {
        var digits = tokens.get(at).text();
        boolean colon = isSign(at + 1, ':') && isShortNumber(at + 2);
        boolean seconds = colon && isSign(at + 3, ':') && isShortNumber(at + 4);
        int end = at + 1 + (colon ? 2 : 0) + (seconds ? 2 : 0);
        int split = digits.length() > 2 ? digits.length() - 2 : digits.length();
        int minutes = colon
                ? tokens.get(at + 2).number()
                : (int) Clock.number(digits.length() > 4 ? "99" : digits.substring(split));
        var numeric = digits.length() > 4
                ? null
                : Moment.offset(west, (int) Clock.number(digits.substring(0, split)), minutes);
        if (numeric == null) {
            unknownZone = digits;
        }
        doubtfulZone = null;
        offset = numeric;
        return end;
    }

    /** Decides on a word that is no month: the first may be a weekday in any language, one behind the time a zone. */
    private boolean takeWord(int index, String folded) {
        if (DateWords.isWeekday(folded) || DateWords.isFiller(folded) || folded.equals("t")) {
            return true;
        }
        var word = tokens.get(index).text();
        if (hasTime && index >= rest) {
            if (offset == null && region == null && !takeZoneName(word)) {
                unknownZone = word;
            }
            return true;
        }
        return index == 0;
    }

    private void noteZone(ZoneOffset assumed, Doubts doubts) {
        if (!hasTime) {
            doubts.note(Severity.WARNING, "date.time-missing", "A date without a time: midnight in UTC was taken.");
        } else if (unknownZone != null) {
            doubts.note(
                    Severity.WARNING,
                    "date.zone-unknown",
                    "\"" + unknownZone + "\" is no known time zone: UTC was taken.");
        } else if (doubtfulZone != null) {
            doubts.note(
                    Severity.WARNING,
                    "date.zone-ambiguous",
                    "\"" + doubtfulZone + "\" is more than one time zone: " + offset + " was taken.");
        } else if (offset == null && region == null) {
            doubts.note(
                    Severity.WARNING,
                    "date.zone-missing",
                    "A time without a zone: " + (assumed.equals(KOREA) ? "Korean time" : "UTC") + " was taken.");
        }
    }

    private OffsetDateTime inRegion(OffsetDateTime moment) {
        return region == null || offset != null
                ? moment
                : moment.toLocalDateTime().atZone(region).toOffsetDateTime();
    }

    private boolean isSign(int at, char sign) {
        return at >= 0 && at < tokens.size() && tokens.get(at).isSign(sign);
    }

    private boolean isShortNumber(int at) {
        return at < tokens.size() && tokens.get(at).isShortNumber();
    }

    private boolean isGluedNumber(int at) {
        return at < tokens.size() && tokens.get(at).isNumber() && tokens.get(at).glued();
    }

    private String word(int at) {
        return at < tokens.size() && tokens.get(at).isWord()
                ? DateWords.folded(tokens.get(at).text())
                : "";
    }
}

package dev.episodic.html.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Moments and days as pages write them: ISO 8601 with more or less of it, and days in words of many languages. A day
 * begins at midnight in Greenwich, as nobody says where else. Days in figures alone, of which nobody knows whether the
 * month comes first, are not read.
 */
final class Dates {

    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})"
            + "(?:[T ](\\d{2}):(\\d{2})(?::(\\d{2})(?:[.,](\\d{1,9}))?)?\\s*(Z|z|[+-]\\d{2}(?::?\\d{2})?)?)?");
    private static final Pattern IDEOGRAPHIC =
            Pattern.compile("(\\d{4})\\s*[年년]\\s*(\\d{1,2})\\s*[月월]\\s*(\\d{1,2})\\s*[日일]?");
    private static final Pattern TIME = Pattern.compile("\\d{1,2}:\\d{2}(?::\\d{2})?");
    private static final Pattern WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final List<String> LANGUAGES = List.of(
            "en", "de", "fr", "es", "pt", "it", "nl", "sv", "da", "nb", "fi", "pl", "cs", "ru", "uk", "tr", "ro", "hu",
            "el", "ca", "id");
    private static final Map<String, Month> MONTHS = months();
    private static final int LONGEST = 80;

    private Dates() {}

    static Optional<OffsetDateTime> of(String text) {
        var plain = text.strip();
        if (plain.isEmpty() || plain.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            var iso = ISO.matcher(plain);
            if (iso.matches()) {
                return Optional.of(iso(plain, iso.group(4) == null));
            }
            return mail(plain).or(() -> words(plain));
        } catch (DateTimeException noDate) {
            return Optional.empty();
        }
    }

    private static OffsetDateTime iso(String text, boolean day) {
        if (day) {
            return day(LocalDate.parse(text));
        }
        var iso = ISO.matcher(text);
        if (!iso.matches()) {
            throw new DateTimeException(text);
        }
        var fraction = iso.group(7) == null ? "0" : iso.group(7);
        var time = LocalTime.of(
                Integer.parseInt(iso.group(4)),
                Integer.parseInt(iso.group(5)),
                iso.group(6) == null ? 0 : Integer.parseInt(iso.group(6)),
                Integer.parseInt((fraction + "00000000").substring(0, 9)));
        var offset = iso.group(8) == null ? "Z" : iso.group(8).toUpperCase(Locale.ROOT);
        return LocalDate.parse(text.substring(0, 10)).atTime(time).atOffset(ZoneOffset.of(offset));
    }

    private static Optional<OffsetDateTime> mail(String text) {
        try {
            return Optional.of(OffsetDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME));
        } catch (DateTimeParseException otherwise) {
            return Optional.empty();
        }
    }

    private static OffsetDateTime day(LocalDate day) {
        return day.atStartOfDay().atOffset(ZoneOffset.UTC);
    }

    /** {@return a day of which the month is a word, the year has four figures, and the day one or two} */
    private static Optional<OffsetDateTime> words(String text) {
        var ideographic = IDEOGRAPHIC.matcher(text);
        if (ideographic.find()) {
            return Optional.of(day(LocalDate.of(
                    Integer.parseInt(ideographic.group(1)),
                    Integer.parseInt(ideographic.group(2)),
                    Integer.parseInt(ideographic.group(3)))));
        }
        var months = new ArrayList<Month>();
        var days = new ArrayList<Integer>();
        var years = new ArrayList<Integer>();
        for (var word : WORDS.split(TIME.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" "), -1)) {
            var month = MONTHS.get(word);
            if (month != null) {
                months.add(month);
            } else if (word.matches("\\d{4}")) {
                years.add(Integer.parseInt(word));
            } else if (word.matches("\\d{1,2}(?:st|nd|rd|th|er|º|ª)?")) {
                days.add(Integer.parseInt(word.replaceAll("\\D", "")));
            }
        }
        return months.size() == 1 && years.size() == 1 && days.size() == 1
                ? Optional.of(day(LocalDate.of(years.get(0), months.get(0), days.get(0))))
                : Optional.empty();
    }

    /** Words that mean one month in one language and another in the next mean none. */
    private static Map<String, Month> months() {
        var months = new HashMap<String, Month>();
        var ambiguous = new ArrayList<String>();
        for (var language : LANGUAGES) {
            for (var month : Month.values()) {
                for (var style : TextStyle.values()) {
                    var name = month.getDisplayName(style, Locale.forLanguageTag(language))
                            .toLowerCase(Locale.ROOT)
                            .replace(".", "");
                    var before =
                            name.length() < 3 || !name.matches("[\\p{L}\\p{M}]+") ? month : months.put(name, month);
                    if (before != null && before != month) {
                        ambiguous.add(name);
                    }
                }
            }
        }
        ambiguous.forEach(months::remove);
        return Map.copyOf(months);
    }
}

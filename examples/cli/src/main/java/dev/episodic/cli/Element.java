package dev.episodic.cli;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An element of a feed, as it is counted.
 *
 * @param name its namespace, the variants of which are one, and its local name
 * @param says the texts in it and its attributes, those of the elements inside too
 */
record Element(String name, List<String> says) {

    private static final Pattern NUMBER = Pattern.compile("&#(\\d{1,7});");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern DAY_OF_WEEK = Pattern.compile("^[a-z]{3}, ");

    private static final List<DateTimeFormatter> MOMENTS = List.of(
            new DateTimeFormatterBuilder()
                    .append(DateTimeFormatter.ISO_LOCAL_DATE)
                    .optionalStart()
                    .appendLiteral('T')
                    .append(DateTimeFormatter.ISO_LOCAL_TIME)
                    .optionalEnd()
                    .optionalStart()
                    .appendOffsetId()
                    .optionalEnd()
                    .parseDefaulting(ChronoField.HOUR_OF_DAY, 0)
                    .parseDefaulting(ChronoField.OFFSET_SECONDS, 0)
                    .toFormatter(Locale.ROOT),
            DateTimeFormatter.RFC_1123_DATE_TIME);

    /** {@return whether all that this one says is said in another, perhaps in other words} */
    boolean isSaidBy(Element other) {
        return !says.isEmpty()
                && says.stream().allMatch(text -> other.says.stream()
                        .anyMatch(said -> said.contains(text) || isSameMoment(said, text)));
    }

    /** {@return whether a text of this one has the other as markup, as notes do that were not escaped} */
    boolean quotes(Element other) {
        String tag = "<" + other.name.substring(other.name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        return says.stream()
                .anyMatch(text -> text.contains(tag) && other.says.stream().allMatch(text::contains));
    }

    /** {@return a text in the form in which texts are compared} */
    static String comparable(String text) {
        var unescaped = NUMBER.matcher(text.replace("&amp;", "&"))
                .replaceAll(reference -> Matcher.quoteReplacement(character(reference.group(1))));
        return BLANKS.matcher(unescaped).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }

    /** Many feeds escape a text twice, and it is read once unescaped. */
    private static String character(String code) {
        int number = Integer.parseInt(code);
        return Character.isValidCodePoint(number) ? Character.toString(number) : "";
    }

    private static boolean isSameMoment(String one, String other) {
        var moment = moment(one);
        return moment.isPresent()
                && moment(other).filter(each -> each.isEqual(moment.get())).isPresent();
    }

    /** Days alone count from midnight in Greenwich, and the day of the week may be wrong, as where the feed is read. */
    private static Optional<OffsetDateTime> moment(String text) {
        String date = DAY_OF_WEEK.matcher(text).replaceFirst("").toUpperCase(Locale.ROOT);
        return MOMENTS.stream().flatMap(form -> parsed(date, form).stream()).findFirst();
    }

    private static Optional<OffsetDateTime> parsed(String text, DateTimeFormatter form) {
        try {
            return Optional.of(OffsetDateTime.parse(text, form));
        } catch (DateTimeException no) {
            return Optional.empty();
        }
    }
}

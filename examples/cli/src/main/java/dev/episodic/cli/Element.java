package dev.episodic.cli;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * An element of a feed, as it is counted.
 *
 * @param name its namespace, the variants of which are one, and its local name
 * @param says the texts in it and its attributes, those of the elements inside too
 */
record Element(String name, List<String> says) {

    private static final Pattern NUMBER = Pattern.compile("&#(\\d{1,7});");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /** {@return whether all that this one says is said in another, perhaps in other words} */
    boolean isSaidBy(Element other) {
        return !says.isEmpty()
                && says.stream().allMatch(text -> other.says.stream()
                        .anyMatch(said -> said.contains(text) || isSameMoment(said, text)));
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

    private static Optional<OffsetDateTime> moment(String text) {
        return Stream.of(DateTimeFormatter.ISO_OFFSET_DATE_TIME, DateTimeFormatter.RFC_1123_DATE_TIME)
                .flatMap(form -> parsed(text, form).stream())
                .findFirst();
    }

    private static Optional<OffsetDateTime> parsed(String text, DateTimeFormatter form) {
        try {
            return Optional.of(OffsetDateTime.parse(text.toUpperCase(Locale.ROOT), form));
        } catch (DateTimeException no) {
            return Optional.empty();
        }
    }
}

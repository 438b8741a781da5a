package dev.episodic.benchmark.peer;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What every reader of podcasts must find of an item.
 *
 * @param title the title with single blanks, empty if there is none
 * @param guid the guid, empty if there is none
 * @param date when it was published, or null if that is not said or not understood
 * @param enclosures the addresses of the files
 */
public record FoundItem(String title, String guid, @Nullable Instant date, List<String> enclosures) {

    /** Takes the facts as a library gives them, which may be none. */
    static FoundItem of(
            @Nullable String title,
            @Nullable String guid,
            @Nullable Instant date,
            List<? extends @Nullable String> enclosures) {
        return new FoundItem(
                normalized(title),
                normalized(guid),
                date,
                enclosures.stream()
                        .filter(Objects::nonNull)
                        .map(FoundItem::normalized)
                        .toList());
    }

    private static String normalized(@Nullable String text) {
        return text == null ? "" : text.strip().replaceAll("\\s+", " ");
    }

    /** {@return the moment of a date as RFC 1123 has it, or null if it is another text} */
    static @Nullable Instant date(@Nullable String text) {
        try {
            return text == null
                    ? null
                    : ZonedDateTime.parse(text.strip(), DateTimeFormatter.RFC_1123_DATE_TIME)
                            .toInstant();
        } catch (DateTimeParseException odd) {
            return null;
        }
    }
}

package dev.episodic.html.site;

import dev.episodic.html.SafeUrl;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/**
 * A day, a length, or a moment of a recording.
 *
 * @param iso for machines, in ISO 8601
 * @param text for people
 * @param play where it can be heard
 */
public record Moment(String iso, String text, Optional<SafeUrl> play) {

    static Moment day(OffsetDateTime moment, Wording words) {
        return new Moment(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment), words.date(moment), Optional.empty());
    }

    static Moment length(Duration length, Wording words) {
        return new Moment(length.toString(), words.length(length), Optional.empty());
    }

    static Moment exactLength(Duration length) {
        return new Moment(length.toString(), Wording.clock(length), Optional.empty());
    }

    static Moment of(Duration moment, Optional<SafeUrl> recording) {
        return new Moment(
                moment.toString(), Wording.clock(moment), recording.map(file -> file.at(Wording.seconds(moment))));
    }
}

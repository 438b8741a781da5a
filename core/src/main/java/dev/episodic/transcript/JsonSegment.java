package dev.episodic.transcript;

import dev.episodic.Severity;
import dev.episodic.text.ClockTime;
import dev.episodic.text.Findings;
import dev.episodic.text.SourceText;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** A segment of JSON: its members by all the names they have in one shape or another. */
final class JsonSegment {

    /** The latest second that can be written as a time; no episode lasts three centuries. */
    private static final BigDecimal LATEST = BigDecimal.valueOf(9_999_999_999L);

    private static final int MOST_DIGITS = 100;

    private final SourceText source;
    private final Findings findings;
    private final String path;
    private final Set<String> unknown;
    private int at;
    private @Nullable Duration start;
    private @Nullable Duration end;
    private @Nullable String text;
    private @Nullable String speaker;
    private @Nullable String voice;

    JsonSegment(SourceText source, Findings findings, String path, Set<String> unknown) {
        this.unknown = unknown;
        this.source = source;
        this.findings = findings;
        this.path = path;
    }

    /** Reads the object that begins here, and hands it on if it is a segment. */
    void read(JsonParser in, CueCollector collector) {
        at = offset(in);
        for (var name = in.nextName(); name != null; name = in.nextName()) {
            if (in.nextToken() != JsonToken.VALUE_NULL) {
                member(name, in);
            }
        }
        if (text == null && start == null) {
            var message = "This segment has neither words nor a time: left out.";
            findings.report(Severity.WARNING, "cue.unreadable", path, source.at(at), "", message);
            return;
        }
        if (start == null) {
            var message = "This segment does not say when it begins.";
            findings.report(Severity.WARNING, "cue.start.missing", path, source.at(at), "", message);
        }
        var builder = Cue.builder().speaker(voice == null ? speaker : voice).text(text == null ? "" : text);
        collector.add(builder, start, end, path, at);
    }

    private void member(String name, JsonParser in) {
        switch (name) {
            case "startTime", "start", "begin" -> start = first(start, seconds(name, in));
            case "start_ms", "startMs" -> start = first(start, millis(name, in));
            case "endTime", "end" -> end = first(end, seconds(name, in));
            case "end_ms", "endMs" -> end = first(end, millis(name, in));
            case "body", "text", "word" -> text = text == null ? words(name, in) : text;
            case "speaker", "speakerName" -> speaker = words(name, in);
            // Podlove: speaker is the number of a contributor, voice the name
            case "voice" -> voice = blankToNull(words(name, in));
            default -> unknown(name, in);
        }
    }

    private static @Nullable Duration first(@Nullable Duration known, @Nullable Duration other) {
        return known == null ? other : known;
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }

    private @Nullable String words(String name, JsonParser in) {
        if (in.currentToken().isStructStart()) {
            tellUnreadable(name, in, "json.unexpected", "This should be a text: left out.");
            return null;
        }
        return in.getString();
    }

    private @Nullable Duration seconds(String name, JsonParser in) {
        return time(name, in, BigDecimal.ONE);
    }

    private @Nullable Duration millis(String name, JsonParser in) {
        return time(name, in, new BigDecimal("0.001"));
    }

    private @Nullable Duration time(String name, JsonParser in, BigDecimal unit) {
        var found = in.currentToken().isStructStart() ? null : in.getString();
        var time = found == null ? null : ofNumber(found, unit);
        if (time == null && found != null) {
            var clock = ClockTime.parse(found);
            time = clock == null ? null : clock.time();
        }
        if (time == null) {
            tellUnreadable(name, in, "cue.time.unreadable", "This is no time that can be read: left out.");
        }
        return time;
    }

    private static @Nullable Duration ofNumber(String text, BigDecimal unit) {
        if (text.length() > MOST_DIGITS) {
            return null;
        }
        try {
            var number = new BigDecimal(text.strip());
            if (Math.abs((long) number.scale()) > MOST_DIGITS || number.signum() < 0) {
                return null;
            }
            var seconds = number.multiply(unit);
            return seconds.compareTo(LATEST) > 0
                    ? null
                    : Duration.ofSeconds(seconds.longValue())
                            .plusNanos(seconds.remainder(BigDecimal.ONE)
                                    .movePointRight(9)
                                    .setScale(0, RoundingMode.HALF_UP)
                                    .longValue());
        } catch (NumberFormatException isNone) {
            return null;
        }
    }

    private void tellUnreadable(String name, JsonParser in, String code, String message) {
        var found = in.currentToken().isStructStart() ? "" : in.getString();
        var position = source.at(offset(in));
        in.skipChildren();
        findings.report(Severity.WARNING, code, path + "/" + name, position, found, message);
    }

    private void unknown(String name, JsonParser in) {
        if (unknown.add(name)) {
            var message = "A cue has no such part: left out, here and further on.";
            findings.report(Severity.INFO, "json.unknown", path + "/" + name, source.at(offset(in)), name, message);
        }
        in.skipChildren();
    }

    /** {@return where the current token begins in the text} */
    static int offset(JsonParser in) {
        return (int) Math.max(0, in.currentTokenLocation().getCharOffset());
    }
}

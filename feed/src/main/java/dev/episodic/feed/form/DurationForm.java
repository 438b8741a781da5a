package dev.episodic.feed.form;

import dev.episodic.Severity;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How long an episode is: {@code itunes:duration}. Zero says that nobody knows. */
final class DurationForm implements Form<Duration> {

    private static final Duration LONGEST = Duration.ofDays(2);
    private static final Map<String, Integer> UNITS = Map.ofEntries(
            Map.entry("h", 3600),
            Map.entry("hr", 3600),
            Map.entry("hrs", 3600),
            Map.entry("hour", 3600),
            Map.entry("hours", 3600),
            Map.entry("m", 60),
            Map.entry("min", 60),
            Map.entry("mins", 60),
            Map.entry("minute", 60),
            Map.entry("minutes", 60),
            Map.entry("s", 1),
            Map.entry("sec", 1),
            Map.entry("secs", 1),
            Map.entry("second", 1),
            Map.entry("seconds", 1));

    @Override
    public @Nullable Duration read(String text, Doubts doubts) {
        var folded = Folded.of(text);
        var seconds = Clock.seconds(folded);
        if (seconds != null) {
            return plausible(seconds, doubts);
        }
        return folded.indexOf(':') >= 0 ? shown(folded, doubts) : spoken(folded, doubts);
    }

    /** A bare number beyond two days is a count of bytes or milliseconds, nobody knows which. */
    private static @Nullable Duration plausible(Duration seconds, Doubts doubts) {
        if (seconds.isZero() || seconds.compareTo(LONGEST) > 0) {
            return null;
        }
        if (seconds.equals(Duration.ofSeconds(1))) {
            doubts.note(Severity.WARNING, "duration.implausible", "a single second is a placeholder of some programs");
        }
        return seconds;
    }

    private static @Nullable Duration shown(String text, Doubts doubts) {
        var duration = Clock.parts(text, doubts);
        if (duration == null || duration.isZero()) {
            return null;
        }
        if (duration.compareTo(LONGEST) > 0) {
            doubts.note(Severity.WARNING, "duration.implausible", "longer than two days");
        }
        return duration;
    }

    /** Reads {@code 1h 2m}, {@code 19 min} and {@code PT19M6S}: numbers, each with its unit, from large to small. */
    private static @Nullable Duration spoken(String text, Doubts doubts) {
        var lower = text.toLowerCase(Locale.ROOT);
        var words = lower.startsWith("pt") ? lower.substring(2) : lower;
        var sum = Duration.ZERO;
        int at = 0;
        int unit = Integer.MAX_VALUE;
        while (at < words.length()) {
            int number = after(words, at, true);
            int name = after(words, skipBlanks(words, number), false);
            var seconds = Clock.seconds(words.substring(at, number));
            int size = UNITS.getOrDefault(words.substring(skipBlanks(words, number), name), unit);
            if (seconds == null || size >= unit) {
                return null;
            }
            sum = sum.plus(seconds.multipliedBy(size));
            unit = size;
            at = skipBlanks(words, name);
        }
        if (sum.isZero()) {
            return null;
        }
        doubts.note(Severity.INFO, "duration.spelling", "a duration in words");
        return sum;
    }

    private static int after(String text, int start, boolean number) {
        int i = start;
        while (i < text.length()
                && number == (text.charAt(i) == '.' || Character.isDigit(text.charAt(i)))
                && text.charAt(i) != ' ') {
            i++;
        }
        return i;
    }

    private static int skipBlanks(String text, int start) {
        int i = start;
        while (i < text.length() && (text.charAt(i) == ' ' || text.charAt(i) == ',')) {
            i++;
        }
        return i;
    }

    @Override
    public String write(Duration value) {
        return value.compareTo(LONGEST) > 0 ? Clock.full(value) : Clock.seconds(value);
    }

    @Override
    public String kind() {
        return "duration";
    }

    @Override
    public String wanted() {
        return "seconds such as 1146, or 19:06";
    }
}

package dev.episodic.feed.form;

import dev.episodic.Severity;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** How long an episode is: {@code itunes:duration}. Zero says that nobody knows. */
final class DurationForm implements Form<Duration> {

    private static final Duration LONGEST = Duration.ofDays(2);

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
            doubts.note(
                    Severity.WARNING,
                    "duration.implausible",
                    "A single second is what some programs say that know no duration.");
        }
        return seconds;
    }

    private static @Nullable Duration shown(String text, Doubts doubts) {
        var duration = Clock.parts(text);
        if (duration == null || duration.isZero()) {
            return null;
        }
        Clock.noteExcess(text, doubts);
        if (duration.compareTo(LONGEST) > 0) {
            doubts.note(Severity.WARNING, "duration.implausible", "Longer than two days.");
        }
        return duration;
    }

    private static @Nullable Duration spoken(String text, Doubts doubts) {
        var duration = SpokenDuration.read(text);
        if (duration == null || duration.isZero()) {
            return null;
        }
        doubts.note(Severity.INFO, "duration.spelling", "Such a duration is written " + Clock.seconds(duration) + ".");
        return duration;
    }

    @Override
    public boolean saysUnknown(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '0' && c != ':' && c != '.' && c > ' ') {
                return false;
            }
        }
        return true;
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

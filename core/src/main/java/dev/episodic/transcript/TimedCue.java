package dev.episodic.transcript;

import dev.episodic.Severity;
import dev.episodic.text.Losses;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A cue as formats need it that must say when it begins and ends, in whole milliseconds.
 *
 * @param cue the cue
 * @param path where it stands in the transcript
 * @param start when it is said to begin
 * @param end when it is said to end
 */
record TimedCue(Cue cue, String path, Duration start, Duration end) {

    private static final Duration SHORTEST = Duration.ofSeconds(1);
    private static final long MILLIS_TO_READ_A_CHARACTER = 60;

    /** {@return the cues of a transcript that have a time, or get that of the one before} */
    static List<TimedCue> of(Transcript transcript, Losses losses) {
        var cues = transcript.cues();
        var starts = starts(cues, losses);
        var timed = new ArrayList<TimedCue>();
        Duration next = null;
        for (int i = cues.size() - 1; i >= 0; i--) {
            var start = starts.get(i);
            if (start == null) {
                continue;
            }
            var later = i + 1 < cues.size() ? starts.get(i + 1) : null;
            next = later != null && later.compareTo(start) > 0 ? later : next;
            next = next != null && next.compareTo(start) > 0 ? next : null;
            timed.add(of(cues.get(i), path(i), start, next, losses));
        }
        Collections.reverse(timed);
        return timed;
    }

    static String path(int index) {
        return "cue[" + (index + 1) + "]";
    }

    private static TimedCue of(Cue cue, String path, Duration start, @Nullable Duration next, Losses losses) {
        var known = cue.end().filter(end -> end.compareTo(start) >= 0);
        if (known.isEmpty()) {
            var message = "The format must say when a cue ends: when the next one begins, or when it has been read.";
            losses.add(Severity.INFO, "cue.end.assumed", path, 0, "", message);
        }
        var end = known.orElse(next == null ? start.plus(reading(cue)) : next);
        Unsayable.fraction(start, path, 0, losses);
        Unsayable.fraction(end, path, 0, losses);
        return new TimedCue(cue, path, millis(start), millis(end));
    }

    private static List<@Nullable Duration> starts(List<Cue> cues, Losses losses) {
        List<@Nullable Duration> starts = new ArrayList<>();
        Duration before = null;
        for (int i = 0; i < cues.size(); i++) {
            var start = cues.get(i).start();
            if (start.isEmpty()) {
                tellUntimed(cues.get(i), path(i), before, losses);
            }
            before = start.orElse(before);
            starts.add(before);
        }
        return starts;
    }

    private static void tellUntimed(Cue cue, String path, @Nullable Duration before, Losses losses) {
        if (before == null) {
            var message = "The format must say when a cue begins, which nobody knows: left out.";
            losses.add(Severity.ERROR, "cue.untimed", path, 0, cue.text(), message);
        } else {
            var message = "The format must say when a cue begins: with the one before it.";
            losses.add(Severity.WARNING, "cue.start.assumed", path, 0, cue.text(), message);
        }
    }

    private static Duration reading(Cue cue) {
        var reading = Duration.ofMillis(MILLIS_TO_READ_A_CHARACTER * cue.text().length());
        return reading.compareTo(SHORTEST) > 0 ? reading : SHORTEST;
    }

    private static Duration millis(Duration time) {
        return time.truncatedTo(ChronoUnit.MILLIS);
    }
}

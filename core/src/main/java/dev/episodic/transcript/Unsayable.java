package dev.episodic.transcript;

import dev.episodic.Severity;
import dev.episodic.text.Losses;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Parts of a transcript for which some formats have no place. */
final class Unsayable {

    private Unsayable() {}

    static void language(Transcript transcript, Losses losses) {
        var tag = transcript.language().map(Locale::toLanguageTag).orElse("");
        losses.add(Severity.INFO, "language.unsaid", "", 0, tag, "The format has no place for the language.");
    }

    static void fraction(Duration time, String path, int at, Losses losses) {
        if (!time.equals(time.truncatedTo(ChronoUnit.MILLIS))) {
            var message = "The format has no times finer than a millisecond.";
            losses.add(Severity.INFO, "cue.time.rounded", path, at, time.toString(), message);
        }
    }

    static void id(Cue cue, String path, int at, Losses losses) {
        cue.id().ifPresent(id -> {
            var message = "The format has no place for the identifier of a cue.";
            losses.add(Severity.INFO, "cue.id.unsaid", path, at, id, message);
        });
    }
}

package dev.episodic.transcript;

import dev.episodic.Severity;
import dev.episodic.text.Losses;
import dev.episodic.text.SpeakerLabel;
import org.jspecify.annotations.Nullable;

/** The names before the words of a transcript that is being written: a name counts until the next one. */
final class Labels {

    private final Losses losses;
    private @Nullable String before;

    Labels(Losses losses) {
        this.losses = losses;
    }

    /** {@return the label that a cue needs, or null if it needs none} */
    @Nullable
    String before(Cue cue, String path, int at) {
        var speaker = cue.speaker().orElse(null);
        boolean looksLabelled = SpeakerLabel.at(cue.text()) != null;
        if (speaker == null) {
            if (looksLabelled || before != null) {
                var message = "The format cannot say that nobody is named here.";
                losses.add(Severity.WARNING, "cue.speaker.unsaid", path, at, cue.text(), message);
            }
            return null;
        }
        boolean needed = !speaker.equals(before) || looksLabelled;
        before = speaker;
        if (needed && !SpeakerLabel.isReadable(speaker)) {
            var message = "As a label this will not be recognized as the name of a speaker.";
            losses.add(Severity.WARNING, "cue.speaker.unsaid", path, at, speaker, message);
        }
        return needed ? speaker : null;
    }
}

package dev.episodic.transcript;

import dev.episodic.Severity;
import dev.episodic.text.ClockTime;
import dev.episodic.text.CueScanner;
import dev.episodic.text.CueText;
import dev.episodic.text.Losses;

/** Writes SubRip: counted cues, with the name of the speaker where it changes. */
final class SubRipWriting {

    private final StringBuilder out = new StringBuilder();
    private final Losses losses;
    private final Labels labels;

    private SubRipWriting(Losses losses) {
        this.losses = losses;
        labels = new Labels(losses);
    }

    static String write(Transcript transcript, Losses losses) {
        var writing = new SubRipWriting(losses);
        if (transcript.language().isPresent()) {
            Unsayable.language(transcript, losses);
        }
        int count = 0;
        for (var cue : TimedCue.of(transcript, losses)) {
            count++;
            writing.cue(cue, count);
        }
        return writing.out.toString();
    }

    private void cue(TimedCue timed, int count) {
        if (count > 1) {
            out.append('\n');
        }
        int at = out.length();
        Unsayable.id(timed.cue(), timed.path(), at, losses);
        out.append(count).append('\n');
        out.append(ClockTime.format(timed.start(), ',')).append(" --> ");
        out.append(ClockTime.format(timed.end(), ',')).append('\n');
        var label = labels.before(timed.cue(), timed.path(), out.length());
        var text = text(timed);
        out.append(label == null ? "" : label + ": ").append(text);
        if (label != null || !text.isEmpty()) {
            out.append('\n');
        }
    }

    /** {@return the text, in which nothing looks like the times of a cue} */
    private String text(TimedCue timed) {
        var text = timed.cue().text();
        var safe = new StringBuilder();
        for (var line : text.split("\n", -1)) {
            boolean timing = CueScanner.isTimingLine(line, 0, line.length());
            safe.append(safe.length() > 0 ? "\n" : "").append(timing ? line.replaceAll("-+>", "→") : line);
        }
        var written = safe.toString();
        if (!CueText.ofSubRip(written).plain().equals(text)) {
            var message = "SubRip cannot say this as it is: it will be taken for tags or times.";
            losses.add(Severity.WARNING, "cue.text.unsaid", timed.path(), out.length(), text, message);
        }
        return written;
    }
}

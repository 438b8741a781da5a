package dev.episodic.transcript;

import dev.episodic.Severity;
import dev.episodic.text.ClockTime;
import dev.episodic.text.Losses;
import java.time.Duration;

/** Writes plain text for people: a paragraph for each cue, with its time in brackets and the name where it changes. */
final class PlainTextWriting {

    private final StringBuilder out = new StringBuilder();
    private final Losses losses;
    private final Labels labels;

    private PlainTextWriting(Losses losses) {
        this.losses = losses;
        labels = new Labels(losses);
    }

    static String write(Transcript transcript, Losses losses) {
        var writing = new PlainTextWriting(losses);
        if (transcript.language().isPresent()) {
            Unsayable.language(transcript, losses);
        }
        for (int i = 0; i < transcript.cues().size(); i++) {
            writing.cue(transcript.cues().get(i), TimedCue.path(i));
        }
        return writing.out.toString();
    }

    private void cue(Cue cue, String path) {
        if (cue.start().isEmpty() && cue.text().isEmpty()) {
            losses.add(
                    Severity.WARNING, "cue.empty.unsaid", path, out.length(), "", "Text cannot say nothing: left out.");
            return;
        }
        if (out.length() > 0) {
            out.append('\n');
        }
        int at = out.length();
        Unsayable.id(cue, path, at, losses);
        cue.end()
                .ifPresent(end -> losses.add(
                        Severity.INFO,
                        "cue.end.unsaid",
                        path,
                        at,
                        end.toString(),
                        "Text has no place for the end of a cue."));
        var opening = new StringBuilder();
        cue.start()
                .ifPresent(
                        start -> opening.append('[').append(time(start, path)).append("] "));
        var label = labels.before(cue, path, at);
        opening.append(label == null ? "" : label + ": ");
        out.append((opening + text(cue, opening.toString(), path)).strip()).append('\n');
    }

    private String time(Duration start, String path) {
        Unsayable.fraction(start, path, out.length(), losses);
        return start.toMillisPart() == 0 ? ClockTime.clock(start) : ClockTime.format(start, '.');
    }

    /** {@return the text, no line of which looks like the beginning of another cue} */
    private String text(Cue cue, String opening, String path) {
        var lines = cue.text().split("\n", -1);
        var text = new StringBuilder(lines[0]);
        var first = opening + lines[0];
        boolean altered =
                !first.substring(LineOpening.of(first, true).end()).strip().equals(lines[0]);
        for (int i = 1; i < lines.length; i++) {
            boolean opens = LineOpening.of(lines[i], true).isOpening();
            text.append(opens ? ' ' : '\n').append(lines[i]);
            altered |= opens;
        }
        if (altered) {
            var message = "In text this looks like the beginning of a cue.";
            losses.add(Severity.WARNING, "cue.text.unsaid", path, out.length(), cue.text(), message);
        }
        return text.toString();
    }
}

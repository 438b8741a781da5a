package dev.episodic.transcript;

import dev.episodic.Severity;
import dev.episodic.text.ClockTime;
import dev.episodic.text.CueScanner;
import dev.episodic.text.Losses;
import dev.episodic.text.SpeakerLabel;
import dev.episodic.text.WebVttHeader;
import java.util.Locale;

/** Writes WebVTT, every speaker as the voice of the cue. */
final class WebVttWriting {

    private final StringBuilder out = new StringBuilder(WebVttHeader.SIGNATURE).append('\n');
    private final Losses losses;

    private WebVttWriting(Losses losses) {
        this.losses = losses;
    }

    static String write(Transcript transcript, Losses losses) {
        var writing = new WebVttWriting(losses);
        transcript
                .language()
                .map(Locale::toLanguageTag)
                .ifPresent(tag -> writing.out.append("Language: ").append(tag).append('\n'));
        TimedCue.of(transcript, losses).forEach(writing::cue);
        return writing.out.toString();
    }

    private void cue(TimedCue timed) {
        out.append('\n');
        var cue = timed.cue();
        cue.id().ifPresent(id -> id(id, timed.path()));
        out.append(ClockTime.format(timed.start(), '.')).append(" --> ");
        out.append(ClockTime.format(timed.end(), '.')).append('\n');
        cue.speaker()
                .ifPresent(speaker -> out.append("<v ").append(escaped(speaker)).append('>'));
        var text = escaped(cue.text());
        out.append(cue.speaker().isEmpty() && SpeakerLabel.at(text) != null ? withoutLabel(text) : text);
        if (cue.speaker().isPresent() || !text.isEmpty()) {
            out.append('\n');
        }
    }

    private void id(String id, String path) {
        boolean unsayable = id.contains("-->")
                || id.matches("(?:NOTE|STYLE|REGION)(?:\\s.*)?")
                || CueScanner.isTimingLine(id, 0, id.length());
        if (unsayable) {
            losses.add(
                    Severity.WARNING,
                    "cue.id.unsaid",
                    path,
                    out.length(),
                    id,
                    "WebVTT cannot have such an identifier.");
        } else {
            out.append(id).append('\n');
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** Words before a colon are taken for the name of a speaker, but not if the colon is a reference. */
    private static String withoutLabel(String text) {
        int colon = text.indexOf(':');
        int wide = text.indexOf('：');
        boolean isWide = colon < 0 || (wide >= 0 && wide < colon);
        int at = isWide ? wide : colon;
        return text.substring(0, at) + (isWide ? "&#65306;" : "&#58;") + text.substring(at + 1);
    }
}

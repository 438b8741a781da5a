package dev.episodic.html.transcript;

import dev.episodic.Parsed;
import dev.episodic.Severity;
import dev.episodic.text.ClockTime;
import dev.episodic.text.Losses;
import dev.episodic.text.SpeakerLabel;
import dev.episodic.transcript.Cue;
import dev.episodic.transcript.Transcript;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes a transcript as the podcast namespace has it in HTML: {@code cite}, {@code time} and {@code p}. */
public final class TranscriptPage {

    private final StringBuilder out = new StringBuilder();
    private final Losses losses = new Losses();
    private @Nullable String speaker;
    private boolean cited;

    private TranscriptPage() {}

    /** {@return the transcript as a fragment, with what HTML cannot say} */
    public static Parsed<String> write(Transcript transcript) {
        var page = new TranscriptPage();
        var language = transcript.language().map(Locale::toLanguageTag);
        language.ifPresent(tag -> page.out.append("<div lang=\"").append(tag).append("\">\n"));
        int number = 0;
        for (var cue : transcript.cues()) {
            number++;
            page.cue(cue, "cue[" + number + "]");
        }
        language.ifPresent(tag -> page.out.append("</div>\n"));
        var html = page.out.toString();
        return new Parsed<>(html, page.losses.in(html));
    }

    private void cue(Cue cue, String path) {
        tellLosses(cue, path);
        cite(cue);
        cue.start().ifPresent(this::time);
        out.append("<p>").append(escaped(cue.text()).replace("\n", "<br>\n")).append("</p>\n");
    }

    /** A name counts until the next one; an empty one says that nobody is named. */
    private void cite(Cue cue) {
        var name = cue.speaker().orElse("");
        boolean resets = speaker != null || (!cited && SpeakerLabel.at(cue.text()) != null);
        if (!name.isEmpty() || resets) {
            out.append("<cite>")
                    .append(escaped(name))
                    .append(name.isEmpty() ? "" : ":")
                    .append("</cite>\n");
            cited = true;
        }
        speaker = cue.speaker().orElse(null);
    }

    /** People see the second; the attribute says it to the fraction. */
    private void time(Duration start) {
        boolean exact = start.equals(Duration.ofSeconds(start.toSeconds()));
        out.append("<time").append(exact ? "" : " datetime=\"" + start + "\"").append('>');
        out.append(ClockTime.clock(start).replaceFirst("^00:0?", "")).append("</time>\n");
    }

    private void tellLosses(Cue cue, String path) {
        int at = out.length();
        cue.end()
                .ifPresent(end -> losses.add(
                        Severity.INFO,
                        "cue.end.unsaid",
                        path,
                        at,
                        end.toString(),
                        "HTML has no place for the end of a cue."));
        cue.id()
                .ifPresent(id -> losses.add(
                        Severity.INFO,
                        "cue.id.unsaid",
                        path,
                        at,
                        id,
                        "HTML has no place for the identifier of a cue."));
        if (cue.start().isEmpty() && (cue.text().isEmpty() || TranscriptMarkup.time(cue.text()) != null)) {
            var message = "Without words, or with a time for words, this will not be taken for a cue.";
            losses.add(Severity.WARNING, "cue.text.unsaid", path, at, cue.text(), message);
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}

package dev.episodic.transcript;

import dev.episodic.Severity;
import dev.episodic.text.CueScanner;
import dev.episodic.text.CueText;
import dev.episodic.text.Findings;
import dev.episodic.text.ScannedCue;
import dev.episodic.text.SourceText;
import dev.episodic.text.SpeakerLabel;
import dev.episodic.text.WebVttHeader;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Reads SubRip and WebVTT. Where a file names its speakers by labels before the words, a label counts until the next
 * one; the voice of a cue of WebVTT is that of this cue alone.
 *
 * @see <a href="https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/examples/transcripts/transcripts.md">
 * Transcripts of the podcast namespace: SRT</a>
 * @see <a href="https://www.w3.org/TR/webvtt1/">WebVTT</a>
 */
final class SubtitleReading {

    private final SourceText source;
    private final Findings findings;
    private final CueCollector collector;
    private final boolean webVtt;
    private final boolean voiced;
    private @Nullable String speaker;

    private SubtitleReading(SourceText source, Findings findings, boolean webVtt) {
        this.source = source;
        this.findings = findings;
        this.webVtt = webVtt;
        voiced = webVtt && (source.text().contains("<v ") || source.text().contains("<v."));
        collector = new CueCollector(source, findings);
    }

    /** {@return the transcript that a text with lines of times holds} */
    static Transcript read(SourceText source, Findings findings) {
        var header = WebVttHeader.read(source);
        var reading = new SubtitleReading(source, findings, header != null || isHeadless(source, findings));
        return header == null
                ? reading.cues(CueScanner.ofSubRip(source, findings), null)
                : reading.cues(CueScanner.ofWebVtt(source, header.end(), findings), reading.language(header));
    }

    /** WebVTT without its first line has points where SubRip has commas. */
    private static boolean isHeadless(SourceText source, Findings findings) {
        boolean headless = hasPoints(source);
        if (headless) {
            var message = "This looks like WebVTT without its first line, " + WebVttHeader.SIGNATURE + ".";
            findings.report(Severity.INFO, "webvtt.header.missing", "", source.at(0), "", message);
        }
        return headless;
    }

    private static boolean hasPoints(SourceText source) {
        var text = source.text();
        for (int from = 0; from < text.length(); ) {
            int to = source.lineEnd(from);
            if (CueScanner.isTimingLine(text, from, to)) {
                int point = text.indexOf('.', from);
                int comma = text.indexOf(',', from);
                return point >= 0 && point < to && (comma < 0 || point < comma);
            }
            from = source.nextLine(to);
        }
        return false;
    }

    private @Nullable Locale language(WebVttHeader header) {
        if (!header.remark().isEmpty()) {
            var message = "What stands beside the signature is no part of a transcript: left out.";
            findings.report(Severity.INFO, "webvtt.header", "", source.at(0), header.remark(), message);
        }
        Locale language = null;
        for (var field : header.fields().entrySet()) {
            if (field.getKey().equalsIgnoreCase("language")) {
                language = Languages.parse(field.getValue());
            } else if (!field.getKey().equalsIgnoreCase("kind")) {
                var message = "This line of the header is no part of a transcript: left out.";
                findings.report(Severity.INFO, "webvtt.header", "", source.at(0), field.toString(), message);
            }
        }
        return language;
    }

    private Transcript cues(CueScanner scanner, @Nullable Locale language) {
        for (var cue = scanner.next(); cue != null; cue = scanner.next()) {
            add(cue);
        }
        return Transcript.builder().language(language).cues(collector.inOrder()).build();
    }

    private void add(ScannedCue cue) {
        // In WebVTT a colon that is written as a reference makes no label
        var text = webVtt ? CueText.ofWebVtt(unlabelled(cue.payload())) : CueText.ofSubRip(cue.payload());
        tellWhatIsLeftOut(cue, text);
        var id = webVtt ? cue.id().orElse(null) : null;
        for (var span : text.spans()) {
            var words = webVtt || span.voice() != null ? span.text() : unlabelled(span.text());
            var builder = Cue.builder()
                    .id(id)
                    .speaker(span.voice() == null ? speaker : span.voice())
                    .text(words);
            collector.add(builder, cue.start().orElse(null), cue.end().orElse(null), cue.path(), cue.at());
            id = null;
        }
    }

    /** {@return what follows the name of a speaker, who is the one that speaks from now on} */
    private String unlabelled(String text) {
        var label = voiced ? null : SpeakerLabel.at(text);
        if (label == null) {
            return text;
        }
        speaker = label.name();
        return text.substring(label.end());
    }

    private void tellWhatIsLeftOut(ScannedCue cue, CueText text) {
        if (!cue.settings().isEmpty()) {
            var message = "Where a cue stands on a screen is no part of a transcript: left out, here and further on.";
            collector.reportOnce("cue.settings", cue.path(), cue.at(), cue.settings(), message);
        }
        if (text.marked()) {
            var message = "Tags within the text are left out, here and further on.";
            collector.reportOnce("cue.markup", cue.path(), cue.payloadAt(), cue.payload(), message);
        }
    }
}

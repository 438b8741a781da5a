package dev.episodic.transcript;

import dev.episodic.text.Findings;
import dev.episodic.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads plain text: a cue for each paragraph, and for each line that begins with a time or a name. A name counts until
 * the next one.
 */
final class PlainTextReading {

    private final SourceText source;
    private final CueCollector collector;
    private final boolean bareTimes;

    private @Nullable String speaker;
    private @Nullable LineOpening opening;
    private final List<String> words = new ArrayList<>();
    private int at;
    private int cues;

    private PlainTextReading(SourceText source, Findings findings) {
        this.source = source;
        collector = new CueCollector(source, findings);
        bareTimes = linesWithBareTimes() > 1;
    }

    /** {@return the transcript that a text holds} */
    static Transcript read(SourceText source, Findings findings) {
        return new PlainTextReading(source, findings).read();
    }

    /** One line that begins with {@code 12:30} speaks of half past twelve; several tell the times of a transcript. */
    private int linesWithBareTimes() {
        var text = source.text();
        int count = 0;
        for (int from = 0; from < text.length() && count < 2; ) {
            int to = source.lineEnd(from);
            count += LineOpening.beginsWithBareTime(text.substring(from, to)) ? 1 : 0;
            from = source.nextLine(to);
        }
        return count;
    }

    private Transcript read() {
        var text = source.text();
        for (int from = 0; from < text.length(); ) {
            int to = source.lineEnd(from);
            line(text.substring(from, to), from);
            from = source.nextLine(to);
        }
        finish();
        return Transcript.builder().cues(collector.inOrder()).build();
    }

    private void line(String line, int from) {
        if (line.isBlank()) {
            finish();
            return;
        }
        var found = LineOpening.of(line, bareTimes);
        if (found.isOpening()) {
            finish();
            opening = found;
            speaker = found.speaker() == null ? speaker : found.speaker();
        }
        if (found.isOpening() || words.isEmpty()) {
            at = from;
        }
        words.add(line.substring(found.end()));
    }

    /** A name alone is no cue yet; it names who speaks next. */
    private void finish() {
        var text = String.join("\n", words);
        var start = opening == null ? null : opening.start();
        var end = opening == null ? null : opening.until();
        if (start != null || !text.isBlank()) {
            cues++;
            collector.add(Cue.builder().speaker(speaker).text(text), start, end, "cue[" + cues + "]", at);
        }
        words.clear();
        opening = null;
    }
}

package dev.episodic.transcript;

import dev.episodic.Position;
import dev.episodic.Severity;
import dev.episodic.text.Findings;
import dev.episodic.text.SourceText;
import dev.episodic.text.Timeline;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes the cues of a file one after another, tells which are odd, and gives them in the order of their times. */
final class CueCollector {

    private final SourceText source;
    private final Findings findings;
    private final List<Cue> cues = new ArrayList<>();
    private final List<Integer> places = new ArrayList<>();
    private Duration latestEnd = Duration.ZERO;

    CueCollector(SourceText source, Findings findings) {
        this.source = source;
        this.findings = findings;
    }

    /** Takes a cue, which stands at a place of the text. */
    void add(Cue.Builder builder, @Nullable Duration start, @Nullable Duration end, String path, int at) {
        var cue = builder.start(start).end(endAfter(start, end, path, at)).build();
        if (cue.text().isEmpty()) {
            report(Severity.INFO, "cue.empty", path, at, "", "Nothing is said in this cue.");
        }
        overlap(cue, path, at);
        cues.add(cue);
        places.add(at);
    }

    private @Nullable Duration endAfter(@Nullable Duration start, @Nullable Duration end, String path, int at) {
        if (start == null || end == null || end.compareTo(start) >= 0) {
            return end;
        }
        var message = "This cue ends before it begins: taken to last until the next.";
        report(Severity.WARNING, "cue.end.before-start", path, at, end.toString(), message);
        return null;
    }

    private void overlap(Cue cue, String path, int at) {
        if (cue.start().isPresent() && cue.start().get().compareTo(latestEnd) < 0) {
            var message = "This cue begins before another one has ended.";
            report(Severity.INFO, "cue.overlap", path, at, cue.start().get().toString(), message);
        }
        var end = cue.end().or(cue::start).orElse(Duration.ZERO);
        latestEnd = end.compareTo(latestEnd) > 0 ? end : latestEnd;
    }

    /** Notes an oddity at a place of the text. */
    void report(Severity severity, String code, String path, int at, String found, String message) {
        findings.report(severity, code, path, source.at(at), found, message);
    }

    /** Notes an oddity of a kind that is told once. */
    void reportOnce(String code, String path, int at, String found, String message) {
        findings.reportOnce(Severity.INFO, code, path, source.at(at), found, message);
    }

    boolean isEmpty() {
        return cues.isEmpty();
    }

    /** {@return all cues, in the order of their times} */
    List<Cue> inOrder() {
        int first = Timeline.firstOutOfOrder(cues, Cue::start);
        if (first < 0) {
            return cues;
        }
        var found = cues.get(first).start().map(Duration::toString).orElse("");
        var message = "Cues are not in the order of their times: put in order.";
        findings.report(Severity.INFO, "cue.unsorted", "cue[" + (first + 1) + "]", place(first), found, message);
        return Timeline.sorted(cues, Cue::start);
    }

    private Position place(int index) {
        return source.at(places.get(index));
    }
}

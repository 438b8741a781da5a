package dev.episodic.chapters;

import dev.episodic.Chapter;
import dev.episodic.Chapters;
import dev.episodic.Severity;
import dev.episodic.text.CueScanner;
import dev.episodic.text.CueText;
import dev.episodic.text.ScannedCue;
import dev.episodic.text.SourceText;
import dev.episodic.text.WebVttHeader;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads chapters from the cues of WebVTT: the text of a cue is the title. An end that is the start of the next chapter
 * says nothing, and neither does one that stands for the unknown end of the recording.
 */
final class WebVttChapters {

    /** What is written for an end that nobody knows, as WebVTT has no other way to say so. */
    static final Duration OPEN_END = Duration.parse("PT99H59M59.999S");

    private final Report report;
    private final List<Placed> chapters = new ArrayList<>();

    private WebVttChapters(Report report) {
        this.report = report;
    }

    static Chapters read(SourceText source, Report report) {
        var reading = new WebVttChapters(report);
        var header = WebVttHeader.read(source);
        if (header == null) {
            report.add(Severity.INFO, "webvtt.header", "", 0, "", "The first line ought to be WEBVTT.");
        }
        var cues = CueScanner.ofWebVtt(source, header == null ? 0 : header.end(), report.findings());
        for (var cue = cues.next(); cue != null; cue = cues.next()) {
            reading.chapter(cue);
        }
        return Chapters.builder()
                .chapters(withoutImpliedEnds(Placed.sorted(reading.chapters, report)))
                .build();
    }

    private void chapter(ScannedCue cue) {
        var title = CueText.ofWebVtt(cue.payload()).plain().strip().replaceAll("\\h*+\\n\\h*+", " ");
        if (cue.start().isEmpty()) {
            var message = "Nobody knows where this chapter begins: left out.";
            report.add(Severity.ERROR, "chapter.incomplete", cue.path(), cue.at(), title, message);
            return;
        }
        var start = cue.start().get();
        var chapter = Chapter.builder().start(start).title(title);
        var end = cue.end().filter(time -> time.compareTo(OPEN_END) < 0);
        if (end.isPresent() && end.get().compareTo(start) < 0) {
            var message = "The chapter ends before it begins: the end is left out.";
            report.add(
                    Severity.WARNING,
                    "chapter.end",
                    cue.path(),
                    cue.at(),
                    end.get().toString(),
                    message);
        } else {
            chapter.end(end.orElse(null));
        }
        chapters.add(new Placed(chapter.build(), cue.at(), cue.path()));
    }

    private static List<Chapter> withoutImpliedEnds(List<Chapter> chapters) {
        var plain = new ArrayList<Chapter>();
        for (int i = 0; i < chapters.size(); i++) {
            var here = chapters.get(i);
            boolean implied = i + 1 < chapters.size()
                    && here.end().equals(Optional.of(chapters.get(i + 1).start()));
            plain.add(implied ? here.toBuilder().end(null).build() : here);
        }
        return plain;
    }
}

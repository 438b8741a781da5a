package dev.episodic.chapters;

import dev.episodic.Chapter;
import dev.episodic.Chapters;
import dev.episodic.Diagnostic;
import dev.episodic.Location;
import dev.episodic.Parsed;
import dev.episodic.Severity;
import dev.episodic.text.SourceText;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A document while it is written, and what it cannot say. */
final class Output {

    private final StringBuilder text = new StringBuilder();
    private final List<Remark> remarks = new ArrayList<>();

    private record Remark(Severity severity, String code, String path, int at, String found, String message) {}

    Output add(String piece) {
        text.append(piece);
        return this;
    }

    StringBuilder text() {
        return text;
    }

    /** Tells of something at the place that is written next. */
    void tell(Severity severity, String code, String path, Object found, String message) {
        remarks.add(new Remark(severity, code, path, text.length(), found.toString(), message));
    }

    /** Tells of all parts of the document, but for its chapters, that the format cannot say. */
    void tellOfDocument(Chapters chapters) {
        leaveOut("title", chapters.title());
        leaveOut("author", chapters.author());
        leaveOut("podcastName", chapters.podcastName());
        leaveOut("description", chapters.description());
        leaveOut("fileName", chapters.fileName());
        leaveOut("waypoints", chapters.waypoints());
        chapters.foreign().forEach((name, json) -> leaveOut(name, Optional.of(json)));
    }

    /** Tells of the parts of a chapter that no list of lines or cues can say. */
    void tellOfChapter(Chapter chapter, String path) {
        leaveOut(path + "/image", chapter.image());
        leaveOut(path + "/location", chapter.location().map(Location::label));
        chapter.foreign().forEach((name, json) -> leaveOut(path + "/" + name, Optional.of(json)));
    }

    /** Tells of a part that the format cannot say. */
    void leaveOut(String path, Optional<?> part) {
        part.ifPresent(said ->
                tell(Severity.WARNING, "chapters.unsaid", path, said, "The format has no place for this: left out."));
    }

    /** {@return whether a chapter belongs in a format whose chapters all are for people; tells of one that does not} */
    boolean isListed(Chapter chapter, String path) {
        boolean listed = chapter.listed().orElse(true);
        if (!listed) {
            var message = "The format has only chapters that are listed: left out.";
            tell(Severity.WARNING, "chapters.unlisted", path, chapter.title().orElse(""), message);
        }
        return listed;
    }

    /** {@return the title in one line} */
    String line(Chapter chapter, String path) {
        var title = chapter.title().orElse("");
        var line = title.strip().replaceAll("\\s*[\\n\\r\u000b\u000c\u0085\u2028\u2029]\\s*", " ");
        if (!line.equals(title)) {
            tell(Severity.INFO, "chapters.title", path + "/title", title, "A title is one line here.");
        }
        return line;
    }

    /** Tells of what is finer than a thousandth of a second. */
    void tellOfFraction(String path, Duration moment) {
        if (moment.toNanosPart() % 1_000_000 != 0) {
            tell(
                    Severity.INFO,
                    "chapters.fraction",
                    path,
                    moment,
                    "The format knows milliseconds: the rest is cut off.");
        }
    }

    Parsed<String> finish() {
        var written = text.toString();
        var source = new SourceText(written);
        var diagnostics = new ArrayList<Diagnostic>();
        for (var remark : remarks) {
            diagnostics.add(new Diagnostic(
                    remark.severity,
                    remark.code,
                    remark.path,
                    source.at(remark.at),
                    Report.shortened(remark.found),
                    remark.message));
        }
        return new Parsed<>(written, diagnostics);
    }
}

package dev.episodic.chapters;

import dev.episodic.Chapter;
import dev.episodic.Chapters;
import dev.episodic.Severity;
import java.time.Duration;
import java.util.Optional;

/** Writes a cue for each listed chapter. */
final class WebVttChaptersOutput {

    private final Output out = new Output();

    static Output write(Chapters chapters) {
        var output = new WebVttChaptersOutput();
        output.document(chapters);
        return output.out;
    }

    private void document(Chapters chapters) {
        out.tellOfDocument(chapters);
        out.add("WEBVTT\nKind: chapters\n");
        var all = chapters.chapters();
        for (int i = 0; i < all.size(); i++) {
            var path = "chapters[" + (i + 1) + "]";
            if (out.isListed(all.get(i), path)) {
                var next = all.stream()
                        .skip(i + 1L)
                        .filter(later -> later.listed().orElse(true))
                        .findFirst();
                cue(all.get(i), next.map(Chapter::start), path);
            }
        }
    }

    private void cue(Chapter chapter, Optional<Duration> next, String path) {
        out.tellOfChapter(chapter, path);
        out.leaveOut(path + "/link", chapter.link());
        out.tellOfFraction(path + "/start", chapter.start());
        chapter.end().ifPresent(end -> out.tellOfFraction(path + "/end", end));
        out.add("\n")
                .add(TimeCode.clock(chapter.start()))
                .add(" --> ")
                .add(TimeCode.clock(end(chapter, next, path)))
                .add("\n");
        var title = out.line(chapter, path);
        if (!title.isEmpty()) {
            out.add(title.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"))
                    .add("\n");
        }
    }

    private Duration end(Chapter chapter, Optional<Duration> next, String path) {
        var end = chapter.end().or(() -> next);
        if (end.isEmpty()) {
            var message = "Nobody knows where the last chapter ends, and WebVTT has no way to say so.";
            out.tell(Severity.INFO, "chapters.open", path + "/end", "", message);
        }
        return end.orElse(WebVttChapters.OPEN_END);
    }
}

package dev.episodic.chapters;

import dev.episodic.Chapter;
import dev.episodic.Chapters;
import dev.episodic.Severity;
import java.util.Optional;

/** Writes a line for each listed chapter: {@code 00:01:02.500 Night trains <https://example.org/trains>}. */
final class ListChaptersOutput {

    private final Output out = new Output();

    static Output write(Chapters chapters) {
        var output = new ListChaptersOutput();
        output.document(chapters);
        return output.out;
    }

    private void document(Chapters chapters) {
        out.tellOfDocument(chapters);
        var all = chapters.chapters();
        for (int i = 0; i < all.size(); i++) {
            var path = "chapters[" + (i + 1) + "]";
            if (out.isListed(all.get(i), path)) {
                var next = i + 1 < all.size() ? Optional.of(all.get(i + 1).start()) : Optional.empty();
                if (!all.get(i).end().equals(next)) {
                    out.leaveOut(path + "/end", all.get(i).end());
                }
                line(all.get(i), path);
            }
        }
    }

    private void line(Chapter chapter, String path) {
        out.tellOfChapter(chapter, path);
        out.tellOfFraction(path + "/start", chapter.start());
        var title = out.line(chapter, path);
        var link = linkOf(chapter, path);
        if (link.isEmpty() && ListChapters.endsInLink(title)) {
            var message = "The title ends like the address of a chapter, and will be read as one.";
            out.tell(Severity.WARNING, "chapters.title", path + "/title", title, message);
        }
        out.add(TimeCode.clock(chapter.start()))
                .add(title.isEmpty() ? "" : " " + title)
                .add(link.isEmpty() ? "" : " <" + link + ">")
                .add("\n");
    }

    /** {@return the address as a line can hold it, or nothing} */
    private String linkOf(Chapter chapter, String path) {
        var link = chapter.link().map(url -> url.text()).orElse("");
        if (link.isEmpty() || ListChapters.endsInLink("<" + link + ">")) {
            return link;
        }
        out.leaveOut(path + "/link", chapter.link());
        return "";
    }
}

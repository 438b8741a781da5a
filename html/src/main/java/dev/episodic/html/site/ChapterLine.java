package dev.episodic.html.site;

import dev.episodic.Chapter;
import dev.episodic.html.SafeUrl;
import java.util.List;
import java.util.Optional;

/**
 * A chapter in the list of chapters.
 *
 * @param start where it begins, with the place to hear it
 * @param end where it ends
 * @param title what it is called
 * @param link a page about it
 * @param picture a picture of it
 * @param place the place it is about
 */
public record ChapterLine(
        Moment start,
        Optional<Moment> end,
        String title,
        Optional<LinkLine> link,
        Optional<Picture> picture,
        Optional<LinkLine> place) {

    /** {@return the chapters of the table of contents} */
    static List<ChapterLine> of(List<Chapter> chapters, Addresses addresses, Optional<SafeUrl> recording) {
        return chapters.stream()
                .filter(chapter -> chapter.listed().orElse(true))
                .map(chapter -> of(chapter, addresses, recording))
                .toList();
    }

    private static ChapterLine of(Chapter chapter, Addresses addresses, Optional<SafeUrl> recording) {
        return new ChapterLine(
                Moment.of(chapter.start(), recording),
                chapter.end().map(end -> Moment.of(end, Optional.empty())),
                chapter.title().orElse(""),
                chapter.link().map(url -> LinkLine.of(LinkLine.host(url.text()), addresses.link(url))),
                chapter.image().flatMap(url -> Picture.of(url, "", addresses)),
                chapter.location().map(Facts::place));
    }
}

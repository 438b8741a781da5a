package dev.episodic.html.page;

import dev.episodic.Artwork;
import dev.episodic.Episode;
import dev.episodic.Guid;
import dev.episodic.Media;
import dev.episodic.Podcast;
import dev.episodic.Position;
import java.util.ArrayList;
import java.util.List;

/**
 * The episodes that microformats mark as entries.
 *
 * @see <a href="https://microformats.org/wiki/h-entry">h-entry</a>
 */
final class EntryFinding {

    private EntryFinding() {}

    static Finding of(Page page, Microformats formats, Subject subject) {
        var entries = formats.entries();
        if (entries.isEmpty()) {
            return new Finding("microformats", Position.START, Finding.NO_SHOW, Finding.NO_EPISODE);
        }
        var position = page.position(entries.get(0).root());
        if (subject == Subject.EPISODE) {
            return new Finding("microformats", position, Finding.NO_SHOW, episode(entries.get(0), page));
        }
        var listed = entries.stream()
                .map(entry -> episode(entry, page))
                .filter(episode -> episode.title().isPresent())
                .toList();
        return new Finding(
                "microformats", position, Podcast.builder().episodes(listed).build(), Finding.NO_EPISODE);
    }

    private static Episode episode(Microformat entry, Page page) {
        return Episode.builder()
                .title(entry.text("p-name").orElse(null))
                .summary(entry.text("p-summary").orElse(null))
                .content(entry.first("e-content")
                        .map(element -> Content.of(element, page))
                        .orElse(null))
                .link(entry.url("u-url").orElse(null))
                .guid(entry.text("u-uid").map(Guid::of).orElse(null))
                .published(entry.moment("dt-published").orElse(null))
                .updated(entry.moment("dt-updated").orElse(null))
                .duration(entry.first("dt-duration", "p-duration")
                        .map(element ->
                                element.hasAttr("datetime") ? element.attr("datetime") : ElementText.line(element))
                        .flatMap(Clocks::of)
                        .orElse(null))
                .author(entry.first("p-author")
                        .map(ElementText::line)
                        .flatMap(Wording::line)
                        .map(EntryFinding::withoutBy)
                        .orElse(null))
                .keywords(entry.texts("p-category").stream().distinct().toList())
                .media(media(entry))
                .artwork(artwork(entry))
                .build();
    }

    private static String withoutBy(String author) {
        return author.replaceFirst("^(?i)(?:posted |written )?(?:by|von|par|por|di|door)[: ]\\s*", "");
    }

    private static List<Media> media(Microformat entry) {
        var urls = new ArrayList<>(entry.urls("u-audio"));
        urls.addAll(entry.urls("u-video"));
        return urls.stream()
                .distinct()
                .map(url -> Media.builder().url(url).build())
                .toList();
    }

    private static List<Artwork> artwork(Microformat entry) {
        var urls = new ArrayList<>(entry.urls("u-featured"));
        urls.addAll(entry.urls("u-photo"));
        return urls.stream().distinct().map(Artwork::of).toList();
    }
}

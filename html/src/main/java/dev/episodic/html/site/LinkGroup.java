package dev.episodic.html.site;

import dev.episodic.Chapter;
import dev.episodic.Link;
import dev.episodic.LinkKind;
import dev.episodic.html.SafeUrl;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Links under one heading.
 *
 * @param heading the heading that they stood under, or one for their kind
 * @param links the links
 */
public record LinkGroup(String heading, List<LinkLine> links) {

    private static final Map<LinkKind, Word> HEADINGS = Map.of(
            LinkKind.OFFICIAL, Word.OFFICIAL_LINKS,
            LinkKind.SPONSOR, Word.SPONSORS,
            LinkKind.SUPPORT, Word.SUPPORT,
            LinkKind.PLATFORM, Word.PLATFORMS,
            LinkKind.SOCIAL, Word.SOCIAL,
            LinkKind.SELF, Word.WEBSITE);

    /** {@return the links by heading, in the order in which the headings first appear} */
    static List<LinkGroup> of(List<Link> links, Wording words, Addresses addresses) {
        return of(links, words, addresses, Optional.empty(), List.of());
    }

    /** {@return the same for links that are mentioned at moments of a recording} */
    static List<LinkGroup> of(
            List<Link> links, Wording words, Addresses addresses, Optional<SafeUrl> recording, List<Chapter> chapters) {
        var groups = new LinkedHashMap<String, List<LinkLine>>();
        for (var link : links) {
            groups.computeIfAbsent(heading(link, words), heading -> new ArrayList<>())
                    .add(LinkLine.of(link, addresses, recording)
                            .inChapter(chapter(link, chapters).map(title -> words.of(Word.IN_CHAPTER, title))));
        }
        return groups.entrySet().stream()
                .map(group -> new LinkGroup(group.getKey(), List.copyOf(group.getValue())))
                .toList();
    }

    /** Chapters stand in the order in which they are heard. */
    private static Optional<String> chapter(Link link, List<Chapter> chapters) {
        return link.at().flatMap(at -> chapters.stream()
                .filter(chapter -> chapter.start().compareTo(at) <= 0)
                .filter(chapter ->
                        chapter.end().filter(end -> end.compareTo(at) <= 0).isEmpty())
                .reduce((earlier, later) -> later)
                .flatMap(Chapter::title));
    }

    static String heading(Link link, Wording words) {
        var word = link.kind().map(HEADINGS::get).orElse(Word.LINKS);
        return link.section().orElse(words.of(word));
    }
}

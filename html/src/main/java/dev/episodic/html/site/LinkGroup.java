package dev.episodic.html.site;

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
    static List<LinkGroup> of(List<Link> links, Wording words, Addresses addresses, Optional<SafeUrl> recording) {
        var groups = new LinkedHashMap<String, List<LinkLine>>();
        for (var link : links) {
            groups.computeIfAbsent(heading(link, words), heading -> new ArrayList<>())
                    .add(LinkLine.of(link, addresses, recording));
        }
        return groups.entrySet().stream()
                .map(group -> new LinkGroup(group.getKey(), List.copyOf(group.getValue())))
                .toList();
    }

    private static String heading(Link link, Wording words) {
        var word = link.kind().map(HEADINGS::get).orElse(Word.LINKS);
        return link.section().orElse(words.of(word));
    }
}

package dev.episodic.html.site;

import dev.episodic.Category;
import dev.episodic.Conversation;
import dev.episodic.Link;
import dev.episodic.LinkKind;
import dev.episodic.Support;
import dev.episodic.html.SafeUrl;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a show or an episode points at, in the words of schema.org.
 *
 * @see <a href="https://schema.org/citation">citation</a>
 * @see <a href="https://schema.org/DonateAction">DonateAction</a>
 */
final class LinksData {

    private static final Set<LinkKind> SELVES =
            Set.of(LinkKind.SELF, LinkKind.PLATFORM, LinkKind.SOCIAL, LinkKind.OFFICIAL);

    private final Addresses addresses;

    LinksData(Addresses addresses) {
        this.addresses = addresses;
    }

    List<SchemaNode> citations(List<Link> links, Optional<SafeUrl> recording) {
        return links.stream().map(link -> citation(link, recording)).toList();
    }

    /** The kind is a narrower type, the heading that it stood under a keyword, and the moment a clip about it. */
    private SchemaNode citation(Link link, Optional<SafeUrl> recording) {
        return SchemaNode.of("CreativeWork")
                .text("name", link.title())
                .url("url", link.url().flatMap(addresses::link))
                .text("description", link.note())
                .text("additionalType", link.kind().map(LinkKind::word))
                .texts("keywords", link.section().stream().toList())
                .thing("subjectOf", link.at().map(at -> clip(at, recording)));
    }

    private static SchemaNode clip(Duration at, Optional<SafeUrl> recording) {
        return SchemaNode.of("Clip")
                .seconds("startOffset", Optional.of(at))
                .url("url", recording.map(file -> file.at(Wording.seconds(at))));
    }

    /** {@return the addresses that are the same show elsewhere} */
    List<String> selves(List<Link> links) {
        return links.stream()
                .filter(link -> link.kind().filter(SELVES::contains).isPresent())
                .flatMap(link -> link.url().flatMap(addresses::link).stream())
                .map(SafeUrl::toString)
                .distinct()
                .toList();
    }

    List<SchemaNode> donations(Support support) {
        return support.funding().stream()
                .map(way -> SchemaNode.of("DonateAction")
                        .text("name", way.title())
                        .url("target", addresses.link(way.url())))
                .toList();
    }

    void put(SchemaNode node, Conversation conversation) {
        node.url("discussionUrl", conversation.comments().flatMap(addresses::link))
                .number("commentCount", conversation.commentCount());
    }

    /** {@return each subject by its path, the wider first} */
    static List<String> genres(List<Category> categories) {
        return categories.stream()
                .flatMap(category -> paths("", category))
                .distinct()
                .toList();
    }

    private static Stream<String> paths(String wider, Category category) {
        var path = wider + category.name();
        return category.subcategories().isEmpty()
                ? Stream.of(path)
                : category.subcategories().stream().flatMap(narrower -> paths(path + " > ", narrower));
    }

    static SchemaNode property(String name, String value) {
        return SchemaNode.of("PropertyValue").text("propertyID", name).text("value", value);
    }
}

package dev.episodic.html.page;

import dev.episodic.Conversation;
import dev.episodic.Funding;
import dev.episodic.Link;
import dev.episodic.LinkKind;
import dev.episodic.Organization;
import dev.episodic.Support;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What something points at, in the words of schema.org: works that it cites, and ways to give.
 *
 * @see <a href="https://schema.org/citation">citation</a>
 * @see <a href="https://schema.org/DonateAction">DonateAction</a>
 */
final class SchemaLink {

    private static final Set<String> DONATION = Set.of("DonateAction", "PayAction");
    private static final Set<String> WORK = Set.of("CreativeWork");

    private SchemaLink() {}

    static List<Link> citations(Thing thing) {
        return thing.things("citation").stream()
                .flatMap(link -> of(link).stream())
                .toList();
    }

    /** {@return the works about a thing, as far as they are only named} */
    static List<Link> about(Thing thing) {
        return thing.things("subjectOf").stream()
                .filter(work -> work.is(WORK))
                .flatMap(work -> of(work).stream())
                .toList();
    }

    private static Optional<Link> of(Thing thing) {
        var url = thing.url("url");
        var title = thing.text("name");
        return url.isEmpty() && title.isEmpty()
                ? Optional.empty()
                : Optional.of(Link.builder()
                        .title(title.orElse(null))
                        .url(url.orElse(null))
                        .note(thing.text("description").orElse(null))
                        .kind(thing.text("additionalType")
                                .filter(word -> !word.contains("/"))
                                .map(LinkKind::of)
                                .orElse(null))
                        .section(thing.text("keywords").orElse(null))
                        .at(thing.things("subjectOf").stream()
                                .flatMap(clip -> clip.text("startOffset").stream())
                                .findFirst()
                                .flatMap(Clocks::of)
                                .orElse(null))
                        .build());
    }

    static Organization organization(String name, Thing thing) {
        return Organization.builder()
                .name(name)
                .description(thing.text("description").orElse(null))
                .links(about(thing))
                .build();
    }

    static Conversation conversation(Thing thing) {
        return Conversation.builder()
                .comments(thing.url("discussionUrl").orElse(null))
                .commentCount(thing.text("commentCount")
                        .flatMap(Numbers::count)
                        .filter(count -> count < Integer.MAX_VALUE)
                        .map(Long::intValue)
                        .orElse(null))
                .build();
    }

    static boolean isDonation(Thing action) {
        return action.is(DONATION);
    }

    static Support support(Thing thing) {
        var support = Support.builder();
        thing.things("potentialAction").stream().filter(SchemaLink::isDonation).forEach(action -> action.url(
                        "target", "url")
                .ifPresent(url -> support.addFunding(Funding.builder()
                        .url(url)
                        .title(action.text("name").orElse(null))
                        .build())));
        return support.build();
    }
}

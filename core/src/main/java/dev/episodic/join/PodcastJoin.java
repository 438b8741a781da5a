package dev.episodic.join;

import dev.episodic.Contact;
import dev.episodic.Podcast;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Joins two accounts of one show. */
final class PodcastJoin {

    private PodcastJoin() {}

    static Podcast join(Podcast one, Podcast other, Agreement agreement) {
        if (one.equals(other)) {
            return one;
        }
        var builder = one.toBuilder();
        joinTexts(builder, one, other, agreement);
        joinFacts(builder, one, other, agreement);
        joinGroups(builder, one, other, agreement);
        joinLists(builder, one, other, agreement);
        return builder.episodes(EpisodesJoin.join(one, other, agreement)).build();
    }

    private static void joinTexts(Podcast.Builder builder, Podcast one, Podcast other, Agreement agreement) {
        builder.title(agreement.text("title", one.title(), other.title()))
                .shortTitle(agreement.text("shortTitle", one.shortTitle(), other.shortTitle()))
                .subtitle(agreement.text("subtitle", one.subtitle(), other.subtitle()))
                .description(agreement.text("description", one.description(), other.description()))
                .summary(agreement.text("summary", one.summary(), other.summary()))
                .content(agreement.text("content", one.content(), other.content()))
                .author(agreement.text("author", one.author(), other.author()));
    }

    private static void joinFacts(Podcast.Builder builder, Podcast one, Podcast other, Agreement agreement) {
        builder.link(agreement.url("link", one.link(), other.link()))
                .language(agreement.either("language", one.language(), other.language()))
                .owner(contact("owner", one.owner(), other.owner(), agreement))
                .explicit(agreement.either("explicit", one.explicit(), other.explicit()))
                .type(agreement.either("type", one.type(), other.type()))
                .medium(agreement.either("medium", one.medium(), other.medium()))
                .publisher(agreement.either("publisher", one.publisher(), other.publisher()));
    }

    private static void joinGroups(Podcast.Builder builder, Podcast one, Podcast other, Agreement agreement) {
        builder.rights(Groups.rights(one.rights(), other.rights(), agreement.at("rights")))
                .support(Groups.support(one.support(), other.support(), agreement.at("support")))
                .conversation(
                        Groups.conversation(one.conversation(), other.conversation(), agreement.at("conversation")))
                .reception(Groups.reception(one.reception(), other.reception(), agreement.at("reception")))
                .mediaDetails(
                        Groups.mediaDetails(one.mediaDetails(), other.mediaDetails(), agreement.at("mediaDetails")))
                .broadcast(Groups.broadcast(one.broadcast(), other.broadcast(), agreement.at("broadcast")))
                .feed(FeedJoin.join(one.feed(), other.feed(), agreement.at("feed")));
    }

    private static void joinLists(Podcast.Builder builder, Podcast one, Podcast other, Agreement agreement) {
        builder.people(Parts.people(one.people(), other.people(), agreement))
                .organizations(Parts.organizations(one.organizations(), other.organizations(), agreement))
                .artwork(Parts.artwork(one.artwork(), other.artwork(), agreement))
                .categories(Parts.categories(one.categories(), other.categories()))
                .keywords(Parts.words(one.keywords(), other.keywords()))
                .links(Parts.links(one.links(), other.links(), agreement))
                .webLinks(Union.of(one.webLinks(), other.webLinks()))
                .dublinCore(Groups.dublinCore(one.dublinCore(), other.dublinCore()))
                .locations(Parts.locations(one.locations(), other.locations()))
                .trailers(Union.of(
                        one.trailers(), other.trailers(), trailer -> Keys.url(trailer.url()), (left, right) -> left))
                .podroll(Union.of(one.podroll(), other.podroll()))
                .remoteItems(Union.of(one.remoteItems(), other.remoteItems()))
                .notices(Union.of(one.notices(), other.notices()))
                .liveEpisodes(Union.of(one.liveEpisodes(), other.liveEpisodes()))
                .foreign(Union.of(one.foreign(), other.foreign()));
    }

    static @Nullable Contact contact(String part, Optional<Contact> one, Optional<Contact> other, Agreement agreement) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.or(() -> other).orElse(null);
        }
        var parts = agreement.at(part);
        return one.get().toBuilder()
                .name(parts.text("name", one.get().name(), other.get().name()))
                .email(parts.either("email", one.get().email(), other.get().email()))
                .build();
    }
}

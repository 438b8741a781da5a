package dev.episodic.html.site;

import dev.episodic.Podcast;
import dev.episodic.RemoteItem;
import dev.episodic.Trailer;
import dev.episodic.html.page.SchemaMark;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A show in the words of schema.org.
 *
 * @see <a href="https://schema.org/PodcastSeries">PodcastSeries</a>
 */
final class SeriesData {

    private final Podcast podcast;
    private final Addresses addresses;
    private final PeopleData people;
    private final LinksData links;
    private final FilesData files;

    SeriesData(Podcast podcast, Addresses addresses) {
        this.podcast = podcast;
        this.addresses = addresses;
        this.people = new PeopleData(addresses);
        this.links = new LinksData(addresses);
        this.files = new FilesData(addresses);
    }

    /** {@return what the page of an episode tells of its show} */
    SchemaNode node() {
        var node = SchemaNode.of("PodcastSeries")
                .text("name", podcast.title())
                .text("alternateName", podcast.shortTitle())
                .text("alternativeHeadline", podcast.subtitle().map(PlainText::of))
                .url("url", addresses.absoluteHome())
                .url("webFeed", addresses.absoluteFeed())
                .text("description", podcast.description().map(PlainText::of))
                .text("abstract", podcast.summary().map(PlainText::of))
                .language("inLanguage", podcast.language())
                .flag("isFamilyFriendly", podcast.explicit().map(explicit -> !explicit))
                .text("additionalType", podcast.type().map(type -> type.name().toLowerCase(Locale.ROOT)))
                .text(
                        "creativeWorkStatus",
                        podcast.feed().complete().filter(yes -> yes).map(yes -> "Complete"))
                .things("image", files.pictures(podcast.artwork()))
                .thing("author", podcast.author().map(author -> people.author(author, podcast.people())))
                .texts("keywords", podcast.keywords())
                .texts("genre", LinksData.genres(podcast.categories()))
                .things("potentialAction", links.donations(podcast.support()));
        RightsData.put(node, podcast.rights(), addresses);
        ReceptionData.put(node, podcast.reception());
        return node;
    }

    /** {@return what the page of the show tells of it} */
    SchemaNode withAllOfIt() {
        var node = node();
        people.put(node, podcast.people());
        links.put(node, podcast.conversation());
        PlacesData.put(node, podcast.locations());
        return node.things("subjectOf", links.citations(podcast.links(), Optional.empty()))
                .texts("sameAs", links.selves(podcast.links()))
                .things(
                        "hasPart",
                        podcast.trailers().stream().map(this::trailer).toList())
                .things("mentions", mentions());
    }

    private SchemaNode trailer(Trailer trailer) {
        return SchemaNode.of("AudioObject")
                .marked(SchemaMark.TRAILER)
                .text("name", trailer.title())
                .url("contentUrl", addresses.absoluteLoad(trailer.url()))
                .text("encodingFormat", trailer.type())
                .text("contentSize", trailer.length().map(String::valueOf))
                .date("uploadDate", trailer.published())
                .thing("isPartOf", trailer.season().map(season -> SchemaNode.of("PodcastSeason")
                        .number("seasonNumber", Optional.of(season))));
    }

    private List<SchemaNode> mentions() {
        var organizations = podcast.organizations().stream().map(people::organization);
        var related = podcast.reception().related().stream().map(show -> ReceptionData.related(show, addresses));
        var podroll = podcast.podroll().stream().map(this::recommended);
        return Stream.of(organizations, related, podroll).flatMap(part -> part).toList();
    }

    private SchemaNode recommended(RemoteItem show) {
        return SchemaNode.of(show.itemGuid().isPresent() ? "PodcastEpisode" : "PodcastSeries")
                .marked(SchemaMark.PODROLL)
                .text("name", show.title())
                .url("webFeed", show.feedUrl().flatMap(addresses::link))
                .things(
                        "identifier",
                        Stream.of(
                                        show.feedGuid().map(guid -> LinksData.property("feedGuid", guid)),
                                        show.itemGuid().map(guid -> LinksData.property("guid", guid)))
                                .flatMap(Optional::stream)
                                .toList());
    }
}

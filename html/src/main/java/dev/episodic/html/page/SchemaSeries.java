package dev.episodic.html.page;

import dev.episodic.Episode;
import dev.episodic.Link;
import dev.episodic.LinkKind;
import dev.episodic.Person;
import dev.episodic.Podcast;
import dev.episodic.PodcastType;
import dev.episodic.RemoteItem;
import dev.episodic.Trailer;
import dev.episodic.html.notes.Places;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A show in the words of schema.org.
 *
 * @see <a href="https://schema.org/PodcastSeries">PodcastSeries</a>
 */
final class SchemaSeries {

    private static final Set<String> EPISODES = Set.of("PodcastEpisode", "RadioEpisode", "Episode", "AudioObject");

    private static final Set<String> ORGANIZATIONS = Set.of("Organization", "Corporation");

    private SchemaSeries() {}

    static Podcast of(Thing thing) {
        var builder = Podcast.builder()
                .title(thing.text("name", "headline").orElse(null))
                .shortTitle(thing.text("alternateName").orElse(null))
                .subtitle(thing.text("alternativeHeadline").orElse(null))
                .summary(thing.text("abstract").orElse(null))
                .description(
                        thing.text("description").map(CannedWords::removedFrom).orElse(null))
                .link(thing.url("url", "@id").orElse(null))
                .author(thing.text("author", "creator", "publisher").orElse(null))
                .artwork(SchemaFile.artwork(thing))
                .keywords(SchemaEpisode.keywords(thing))
                .rights(SchemaRights.of(thing))
                .reception(SchemaFile.reception(thing))
                .people(people(thing))
                .links(links(thing))
                .episodes(episodes(thing));
        thing.text("inLanguage")
                .map(Locale::forLanguageTag)
                .filter(language -> !language.getLanguage().isEmpty())
                .ifPresent(builder::language);
        thing.url("webFeed").ifPresent(url -> builder.editFeed(feed -> feed.url(url)));
        thing.texts("additionalType").forEach(word -> PodcastType.parse(word).ifPresent(builder::type));
        if (thing.text("creativeWorkStatus").filter("Complete"::equals).isPresent()) {
            builder.editFeed(feed -> feed.complete(true));
        }
        addParts(builder, thing);
        thing.text("isFamilyFriendly")
                .map(text -> text.toLowerCase(Locale.ROOT))
                .filter(text -> text.equals("true") || text.equals("false"))
                .ifPresent(text -> builder.explicit(text.equals("false")));
        return builder.build();
    }

    private static void addParts(Podcast.Builder builder, Thing thing) {
        builder.categories(SchemaGenre.of(thing))
                .support(SchemaLink.support(thing))
                .locations(SchemaPlace.of(thing))
                .conversation(SchemaLink.conversation(thing));
        for (var mention : thing.things("mentions")) {
            if (SchemaMark.PODROLL.isOn(mention)) {
                recommended(mention).ifPresent(builder::addPodroll);
            } else if (mention.is(ORGANIZATIONS)) {
                mention.text("name")
                        .map(name -> SchemaLink.organization(name, mention))
                        .ifPresent(builder::addOrganization);
            }
        }
        thing.things("hasPart").stream()
                .filter(SchemaMark.TRAILER::isOn)
                .flatMap(part -> trailer(part).stream())
                .forEach(builder::addTrailer);
    }

    private static Optional<RemoteItem> recommended(Thing show) {
        var url = show.url("webFeed");
        var guid = identifier(show, "feedGuid");
        return url.isEmpty() && guid.isEmpty()
                ? Optional.empty()
                : Optional.of(RemoteItem.builder()
                        .feedUrl(url.orElse(null))
                        .feedGuid(guid.orElse(null))
                        .itemGuid(identifier(show, "guid").orElse(null))
                        .title(show.text("name").orElse(null))
                        .build());
    }

    private static Optional<String> identifier(Thing thing, String name) {
        return thing.things("identifier").stream()
                .filter(property ->
                        property.text("propertyID").filter(name::equals).isPresent())
                .flatMap(property -> property.text("value").stream())
                .findFirst();
    }

    private static Optional<Trailer> trailer(Thing part) {
        return part.url("contentUrl").map(url -> Trailer.builder()
                .title(part.text("name").orElse(""))
                .url(url)
                .published(part.text("uploadDate").flatMap(Dates::of).orElse(null))
                .length(part.text("contentSize").flatMap(Numbers::count).orElse(null))
                .type(part.text("encodingFormat").orElse(null))
                .season(part.things("isPartOf").stream()
                        .flatMap(season -> season.text("seasonNumber").stream())
                        .findFirst()
                        .flatMap(Numbers::count)
                        .filter(number -> number < 100_000)
                        .map(Long::intValue)
                        .orElse(null))
                .build());
    }

    private static List<Person> people(Thing thing) {
        var people = new ArrayList<Person>();
        for (var property : List.of("actor", "contributor", "director")) {
            people.addAll(SchemaPerson.all(thing, property));
        }
        return people;
    }

    /** {@return what the page says of its links and, beyond that, where else the show is and can be listened to} */
    private static List<Link> links(Thing thing) {
        var links = new ArrayList<>(SchemaLink.about(thing));
        var urls = new ArrayList<>(thing.urls("sameAs"));
        thing.things("potentialAction").stream()
                .filter(action -> !SchemaLink.isDonation(action))
                .forEach(action -> urls.addAll(action.urls("target")));
        urls.stream()
                .distinct()
                .filter(url -> links.stream()
                        .noneMatch(link -> link.url().filter(url::equals).isPresent()))
                .map(url -> Link.builder()
                        .url(url)
                        .kind(Places.kindOf(url.text()).orElse(LinkKind.OFFICIAL))
                        .build())
                .toList()
                .forEach(links::add);
        return links;
    }

    private static List<Episode> episodes(Thing thing) {
        return thing.things("episode", "episodes", "hasPart", "workExample").stream()
                .filter(part -> part.is(EPISODES) && !SchemaMark.TRAILER.isOn(part))
                .map(SchemaEpisode::of)
                .filter(episode -> !episode.equals(Finding.NO_EPISODE))
                .toList();
    }
}

package dev.episodic.html.page;

import dev.episodic.Episode;
import dev.episodic.EpisodeType;
import dev.episodic.Guid;
import dev.episodic.Media;
import dev.episodic.Numbering;
import dev.episodic.Origin;
import dev.episodic.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * An episode in the words of schema.org, whatever the page says that it is.
 *
 * @see <a href="https://schema.org/PodcastEpisode">PodcastEpisode</a>
 */
final class SchemaEpisode {

    private static final Set<String> SERIES = Set.of("PodcastSeries");
    private static final Set<String> ORGANIZATIONS = Set.of("Organization", "Corporation");
    private static final Set<String> PLAIN_IDENTIFIER = Set.of("PropertyValue");

    private SchemaEpisode() {}

    static Episode of(Thing thing) {
        var builder = Episode.builder()
                .title(thing.text("name", "headline", "title").orElse(null))
                .shortTitle(thing.text("alternateName").orElse(null))
                .subtitle(thing.text("alternativeHeadline").orElse(null))
                .summary(thing.text("abstract").orElse(null))
                .description(thing.text("description")
                        .map(SchemaEpisode::withoutOpening)
                        .orElse(null))
                .link(thing.url("url")
                        .or(() -> thing.url("mainEntityOfPage"))
                        .or(() -> thing.url("@id"))
                        .orElse(null))
                .guid(guid(thing).orElse(null))
                .published(thing.text("datePublished", "uploadDate", "dateCreated")
                        .flatMap(Dates::of)
                        .orElse(null))
                .updated(thing.text("dateModified").flatMap(Dates::of).orElse(null))
                .duration(thing.text("duration", "timeRequired")
                        .or(() -> thing.things("associatedMedia", "audio").stream()
                                .flatMap(file -> file.text("duration").stream())
                                .findFirst())
                        .flatMap(Clocks::of)
                        .orElse(null))
                .explicit(explicit(thing).orElse(null))
                .author(thing.text("author", "creator").orElse(null))
                .numbering(numbering(thing))
                .media(media(thing))
                .artwork(SchemaFile.artwork(thing))
                .rights(SchemaRights.of(thing))
                .reception(SchemaFile.reception(thing));
        addParts(builder, thing);
        return builder.build();
    }

    private static void addParts(Episode.Builder builder, Thing thing) {
        builder.people(people(thing))
                .keywords(keywords(thing))
                .categories(SchemaGenre.of(thing))
                .links(SchemaLink.citations(thing))
                .locations(SchemaPlace.of(thing))
                .support(SchemaLink.support(thing))
                .conversation(SchemaLink.conversation(thing));
        for (var mention : thing.things("mentions", "about")) {
            if (mention.is(ORGANIZATIONS)) {
                mention.text("name")
                        .map(name -> SchemaLink.organization(name, mention))
                        .ifPresent(builder::addOrganization);
            }
        }
        if (thing.texts("accessibilityFeature").contains("captions")) {
            builder.closedCaptioned(true);
        }
        SchemaClip.add(builder, thing);
        SchemaEdition.add(builder, thing);
        origin(thing).ifPresent(builder::origin);
    }

    private static Optional<Origin> origin(Thing thing) {
        return thing.things("isBasedOn").stream()
                .filter(source -> source.is(SERIES))
                .flatMap(source -> source.url("url").stream().map(url -> Origin.builder()
                        .url(url)
                        .title(source.text("name").orElse(null))
                        .build()))
                .findFirst();
    }

    /** A thing that is itself the recording has its address where others have that of their page. */
    private static List<Media> media(Thing thing) {
        var media = SchemaFile.media(thing);
        return media.isEmpty() && thing.text("contentUrl").isPresent() ? SchemaFile.media(asPart(thing)) : media;
    }

    private static Thing asPart(Thing thing) {
        var whole = JsonNodeFactory.instance.objectNode();
        whole.set("audio", thing.node());
        return new Thing(whole, "", thing.data());
    }

    /** {@return the text without what sites put before the description of every episode} */
    private static String withoutOpening(String text) {
        return CannedWords.removedFrom(text);
    }

    private static Optional<Guid> guid(Thing thing) {
        return thing.things("identifier").stream()
                .flatMap(identifier -> guidOf(identifier).stream())
                .findFirst();
    }

    private static Optional<Guid> guidOf(Thing identifier) {
        boolean permalink =
                identifier.text("propertyID").filter("permalink"::equals).isPresent();
        return identifier
                .text(identifier.is(PLAIN_IDENTIFIER) ? "value" : "name", "url")
                .map(value -> new Guid(value, permalink));
    }

    private static Optional<Boolean> explicit(Thing thing) {
        return thing.text("isFamilyFriendly")
                .map(text -> text.toLowerCase(Locale.ROOT))
                .filter(text -> text.equals("true") || text.equals("false"))
                .map(text -> text.equals("false"));
    }

    private static Numbering numbering(Thing thing) {
        var season = thing.things("partOfSeason").stream().findFirst();
        var number = thing.text("episodeNumber", "position");
        var exact = number.flatMap(Numbers::decimal);
        var display =
                thing.text("position").filter(text -> Numbers.decimal(text).isEmpty());
        return Numbering.builder()
                .episode(exact.orElse(null))
                .episodeDisplay(
                        display.or(() -> number.filter(text -> exact.isEmpty())).orElse(null))
                .type(thing.texts("additionalType").stream()
                        .flatMap(word -> EpisodeType.parse(word).stream())
                        .findFirst()
                        .orElse(null))
                .season(season.flatMap(part -> part.text("seasonNumber", "position"))
                        .flatMap(Numbers::count)
                        .filter(count -> count < 100_000)
                        .map(Long::intValue)
                        .orElse(null))
                .seasonName(season.flatMap(part -> part.text("name")).orElse(null))
                .build();
    }

    private static List<Person> people(Thing thing) {
        var people = new ArrayList<Person>();
        for (var property : List.of("actor", "actors", "performer", "contributor", "director", "musicBy")) {
            people.addAll(SchemaPerson.all(thing, property));
        }
        return people;
    }

    static List<String> keywords(Thing thing) {
        var keywords = thing.texts("keywords");
        return keywords.size() == 1
                ? List.of(keywords.get(0).split(",", -1)).stream()
                        .flatMap(word -> Wording.line(word).stream())
                        .toList()
                : keywords;
    }
}

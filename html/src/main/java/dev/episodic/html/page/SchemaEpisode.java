package dev.episodic.html.page;

import dev.episodic.Chapter;
import dev.episodic.Episode;
import dev.episodic.Guid;
import dev.episodic.License;
import dev.episodic.Link;
import dev.episodic.Location;
import dev.episodic.Media;
import dev.episodic.Numbering;
import dev.episodic.Organization;
import dev.episodic.Person;
import dev.episodic.Rights;
import dev.episodic.TranscriptFile;
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

    private static final Set<String> CHAPTERS = Set.of("Clip");
    private static final Set<String> ORGANIZATIONS = Set.of("Organization", "Corporation");
    private static final Set<String> PLAIN_IDENTIFIER = Set.of("PropertyValue");

    private SchemaEpisode() {}

    static Episode of(Thing thing) {
        var builder = Episode.builder()
                .title(thing.text("name", "headline", "title").orElse(null))
                .shortTitle(thing.text("alternateName").orElse(null))
                .subtitle(thing.text("alternativeHeadline").orElse(null))
                .description(thing.text("description", "abstract")
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
                .rights(rights(thing))
                .reception(SchemaFile.reception(thing));
        addParts(builder, thing);
        return builder.build();
    }

    private static void addParts(Episode.Builder builder, Thing thing) {
        builder.people(people(thing))
                .keywords(keywords(thing))
                .links(thing.things("citation").stream()
                        .flatMap(link -> link(link).stream())
                        .toList());
        for (var mention : thing.things("mentions", "about")) {
            if (mention.is(ORGANIZATIONS)) {
                mention.text("name")
                        .ifPresent(name -> builder.addOrganization(Organization.builder()
                                .name(name)
                                .description(mention.text("description").orElse(null))
                                .build()));
            }
        }
        thing.things("hasPart").stream()
                .filter(part -> part.is(CHAPTERS))
                .flatMap(part -> chapter(part).stream())
                .forEach(builder::addChapter);
        thing.things("contentLocation").stream()
                .flatMap(place -> place.text("name").stream())
                .forEach(name ->
                        builder.addLocation(Location.builder().name(name).build()));
        thing.things("transcript").forEach(file -> file.url("contentUrl", "url")
                .ifPresent(url -> builder.addTranscript(TranscriptFile.builder()
                        .url(url)
                        .type(file.text("encodingFormat").orElse(null))
                        .language(file.text("inLanguage")
                                .map(Locale::forLanguageTag)
                                .orElse(null))
                        .build())));
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
                .flatMap(identifier ->
                        identifier.text(identifier.is(PLAIN_IDENTIFIER) ? "value" : "name", "url").stream())
                .findFirst()
                .map(Guid::of);
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
        return Numbering.builder()
                .episode(exact.orElse(null))
                .episodeDisplay(exact.isPresent() ? null : number.orElse(null))
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

    private static Optional<Link> link(Thing thing) {
        var url = thing.url("url");
        var title = thing.text("name");
        return url.isEmpty() && title.isEmpty()
                ? Optional.empty()
                : Optional.of(Link.builder()
                        .title(title.orElse(null))
                        .url(url.orElse(null))
                        .note(thing.text("description").orElse(null))
                        .build());
    }

    private static Optional<Chapter> chapter(Thing clip) {
        return clip.text("startOffset").flatMap(Clocks::of).map(start -> Chapter.builder()
                .start(start)
                .end(clip.text("endOffset").flatMap(Clocks::of).orElse(null))
                .title(clip.text("name").orElse(null))
                .image(clip.url("image").orElse(null))
                .link(clip.url("mainEntityOfPage").orElse(null))
                .build());
    }

    static Rights rights(Thing thing) {
        var license = thing.things("license").stream().findFirst();
        return Rights.builder()
                .copyright(thing.text("copyrightNotice").orElse(null))
                .license(license.flatMap(SchemaEpisode::license).orElse(null))
                .build();
    }

    private static Optional<License> license(Thing thing) {
        var url = thing.url("url");
        return thing.text("name")
                .or(() -> url.map(Object::toString))
                .map(name -> License.builder().name(name).url(url.orElse(null)).build());
    }
}

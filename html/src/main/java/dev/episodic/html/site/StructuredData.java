package dev.episodic.html.site;

import static java.time.format.DateTimeFormatter.ISO_OFFSET_DATE_TIME;

import dev.episodic.Chapter;
import dev.episodic.Episode;
import dev.episodic.Link;
import dev.episodic.Media;
import dev.episodic.Person;
import dev.episodic.Podcast;
import dev.episodic.Rating;
import dev.episodic.Reception;
import dev.episodic.Url;
import dev.episodic.html.SafeUrl;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a page shows, for search engines and for whoever reads the page back.
 *
 * @see <a href="https://schema.org/PodcastEpisode">PodcastEpisode</a>
 */
final class StructuredData {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Podcast podcast;
    private final Addresses addresses;

    StructuredData(Podcast podcast, Addresses addresses) {
        this.podcast = podcast;
        this.addresses = addresses;
    }

    SafeJson ofShow() {
        return SafeJson.of(inContext(series()));
    }

    SafeJson of(Person person) {
        return SafeJson.of(inContext(person(person)));
    }

    SafeJson of(Episode episode) {
        var node = node("PodcastEpisode");
        put(node, "name", episode.title().or(episode::shortTitle));
        put(node, "alternateName", episode.shortTitle().filter(title -> episode.title()
                .isPresent()));
        putUrl(node, "url", addresses.absolute(episode));
        put(node, "description", description(episode));
        put(node, "datePublished", episode.published().map(ISO_OFFSET_DATE_TIME::format));
        put(node, "dateModified", episode.updated().map(ISO_OFFSET_DATE_TIME::format));
        put(node, "duration", episode.duration().map(Duration::toString));
        put(node, "inLanguage", podcast.language().map(language -> language.toLanguageTag()));
        episode.explicit().or(podcast::explicit).ifPresent(explicit -> node.put("isFamilyFriendly", !explicit));
        put(node, "identifier", episode.guid().map(guid -> guid.value()));
        putNumbering(node, episode);
        putAll(node, "image", images(episode));
        putAll(
                node,
                "associatedMedia",
                episode.media().stream().map(this::media).toList());
        putPeople(node, episode);
        putAll(node, "hasPart", clips(episode));
        putAll(node, "citation", episode.links().stream().map(this::citation).toList());
        putAll(
                node,
                "mentions",
                episode.organizations().stream()
                        .map(organization -> node("Organization").put("name", organization.name()))
                        .toList());
        putStrings(node, "keywords", List.copyOf(Places.subjects(episode)));
        putRights(node, episode);
        putRating(node, episode.reception());
        node.set("partOfSeries", series());
        return SafeJson.of(inContext(node));
    }

    private ObjectNode series() {
        var node = node("PodcastSeries");
        put(node, "name", podcast.title());
        put(node, "alternateName", podcast.shortTitle());
        putUrl(node, "url", addresses.absoluteHome());
        putUrl(node, "webFeed", addresses.absoluteFeed());
        put(node, "description", podcast.description().or(podcast::summary).map(PlainText::of));
        put(node, "inLanguage", podcast.language().map(language -> language.toLanguageTag()));
        putAll(
                node,
                "image",
                podcast.artwork().stream()
                        .flatMap(image -> image(image.url()).stream())
                        .toList());
        podcast.author().ifPresent(author -> node.set("author", author(author)));
        putStrings(node, "keywords", podcast.keywords());
        putStrings(
                node,
                "genre",
                podcast.categories().stream().map(category -> category.name()).toList());
        putRating(node, podcast.reception());
        return node;
    }

    private ObjectNode author(String name) {
        boolean isPerson =
                podcast.people().stream().anyMatch(person -> person.name().equals(name));
        return node(isPerson ? "Person" : "Organization").put("name", name);
    }

    private static void putNumbering(ObjectNode node, Episode episode) {
        var numbering = episode.numbering();
        numbering.episode().ifPresent(number -> node.put("episodeNumber", number));
        if (numbering.season().isPresent() || numbering.seasonName().isPresent()) {
            var season = node("PodcastSeason");
            numbering.season().ifPresent(number -> season.put("seasonNumber", number));
            put(season, "name", numbering.seasonName());
            node.set("partOfSeason", season);
        }
    }

    private List<ObjectNode> images(Episode episode) {
        return episode.artwork().stream()
                .flatMap(image -> image(image.url()).stream())
                .toList();
    }

    private Optional<ObjectNode> image(Url url) {
        return addresses.absoluteLoad(url).map(address -> node("ImageObject").put("url", address.toString()));
    }

    private ObjectNode media(Media file) {
        var type = !Player.isRecording(file) ? "MediaObject" : Player.isVideo(file) ? "VideoObject" : "AudioObject";
        var node = node(type);
        putUrl(node, "contentUrl", addresses.absoluteLoad(file.url()));
        put(node, "encodingFormat", file.type());
        file.length().ifPresent(bytes -> node.put("contentSize", String.valueOf(bytes)));
        return node;
    }

    private void putPeople(ObjectNode node, Episode episode) {
        var people = podcast.peopleOf(episode);
        putAll(
                node,
                "actor",
                people.stream()
                        .filter(person -> person.isHost() || person.isGuest())
                        .map(this::person)
                        .toList());
        putAll(
                node,
                "contributor",
                people.stream()
                        .filter(person -> !person.isHost() && !person.isGuest())
                        .map(this::person)
                        .toList());
        episode.author().ifPresent(author -> node.set("author", author(author)));
    }

    private ObjectNode person(Person person) {
        var node = node("Person").put("name", person.name());
        put(node, "jobTitle", person.role().map(role -> role.word()));
        person.affiliation()
                .ifPresent(name -> node.set("worksFor", node("Organization").put("name", name)));
        put(node, "description", person.biography());
        putUrl(node, "image", person.image().flatMap(addresses::absoluteLoad));
        putUrl(node, "url", person.link().flatMap(addresses::link));
        putStrings(
                node,
                "sameAs",
                person.profiles().stream()
                        .flatMap(profile -> profile.url().flatMap(addresses::link).stream())
                        .map(SafeUrl::toString)
                        .toList());
        return node;
    }

    private List<ObjectNode> clips(Episode episode) {
        var recording = EpisodePage.recording(episode).flatMap(file -> addresses.absoluteLoad(file.url()));
        return episode.chapters().stream()
                .map(chapter -> clip(chapter, recording))
                .toList();
    }

    private ObjectNode clip(Chapter chapter, Optional<SafeUrl> recording) {
        var node = node("Clip");
        put(node, "name", chapter.title());
        node.put("startOffset", seconds(chapter.start()));
        chapter.end().ifPresent(end -> node.put("endOffset", seconds(end)));
        putUrl(node, "url", recording.map(file -> file.at(Wording.seconds(chapter.start()))));
        putUrl(node, "image", chapter.image().flatMap(addresses::absoluteLoad));
        putUrl(node, "mainEntityOfPage", chapter.link().flatMap(addresses::link));
        return node;
    }

    private static BigDecimal seconds(Duration moment) {
        return new BigDecimal(Wording.seconds(moment));
    }

    private ObjectNode citation(Link link) {
        var node = node("CreativeWork");
        put(node, "name", link.title());
        putUrl(node, "url", link.url().flatMap(addresses::link));
        put(node, "description", link.note());
        return node;
    }

    private void putRights(ObjectNode node, Episode episode) {
        var rights = episode.rights().isEmpty() ? podcast.rights() : episode.rights();
        put(node, "copyrightNotice", rights.copyright());
        rights.license()
                .ifPresent(license -> put(
                        node,
                        "license",
                        license.url()
                                .flatMap(addresses::link)
                                .map(SafeUrl::toString)
                                .or(() -> Optional.of(license.label()))));
        putAll(
                node,
                "contentLocation",
                episode.locations().stream()
                        .map(place -> node("Place").put("name", place.label()))
                        .toList());
    }

    /** Search engines refuse a rating that nobody gave. */
    private static void putRating(ObjectNode node, Reception reception) {
        reception
                .rating()
                .filter(rating -> rating.count() > 0)
                .ifPresent(rating -> node.set("aggregateRating", rating(rating)));
    }

    private static ObjectNode rating(Rating rating) {
        return node("AggregateRating")
                .put("ratingValue", rating.average())
                .put("bestRating", rating.best())
                .put("ratingCount", rating.count());
    }

    private static Optional<String> description(Episode episode) {
        return episode.description()
                .or(episode::summary)
                .or(episode::content)
                .or(episode::subtitle)
                .map(PlainText::of);
    }

    private static ObjectNode node(String type) {
        return NODES.objectNode().put("@type", type);
    }

    private static ObjectNode inContext(ObjectNode node) {
        var whole = NODES.objectNode().put("@context", "https://schema.org");
        whole.setAll(node);
        return whole;
    }

    private static void put(ObjectNode node, String name, Optional<String> value) {
        value.filter(text -> !text.isBlank()).ifPresent(text -> node.put(name, text));
    }

    private static void putUrl(ObjectNode node, String name, Optional<SafeUrl> url) {
        put(node, name, url.map(SafeUrl::toString));
    }

    private static void putAll(ObjectNode node, String name, List<ObjectNode> values) {
        if (!values.isEmpty()) {
            node.set(name, array().addAll(values));
        }
    }

    private static void putStrings(ObjectNode node, String name, List<String> values) {
        if (!values.isEmpty()) {
            var array = array();
            values.forEach(array::add);
            node.set(name, array);
        }
    }

    private static ArrayNode array() {
        return NODES.arrayNode();
    }
}

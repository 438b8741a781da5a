package dev.episodic.html;

import dev.episodic.AlternateMedia;
import dev.episodic.Artwork;
import dev.episodic.Category;
import dev.episodic.Chapter;
import dev.episodic.Episode;
import dev.episodic.Link;
import dev.episodic.Location;
import dev.episodic.Media;
import dev.episodic.Metric;
import dev.episodic.Organization;
import dev.episodic.Person;
import dev.episodic.Podcast;
import dev.episodic.Reception;
import dev.episodic.RelatedPodcast;
import dev.episodic.RemoteItem;
import dev.episodic.Rights;
import dev.episodic.Soundbite;
import dev.episodic.Support;
import dev.episodic.Trailer;
import dev.episodic.TranscriptFile;
import dev.episodic.Url;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;

/**
 * What a page tells of a show or an episode, line by line, as it is compared with what is read from the page: addresses
 * repaired and completed, texts without markup, nothing that cannot be linked to or loaded.
 */
final class Told {

    private final Map<String, List<String>> lines = new LinkedHashMap<>();
    private final Optional<Url> base;

    private Told(Optional<Url> base) {
        this.base = base;
    }

    static Map<String, List<String>> of(Podcast podcast, Episode episode, Optional<Url> base) {
        var told = new Told(base);
        told.words(podcast, episode);
        told.parts(podcast, episode);
        told.rights("episode", episode.rights());
        told.reception("episode", episode.reception());
        told.add("support", told.funding(episode.support()));
        return told.lines;
    }

    static Map<String, List<String>> of(Podcast podcast, Optional<Url> base) {
        var told = new Told(base);
        told.series(podcast);
        told.rights("show", podcast.rights());
        told.reception("show", podcast.reception());
        told.add("support", told.funding(podcast.support()));
        return told.lines;
    }

    private void words(Podcast podcast, Episode episode) {
        add("title", text(episode.title().or(episode::shortTitle)));
        add("short title", text(episode.title().isPresent() ? episode.shortTitle() : Optional.empty()));
        add("subtitle", text(episode.subtitle()));
        add("description", text(episode.description()));
        add("link", url(episode.link()));
        add("guid", line(episode.guid().map(guid -> guid.permalink() + " " + guid.value())));
        add("published", line(episode.published().map(Object::toString)));
        add("updated", line(episode.updated().map(Object::toString)));
        add("duration", line(episode.duration().map(Object::toString)));
        add("explicit", line(episode.explicit().or(podcast::explicit).map(String::valueOf)));
        var numbering = episode.numbering();
        add(
                "numbering",
                List.of(row(
                        numbering.season(),
                        numbering.seasonName(),
                        numbering.episode(),
                        numbering.episodeDisplay(),
                        numbering.type())));
        add("author", text(episode.author()));
        add("keywords", all(episode.keywords(), Told::line));
        add("categories", categories(episode.categories()));
        add("captioned", line(episode.closedCaptioned().filter(yes -> yes).map(String::valueOf)));
        add("origin", all(episode.origin().stream().toList(), origin -> link(origin.url())
                .map(url -> row(url, origin.title()))));
        add("comments", url(episode.conversation().comments()));
        add("comment count", line(episode.conversation().commentCount().map(String::valueOf)));
    }

    private void parts(Podcast podcast, Episode episode) {
        add("media", once(all(episode.media(), this::media)));
        add("alternates", all(episode.alternates(), this::alternate));
        add("artwork", once(all(episode.artwork(), this::artwork)));
        add("people", all(heardFirst(podcast.peopleOf(episode)), this::person));
        add("organizations", all(episode.organizations(), this::organization));
        add("links", all(episode.links(), this::link));
        add("chapters", all(episode.chapters(), this::chapter));
        add("chapters file", all(episode.chaptersFile().stream().toList(), file -> load(file.url())
                .map(url -> row(url, file.type()))));
        add("transcripts", all(episode.transcripts(), this::transcript));
        add("soundbites", all(episode.soundbites(), Told::soundbite));
        add("locations", all(madeLast(episode.locations()), Told::location));
    }

    private void series(Podcast podcast) {
        add("title", text(podcast.title().or(podcast::shortTitle)));
        add("subtitle", text(podcast.subtitle()));
        add("description", text(podcast.description()));
        add("summary", text(podcast.summary()));
        add("link", url(podcast.link()));
        add("language", line(podcast.language().map(language -> language.toLanguageTag())));
        add("author", text(podcast.author()));
        add("explicit", line(podcast.explicit().map(String::valueOf)));
        add("type", line(podcast.type().map(String::valueOf)));
        add("complete", line(podcast.feed().complete().filter(yes -> yes).map(String::valueOf)));
        add("people", all(heardFirst(podcast.people()), this::person));
        add("organizations", all(podcast.organizations(), this::organization));
        add("artwork", once(all(podcast.artwork(), this::artwork)));
        add("categories", categories(podcast.categories()));
        add("keywords", all(podcast.keywords(), Told::line));
        add("links", all(podcast.links(), this::link));
        add("locations", all(madeLast(podcast.locations()), Told::location));
        add("trailers", all(podcast.trailers(), this::trailer));
        add("podroll", all(podcast.podroll(), this::recommended));
        add("comments", url(podcast.conversation().comments()));
        add("comment count", line(podcast.conversation().commentCount().map(String::valueOf)));
        add("feed", url(podcast.feed().url()));
    }

    private void rights(String whose, Rights rights) {
        add(whose + " copyright", line(rights.copyright()));
        add(
                whose + " license",
                all(
                        rights.license().stream().toList(),
                        license -> line(row(license.name(), license.url().flatMap(this::safe)))));
        add(
                whose + " content rating",
                all(rights.contentRatings(), rating -> line(row(rating.value(), rating.scheme()))));
        add(whose + " countries", all(rights.countriesOfOrigin(), Told::line));
    }

    private void reception(String whose, Reception reception) {
        add(
                whose + " rating",
                line(reception.rating().map(rating -> rating.count() == 0 ? "unrated" : rating.toString())));
        add(whose + " metrics", metrics(reception.metrics()));
        add(whose + " related", all(reception.related(), this::related));
    }

    private void add(String name, List<String> values) {
        lines.put(name, values);
    }

    private static <T> List<String> all(List<T> values, Function<T, Optional<String>> line) {
        return values.stream().flatMap(value -> line.apply(value).stream()).toList();
    }

    /** That a feed names a file twice says nothing more. */
    private static List<String> once(List<String> lines) {
        return lines.stream().distinct().toList();
    }

    private static List<String> metrics(List<Metric> metrics) {
        return all(metrics, metric -> line(row(metric.label(), metric.value())));
    }

    private List<String> funding(Support support) {
        return all(support.funding(), way -> link(way.url())
                .map(url -> row(url, way.title().flatMap(Told::line))));
    }

    private Optional<String> media(Media file) {
        return load(file.url()).map(url -> row(url, file.length(), file.type()));
    }

    private Optional<String> artwork(Artwork picture) {
        return load(picture.url())
                .map(url -> row(
                        url,
                        picture.alt().flatMap(Told::line),
                        picture.title().flatMap(Told::line),
                        picture.link().flatMap(this::safe),
                        picture.width(),
                        picture.height(),
                        picture.type()));
    }

    private Optional<String> alternate(AlternateMedia edition) {
        var sources = all(edition.sources(), source -> load(source.uri()).map(url -> row(url, source.contentType())));
        return Optional.of(row(
                edition.title().flatMap(Told::line),
                edition.type(),
                edition.length(),
                edition.bitrate(),
                edition.height(),
                edition.language(),
                edition.rel().flatMap(Told::line),
                sources));
    }

    private Optional<String> transcript(TranscriptFile file) {
        return load(file.url()).map(url -> row(url, file.type(), file.language(), file.rel()));
    }

    private Optional<String> person(Person person) {
        var profiles = person.profiles().stream()
                .flatMap(profile -> profile.url().flatMap(this::safe).stream())
                .distinct()
                .toList();
        return Optional.of(row(
                line(person.name()),
                person.role(),
                person.group(),
                person.image().flatMap(this::loadable),
                person.link().flatMap(this::safe),
                person.biography().flatMap(Told::line),
                person.affiliation().flatMap(Told::line),
                profiles));
    }

    private Optional<String> organization(Organization organization) {
        return Optional.of(row(
                line(organization.name()),
                organization.description().flatMap(Told::line),
                all(organization.links(), this::link)));
    }

    private Optional<String> link(Link link) {
        var address = link.url().flatMap(this::safe);
        return address.isEmpty() && link.title().isEmpty()
                ? Optional.empty()
                : Optional.of(row(
                        link.title().flatMap(Told::line),
                        address,
                        link.note().flatMap(Told::line),
                        link.kind(),
                        link.section().flatMap(Told::line),
                        link.at()));
    }

    private Optional<String> chapter(Chapter chapter) {
        return Optional.of(row(
                chapter.start(),
                chapter.end(),
                chapter.title().flatMap(Told::line),
                chapter.link().flatMap(this::safe),
                chapter.image().flatMap(this::loadable),
                chapter.location().flatMap(Told::location)));
    }

    private static Optional<String> soundbite(Soundbite stretch) {
        return Optional.of(
                row(stretch.start(), stretch.duration(), stretch.title().flatMap(Told::line)));
    }

    /** Pages name the places that it is about before those where it was made. */
    private static List<Location> madeLast(List<Location> places) {
        var sorted = new ArrayList<>(places);
        sorted.sort(Comparator.comparing(Told::isMade));
        return sorted;
    }

    /** Pages name those who are heard before those who help. */
    private static List<Person> heardFirst(List<Person> people) {
        var sorted = new ArrayList<>(people);
        sorted.sort(Comparator.comparing(person -> !person.isHost() && !person.isGuest()));
        return sorted;
    }

    private static boolean isMade(Location place) {
        return place.rel().filter("creator"::equalsIgnoreCase).isPresent();
    }

    private static Optional<String> location(Location place) {
        return Optional.of(
                row(place.name().flatMap(Told::line), place.rel(), place.geo(), place.osm(), place.country()));
    }

    private Optional<String> related(RelatedPodcast show) {
        return Optional.of(row(
                line(show.title()),
                show.author().flatMap(Told::line),
                show.link().flatMap(this::safe),
                metrics(show.metrics())));
    }

    private Optional<String> recommended(RemoteItem show) {
        var address = show.feedUrl().flatMap(this::safe);
        return address.isEmpty() && show.feedGuid().isEmpty()
                ? Optional.empty()
                : Optional.of(row(
                        address, show.feedGuid(), show.itemGuid(), show.title().flatMap(Told::line)));
    }

    private Optional<String> trailer(Trailer trailer) {
        return load(trailer.url())
                .map(url -> row(
                        url,
                        line(trailer.title()),
                        trailer.published(),
                        trailer.length(),
                        trailer.type(),
                        trailer.season()));
    }

    /** Each subject by its path, once: a page says the same for one subject of two parts and for two of one. */
    private static List<String> categories(List<Category> categories) {
        return once(categories.stream().flatMap(category -> paths("", category)).toList());
    }

    private static Stream<String> paths(String wider, Category category) {
        var path = wider + line(category.name()).orElse("");
        return category.subcategories().isEmpty()
                ? Stream.of(path)
                : category.subcategories().stream().flatMap(narrower -> paths(path + " > ", narrower));
    }

    private List<String> url(Optional<Url> url) {
        return url.flatMap(this::safe).stream().toList();
    }

    private Optional<String> safe(Url url) {
        return base.flatMap(page -> SafeUrl.of(url, page))
                .or(() -> SafeUrl.of(url))
                .map(SafeUrl::toString);
    }

    private Optional<String> link(Url url) {
        return safe(url);
    }

    private Optional<String> loadable(Url url) {
        return load(url);
    }

    private Optional<String> load(Url url) {
        return base.flatMap(page -> SafeUrl.of(url, page))
                .or(() -> SafeUrl.of(url))
                .filter(SafeUrl::isLoadable)
                .map(SafeUrl::toString);
    }

    private static List<String> line(Optional<String> text) {
        return text.flatMap(Told::line).stream().toList();
    }

    private static List<String> text(Optional<String> html) {
        return html.flatMap(words -> line(Jsoup.parseBodyFragment(words).text())).stream()
                .toList();
    }

    /** The words, as they are seen. */
    private static Optional<String> line(String text) {
        return Optional.of(text.replaceAll("[\\s\\u00a0\\u200b-\\u200f\\u202a-\\u202e\\u2060\\ufeff]+", " ")
                        .strip())
                .filter(words -> !words.isEmpty());
    }

    private static String row(Object... parts) {
        return Stream.of(parts)
                .map(part -> part instanceof Optional<?> optional ? optional.orElse(null) : part)
                .map(part -> Objects.toString(part, ""))
                .collect(Collectors.joining(" | "));
    }
}

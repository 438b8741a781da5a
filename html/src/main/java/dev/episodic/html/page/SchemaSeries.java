package dev.episodic.html.page;

import dev.episodic.Category;
import dev.episodic.Episode;
import dev.episodic.Link;
import dev.episodic.LinkKind;
import dev.episodic.Person;
import dev.episodic.Podcast;
import dev.episodic.html.notes.Places;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A show in the words of schema.org.
 *
 * @see <a href="https://schema.org/PodcastSeries">PodcastSeries</a>
 */
final class SchemaSeries {

    private static final Set<String> EPISODES = Set.of("PodcastEpisode", "RadioEpisode", "Episode", "AudioObject");

    private SchemaSeries() {}

    static Podcast of(Thing thing) {
        var builder = Podcast.builder()
                .title(thing.text("name", "headline").orElse(null))
                .shortTitle(thing.text("alternateName").orElse(null))
                .description(thing.text("description", "abstract")
                        .map(CannedWords::removedFrom)
                        .orElse(null))
                .link(thing.url("url", "@id").orElse(null))
                .author(thing.text("author", "creator", "publisher").orElse(null))
                .artwork(SchemaFile.artwork(thing))
                .keywords(SchemaEpisode.keywords(thing))
                .rights(SchemaEpisode.rights(thing))
                .reception(SchemaFile.reception(thing))
                .people(people(thing))
                .links(links(thing))
                .episodes(episodes(thing));
        thing.text("inLanguage")
                .map(Locale::forLanguageTag)
                .filter(language -> !language.getLanguage().isEmpty())
                .ifPresent(builder::language);
        thing.url("webFeed").ifPresent(url -> builder.editFeed(feed -> feed.url(url)));
        thing.texts("genre").forEach(genre -> builder.addCategory(Category.of(genre)));
        thing.text("isFamilyFriendly")
                .map(text -> text.toLowerCase(Locale.ROOT))
                .filter(text -> text.equals("true") || text.equals("false"))
                .ifPresent(text -> builder.explicit(text.equals("false")));
        return builder.build();
    }

    private static List<Person> people(Thing thing) {
        var people = new ArrayList<Person>();
        for (var property : List.of("actor", "contributor", "director")) {
            people.addAll(SchemaPerson.all(thing, property));
        }
        return people;
    }

    /** {@return where else the show is, and where it can be listened to} */
    private static List<Link> links(Thing thing) {
        var urls = new ArrayList<>(thing.urls("sameAs"));
        thing.things("potentialAction").forEach(action -> urls.addAll(action.urls("target")));
        return urls.stream()
                .distinct()
                .map(url -> Link.builder()
                        .url(url)
                        .kind(Places.kindOf(url.text()).orElse(LinkKind.OFFICIAL))
                        .build())
                .toList();
    }

    private static List<Episode> episodes(Thing thing) {
        return thing.things("episode", "episodes", "hasPart", "workExample").stream()
                .filter(part -> part.is(EPISODES))
                .map(SchemaEpisode::of)
                .filter(episode -> !episode.equals(Finding.NO_EPISODE))
                .toList();
    }
}

package dev.episodic.html.site;

import dev.episodic.Chapter;
import dev.episodic.Episode;
import dev.episodic.Link;
import dev.episodic.Person;
import dev.episodic.Podcast;
import java.util.ArrayList;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * What can be searched for in a site: for each episode its title, file, numbering and date, excerpt, and further words to
 * be found by. It is a script, since pages opened without a server may load scripts but not data.
 */
public final class SearchIndex {

    /** Its file. */
    public static final String NAME = "search.js";

    private static final int EXCERPT = 160;

    private final Podcast podcast;
    private final Places places;
    private final Wording words;

    private SearchIndex(Podcast podcast, Places places, Wording words) {
        this.podcast = podcast;
        this.places = places;
        this.words = words;
    }

    /** {@return the script} */
    public static String of(Podcast podcast, Settings settings, Places places) {
        return new SearchIndex(podcast, places, settings.wording(podcast)).script();
    }

    private String script() {
        var entries = JsonNodeFactory.instance.arrayNode();
        for (var episode : podcast.episodes()) {
            places.of(episode).ifPresent(path -> entries.add(entry(episode, path)));
        }
        return "self.episodes=" + SafeJson.of(entries).json() + ";\n";
    }

    private ArrayNode entry(Episode episode, String path) {
        var line = new ArrayList<>(EpisodeLine.numbering(episode, EpisodeLine.fullSeason(episode, words), words));
        episode.published().map(words::date).ifPresent(line::add);
        return JsonNodeFactory.instance
                .arrayNode()
                .add(EpisodeLine.shortTitle(episode, words))
                .add(path)
                .add(String.join(" · ", line))
                .add(EpisodeLine.excerpt(episode, EXCERPT))
                .add(more(episode));
    }

    private String more(Episode episode) {
        var people = podcast.peopleOf(episode).stream().map(Person::name);
        var chapters = episode.chapters().stream().map(Chapter::title).flatMap(Optional::stream);
        var links = episode.links().stream().map(Link::title).flatMap(Optional::stream);
        return Stream.of(people, Places.subjects(episode).stream(), chapters, links)
                .flatMap(names -> names)
                .distinct()
                .collect(Collectors.joining(" "));
    }
}

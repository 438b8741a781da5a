package dev.episodic.html.site;

import dev.episodic.Category;
import dev.episodic.Episode;
import dev.episodic.Guid;
import dev.episodic.Person;
import dev.episodic.Podcast;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The pages of a site: which there are, what their files are called, and what comes before and after what. */
public final class Places {

    /** The file of the show's page. */
    public static final String HOME = "index.html";

    /** The file of the page for addresses that lead nowhere. */
    public static final String LOST = "404.html";

    private final List<Episode> timeline;
    private final IdentityHashMap<Episode, Integer> order = new IdentityHashMap<>();
    private final IdentityHashMap<Episode, String> episodes = new IdentityHashMap<>();
    private final Map<String, PersonEntry> people = new LinkedHashMap<>();
    private final Map<String, Tag> tags = new LinkedHashMap<>();
    private final Map<Integer, Season> seasons = new TreeMap<>();

    /** Someone who has a page. */
    record PersonEntry(String path, List<Person> mentions, List<Episode> episodes) {}

    /** A subject that has a page. */
    record Tag(String path, String name, List<Episode> episodes) {}

    /** A season that has a page. */
    record Season(String path, List<Episode> episodes) {}

    private Places(Podcast podcast) {
        timeline = timeline(podcast);
        for (int i = 0; i < timeline.size(); i++) {
            order.put(timeline.get(i), i);
        }
    }

    /** {@return the places of a page that stands alone: its neighbours have no pages beside it} */
    public static Places alone(Podcast podcast) {
        return new Places(podcast);
    }

    /** {@return the places of a whole site} */
    public static Places site(Podcast podcast) {
        var places = new Places(podcast);
        var names = new FileNames();
        places.timeline.forEach(episode -> places.episodes.put(
                episode, "episodes/" + names.claim(title(episode), fallback(episode), identity(episode)) + ".html"));
        places.findPeople(podcast);
        places.findTags(podcast);
        places.findSeasons(podcast);
        return places;
    }

    /** The oldest first, so that a new episode never changes the name of an old one. Feeds list the newest first. */
    private static List<Episode> timeline(Podcast podcast) {
        var timeline = new ArrayList<>(podcast.episodes());
        Collections.reverse(timeline);
        if (timeline.stream().allMatch(episode -> episode.published().isPresent())) {
            timeline.sort(Comparator.comparing(
                    episode -> episode.published().orElseThrow().toInstant()));
        }
        return timeline;
    }

    private static String title(Episode episode) {
        return episode.shortTitle().or(episode::title).orElse("");
    }

    private static String fallback(Episode episode) {
        var number = episode.numbering().episode().map(n -> "episode " + n.toPlainString());
        return number.or(
                        () -> episode.published().map(date -> date.toLocalDate().toString()))
                .orElse("episode");
    }

    private static String identity(Episode episode) {
        return episode.guid()
                .map(Guid::value)
                .or(() -> episode.media().stream().findFirst().map(media -> media.url()
                        .text()))
                .or(() -> episode.published().map(Object::toString))
                .orElse("");
    }

    private void findPeople(Podcast podcast) {
        var names = new FileNames();
        podcast.people().forEach(person -> entry(person, names));
        for (var episode : podcast.episodes()) {
            for (var person : podcast.peopleOf(episode)) {
                var appearances = entry(person, names).episodes();
                if (appearances.isEmpty() || appearances.get(appearances.size() - 1) != episode) {
                    appearances.add(episode);
                }
            }
        }
    }

    private PersonEntry entry(Person person, FileNames names) {
        var entry = people.computeIfAbsent(
                key(person.name()),
                name -> new PersonEntry(
                        "people/" + names.claim(person.name(), "person", name) + ".html",
                        new ArrayList<>(),
                        new ArrayList<>()));
        entry.mentions().add(person);
        return entry;
    }

    private void findTags(Podcast podcast) {
        var names = new FileNames();
        for (var episode : podcast.episodes()) {
            var seen = new HashSet<String>();
            for (var subject : subjects(episode)) {
                if (seen.add(key(subject))) {
                    tags.computeIfAbsent(
                                    key(subject),
                                    key -> new Tag(
                                            "tags/" + names.claim(subject, "topic", key) + ".html",
                                            subject,
                                            new ArrayList<>()))
                            .episodes()
                            .add(episode);
                }
            }
        }
    }

    /** The page of the only season would be that of the show. */
    private void findSeasons(Podcast podcast) {
        for (var episode : podcast.episodes()) {
            episode.numbering().season().ifPresent(number -> seasons.computeIfAbsent(
                            number, key -> new Season("season-" + key + ".html", new ArrayList<>()))
                    .episodes()
                    .add(episode));
        }
        if (seasons.size() < 2) {
            seasons.clear();
        }
    }

    /** {@return the categories and keywords of the episode, each once} */
    static Set<String> subjects(Episode episode) {
        var subjects = new LinkedHashSet<String>();
        episode.categories().forEach(category -> addNames(category, subjects));
        subjects.addAll(episode.keywords());
        return subjects;
    }

    private static void addNames(Category category, Set<String> names) {
        names.add(category.name());
        category.subcategories().forEach(narrower -> addNames(narrower, names));
    }

    private static String key(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    /** {@return the episode that came out before this one} */
    Optional<Episode> before(Episode episode) {
        return Optional.ofNullable(order.get(episode)).filter(i -> i > 0).map(i -> timeline.get(i - 1));
    }

    /** {@return the episode that came out after this one} */
    Optional<Episode> after(Episode episode) {
        return Optional.ofNullable(order.get(episode))
                .filter(i -> i < timeline.size() - 1)
                .map(i -> timeline.get(i + 1));
    }

    /** {@return the file of the episode's page} */
    public Optional<String> of(Episode episode) {
        return Optional.ofNullable(episodes.get(episode));
    }

    /** {@return the file of the episode's chapters, in WebVTT} */
    public Optional<String> chaptersOf(Episode episode) {
        return episode.chapters().isEmpty() ? Optional.empty() : of(episode).map(page -> beside(page, ".chapters.vtt"));
    }

    /** {@return the file of what is said in the episode, in WebVTT, if that is known} */
    public Optional<String> captionsOf(Episode episode) {
        return of(episode).map(page -> beside(page, ".vtt"));
    }

    /** {@return the file that tells other sites how to show the episode} */
    public Optional<String> embedOf(Episode episode) {
        return of(episode).map(page -> beside(page, ".oembed.json"));
    }

    private static String beside(String page, String ending) {
        return page.substring(0, page.length() - ".html".length()) + ending;
    }

    /** {@return the file of the person's page} */
    Optional<String> of(Person person) {
        return Optional.ofNullable(people.get(key(person.name()))).map(PersonEntry::path);
    }

    /** {@return the file of the subject's page} */
    Optional<String> ofSubject(String name) {
        return Optional.ofNullable(tags.get(key(name))).map(Tag::path);
    }

    /** {@return the file of the episode's season} */
    Optional<String> ofSeason(Episode episode) {
        return episode.numbering().season().map(seasons::get).map(Season::path);
    }

    /** {@return every season that has a page, the first one first} */
    List<Season> seasons() {
        return List.copyOf(seasons.values());
    }

    /** {@return everyone who has a page} */
    List<PersonEntry> people() {
        return List.copyOf(people.values());
    }

    /** {@return every subject that has a page} */
    List<Tag> tags() {
        return List.copyOf(tags.values());
    }
}

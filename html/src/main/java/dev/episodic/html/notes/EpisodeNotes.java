package dev.episodic.html.notes;

import dev.episodic.Diagnostic;
import dev.episodic.Episode;
import dev.episodic.Notes;
import dev.episodic.Parsed;
import dev.episodic.Person;
import dev.episodic.Podcast;
import dev.episodic.Role;
import dev.episodic.join.Joining;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Reads the notes of every episode of a show, knowing what its tags say. Who is named as a host in several episodes hosts
 * the others too, and is a guest in none; nor is who seems to be one in most of them.
 */
public final class EpisodeNotes {

    private static final int FEWEST_TO_BE_HOST = 2;
    private static final int FEWEST_TO_BE_REGULAR = 4;
    private static final Joining JOINING = Joining.of("the tags", "the notes");

    private final Podcast podcast;
    private final Context context;
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    private EpisodeNotes(Podcast podcast, Context context) {
        this.podcast = podcast;
        this.context = context;
    }

    /** {@return the notes of each episode} */
    public static Parsed<List<Notes>> of(Podcast podcast, Context context) {
        return new EpisodeNotes(podcast, context).read();
    }

    /** {@return the episode with what its notes hold; chapters only where its tags have none} */
    public static Episode joined(Episode episode, Notes notes) {
        var taken = episode.chapters().isEmpty()
                ? notes
                : notes.toBuilder().chapters(List.of()).build();
        return JOINING.join(episode, taken).value();
    }

    private Parsed<List<Notes>> read() {
        var first = new ArrayList<Parsed<Notes>>();
        podcast.episodes().forEach(episode -> first.add(read(episode, List.of())));
        var hosts = hosts(first);
        var notes = new ArrayList<Notes>();
        for (int i = 0; i < first.size(); i++) {
            boolean mistaken = first.get(i).value().people().stream()
                    .anyMatch(person -> person.isGuest() && hosts.contains(Words.key(person.name())));
            var read = mistaken ? read(podcast.episodes().get(i), people(hosts)) : first.get(i);
            notes.add(read.value());
            report(i, read.diagnostics());
        }
        return new Parsed<>(notes, diagnostics);
    }

    private static Set<String> hosts(List<Parsed<Notes>> read) {
        var hosts = namedIn(read, Person::isHost, FEWEST_TO_BE_HOST);
        hosts.addAll(namedIn(read, Person::isGuest, Math.max(FEWEST_TO_BE_REGULAR, read.size() / 2)));
        return hosts;
    }

    /** {@return who has that part in at least so many episodes} */
    private static Set<String> namedIn(List<Parsed<Notes>> read, Predicate<Person> part, int fewest) {
        Map<String, Integer> episodes = new HashMap<>();
        for (var notes : read) {
            notes.value().people().stream()
                    .filter(part)
                    .forEach(person -> episodes.merge(Words.key(person.name()), 1, Integer::sum));
        }
        episodes.values().removeIf(count -> count < fewest);
        return new HashSet<>(episodes.keySet());
    }

    private static List<Person> people(Set<String> hosts) {
        return hosts.stream()
                .map(host -> Person.builder().name(host).role(Role.HOST).build())
                .toList();
    }

    private Parsed<Notes> read(Episode episode, List<Person> hosts) {
        var people = new ArrayList<>(context.people());
        people.addAll(episode.people().isEmpty() ? podcast.people() : episode.people());
        people.addAll(authors());
        people.addAll(hosts);
        var known = new Context(
                podcast.title().orElse(context.showTitle()),
                episode.title().orElse(context.episodeTitle()),
                people,
                episode.duration().orElse(null),
                episode.link().or(podcast::link).orElse(context.baseUrl()),
                context.labels());
        return NotesAnalysis.ofHtml(episode.preferredNotes().orElse(""), known);
    }

    /** Who is named as the author of a show, and has the name of a person, hosts it. */
    private List<Person> authors() {
        return podcast.author().map(PersonName::list).orElse(List.of()).stream()
                .filter(PersonName::isFull)
                .filter(name -> !Nature.same(name, podcast.title().orElse("")))
                .map(name -> Person.builder().name(name).role(Role.HOST).build())
                .toList();
    }

    private void report(int episode, List<Diagnostic> found) {
        for (var each : found) {
            if (diagnostics.size() < Reading.MOST_DIAGNOSTICS) {
                diagnostics.add(new Diagnostic(
                        each.severity(),
                        each.code(),
                        "episode[" + (episode + 1) + "]/" + each.path(),
                        each.position(),
                        each.found(),
                        each.message()));
            }
        }
    }
}

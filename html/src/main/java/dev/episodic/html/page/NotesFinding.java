package dev.episodic.html.page;

import dev.episodic.Episode;
import dev.episodic.Link;
import dev.episodic.Notes;
import dev.episodic.Person;
import dev.episodic.Podcast;
import dev.episodic.Position;
import dev.episodic.html.NotesReader;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * What the notes on a page hold: links, people, organizations and chapters. Where the data of the page lists such things,
 * the notes only tell more about those.
 */
final class NotesFinding {

    private static final String ASIDE =
            "header, footer, aside, [role=navigation], [class*=related], [class*=sidebar], section.transcript";

    private static final String PEOPLE = ".h-card, .vcard, [class*=people], [class*=person], [class*=episode-hosts]";
    private static final int LONG_TALK = 8;

    private NotesFinding() {}

    static Finding of(Page page, Draft draft) {
        var notes = read(page, draft);
        var known = draft.episode();
        var episode = Episode.builder()
                .links(known.links().isEmpty() ? notes.links() : only(notes.links(), known.links(), NotesFinding::key))
                .people(
                        known.people().isEmpty()
                                ? notes.people()
                                : only(notes.people(), known.people(), NotesFinding::key))
                .organizations(
                        known.organizations().isEmpty()
                                ? notes.organizations()
                                : only(notes.organizations(), known.organizations(), each -> lower(each.name())))
                .chapters(notes.chapters())
                .build();
        return new Finding("notes", Position.START, Podcast.builder().build(), episode);
    }

    private static Notes read(Page page, Draft draft) {
        var element = Article.notes(page).orElseGet(() -> Article.whole(page));
        if (isTranscript(element)) {
            return Notes.none();
        }
        var reader = NotesReader.builder()
                .showTitle(draft.show().title().orElse(null))
                .episodeTitle(draft.episode().title().orElse(null))
                .people(Stream.concat(draft.show().people().stream(), draft.episode().people().stream())
                        .toList())
                .duration(draft.episode().duration().orElse(null))
                .baseUrl(page.base().orElse(null))
                .build();
        return reader.read(html(element, page, draft)).value();
    }

    /** Who speaks and when is no list of people and chapters. */
    private static boolean isTranscript(Element element) {
        return spoken(element, "cite") >= LONG_TALK && spoken(element, "time") >= LONG_TALK;
    }

    /** A part of the page for the transcript leaves the rest to the notes. */
    private static long spoken(Element element, String tag) {
        return element.select(tag).stream()
                .filter(part -> part.closest("section.transcript") == null)
                .count();
    }

    /** The title of the episode above its notes is no heading within them. */
    private static String html(Element element, Page page, Draft draft) {
        var copy = element.clone();
        copy.select(ASIDE).remove();
        copy.select("h1").remove();
        if (!draft.episode().people().isEmpty()) {
            copy.select(PEOPLE).remove();
        }
        var title = lower(draft.episode().title().orElse(""));
        copy.select("h2, h3").stream()
                .filter(heading -> lower(ElementText.line(heading)).equals(title))
                .toList()
                .forEach(Element::remove);
        var html = Content.of(copy, page);
        return html == null ? "" : html;
    }

    private static <T> List<T> only(List<T> found, List<T> known, Function<T, String> key) {
        Set<String> keys = known.stream().map(key).collect(Collectors.toCollection(HashSet::new));
        Predicate<T> isKnown = each -> keys.contains(key.apply(each));
        return found.stream().filter(isKnown).toList();
    }

    private static String key(Link link) {
        return link.url().map(url -> url.text().replaceFirst("/$", "")).orElseGet(() -> link.title()
                .orElse(""));
    }

    private static String key(Person person) {
        return lower(person.name());
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT).strip();
    }
}

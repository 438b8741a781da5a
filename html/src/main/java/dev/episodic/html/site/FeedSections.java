package dev.episodic.html.site;

import dev.episodic.Chapter;
import dev.episodic.Episode;
import dev.episodic.Link;
import dev.episodic.Person;
import dev.episodic.Podcast;
import dev.episodic.Url;
import dev.episodic.html.SafeHtml;
import dev.episodic.html.SafeUrl;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;

/** What a show holds about an episode and its notes do not say: chapters, guests and links. */
public final class FeedSections {

    private final Wording words;
    private final Optional<Url> base;
    private final String notes;
    private final Set<String> addresses;
    private final StringBuilder html = new StringBuilder();

    private FeedSections(Wording words, Optional<Url> base, SafeHtml notes) {
        var body = Jsoup.parseBodyFragment(notes.html()).body();
        this.words = words;
        this.base = base;
        this.notes = body.text().toLowerCase(Locale.ROOT);
        this.addresses = Set.copyOf(body.select("a[href]").eachAttr("href"));
    }

    /** {@return what is to be added to the notes} */
    public static SafeHtml of(Podcast podcast, Episode episode, SafeHtml notes) {
        var sections = new FeedSections(
                Settings.STANDARD.wording(podcast), episode.link().or(podcast::link), notes);
        sections.chapters(episode.chapters());
        sections.guests(
                podcast.peopleOf(episode).stream().filter(Person::isGuest).toList());
        sections.links(episode.links());
        return SafeHtml.of(sections.html.toString());
    }

    /** Apps make links of time codes that stand at the beginning of lines. */
    private void chapters(List<Chapter> chapters) {
        var listed = chapters.stream()
                .filter(chapter ->
                        chapter.listed().orElse(true) && chapter.title().isPresent())
                .toList();
        if (listed.isEmpty() || listed.stream().allMatch(chapter -> notes.contains(Wording.clock(chapter.start())))) {
            return;
        }
        boolean hours = listed.get(listed.size() - 1).start().toHours() > 0;
        html.append("<p>")
                .append(listed.stream()
                        .map(chapter -> "(" + clock(chapter.start(), hours) + ") "
                                + escaped(chapter.title().orElse("")))
                        .collect(Collectors.joining("<br>")))
                .append("</p>");
    }

    private static String clock(Duration moment, boolean hours) {
        var minutes = String.format(Locale.ROOT, "%02d:%02d", moment.toMinutes() % 60, moment.toSecondsPart());
        return hours ? String.format(Locale.ROOT, "%02d:", moment.toHours()) + minutes : minutes;
    }

    private void guests(List<Person> guests) {
        var unnamed = guests.stream()
                .filter(person -> !notes.contains(person.name().toLowerCase(Locale.ROOT)))
                .toList();
        list(
                words.of(Word.GUESTS, unnamed.size()),
                unnamed.stream().map(this::item).toList());
    }

    private String item(Person person) {
        var name = linked(person.name(), person.link());
        return name + person.affiliation().map(whose -> ", " + escaped(whose)).orElse("");
    }

    private void links(List<Link> links) {
        var groups = new LinkedHashMap<String, List<String>>();
        for (var link : links) {
            var address = link.url().flatMap(this::safe);
            if (address.isPresent() && !addresses.contains(address.get().toString())) {
                groups.computeIfAbsent(LinkGroup.heading(link, words), heading -> new ArrayList<>())
                        .add(item(link, address.get()));
            }
        }
        groups.forEach(this::list);
    }

    private String item(Link link, SafeUrl address) {
        var title = link.title().orElseGet(() -> LinkLine.withoutScheme(address.toString()));
        return linked(title, link.url())
                + link.note().map(note -> " – " + escaped(note)).orElse("");
    }

    private void list(String heading, List<String> items) {
        if (!items.isEmpty()) {
            html.append("<p><b>").append(escaped(heading)).append("</b></p><ul>");
            items.forEach(item -> html.append("<li>").append(item).append("</li>"));
            html.append("</ul>");
        }
    }

    private String linked(String text, Optional<Url> url) {
        return url.flatMap(this::safe)
                .map(address -> "<a href=\"" + escaped(address.toString()) + "\">" + escaped(text) + "</a>")
                .orElse(escaped(text));
    }

    private Optional<SafeUrl> safe(Url url) {
        return base.flatMap(document -> SafeUrl.of(url, document)).or(() -> SafeUrl.of(url));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}

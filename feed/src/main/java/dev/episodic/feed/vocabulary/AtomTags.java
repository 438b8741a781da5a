package dev.episodic.feed.vocabulary;

import static dev.episodic.feed.form.Forms.ISO_DATE;
import static dev.episodic.feed.form.Forms.LINE;
import static dev.episodic.feed.form.Forms.TEXT;
import static dev.episodic.feed.form.Forms.TOKEN;
import static dev.episodic.feed.form.Forms.URL;

import dev.episodic.Artwork;
import dev.episodic.Category;
import dev.episodic.Episode;
import dev.episodic.ForeignElement;
import dev.episodic.Guid;
import dev.episodic.Person;
import dev.episodic.Podcast;
import dev.episodic.Role;
import dev.episodic.feed.form.Form;
import dev.episodic.feed.xml.Name;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Texts, dates and people of Atom in an RSS feed. Each counts where the tag of RSS or of Apple is absent and can hold it,
 * and is written as that.
 */
final class AtomTags {

    private static final Role CONTRIBUTOR = Role.of("contributor");
    private static final Pattern MARKUP = Pattern.compile("[<&]");
    private static final Name AUTHOR = ItunesVocabulary.name("author");
    private static final Name PERSON = PodcastVocabulary.name("person");
    private static final Name CATEGORY = Name.of("category");
    private static final Name CONTENT = ContentVocabulary.ENCODED;
    private static final Name GUID = Name.of("guid");
    private static final Name IMAGE = Name.of("image");

    private AtomTags() {}

    static void channel(Shape<Podcast, PodcastDraft> channel) {
        channel.in(AtomVocabulary.NAMESPACE)
                .lesser("title", text(LINE, (draft, title) -> draft.podcast.title(title), "title"))
                .lesser("rights", text(LINE, (draft, notice) -> draft.rights.copyright(notice), "copyright"))
                .lesser("published", date((draft, date) -> draft.feed.published(date), "pubDate"))
                .lesser("updated", date((draft, date) -> draft.feed.updated(date), "lastBuildDate"))
                .lesser(
                        "logo",
                        ExactRow.text(
                                URL,
                                (draft, url) -> draft.artwork.add(Artwork.of(url)),
                                ItunesVocabulary.name("image"),
                                IMAGE,
                                PodcastVocabulary.name("image"),
                                PodcastVocabulary.name("images")))
                .lesser("author", author((draft, name) -> draft.podcast.author(name)))
                .lesser("contributor", contributor(draft -> draft.people))
                .lesser("category", category((draft, subject) -> draft.categories.add(subject)));
    }

    static void item(Shape<Episode, EpisodeDraft> item) {
        item.in(AtomVocabulary.NAMESPACE)
                .lesser("title", text(LINE, (draft, title) -> draft.episode.title(title), "title"))
                .lesser("summary", text(TEXT, (draft, text) -> draft.episode.description(text), "description"))
                .lesser(
                        "content",
                        ExactRow.text(TEXT, (EpisodeDraft draft, String html) -> draft.episode.content(html), CONTENT)
                                .where(AtomTags::isHtml))
                .lesser(
                        "rights",
                        ExactRow.text(
                                LINE, (draft, notice) -> draft.rights.copyright(notice), DublinCoreTags.RIGHTS_TAG))
                .lesser("id", ExactRow.text(TOKEN, (draft, id) -> draft.episode.guid(new Guid(id, false)), GUID))
                .lesser("published", date((draft, date) -> draft.episode.published(date), "pubDate"))
                .lesser("author", author((draft, name) -> draft.episode.author(name)))
                .lesser("contributor", contributor(draft -> draft.people))
                .lesser("category", category((draft, subject) -> draft.categories.add(subject)));
    }

    private static <B> ExactRow<B, String> text(Form<String> form, BiConsumer<B, String> set, String owner) {
        return ExactRow.text(form, set, Name.of(owner)).where(form == LINE ? AtomTags::isPlain : AtomTags::isHtml);
    }

    private static <B> ExactRow<B, OffsetDateTime> date(BiConsumer<B, OffsetDateTime> set, String owner) {
        return ExactRow.text(ISO_DATE, set, Name.of(owner));
    }

    /** {@return whether it is a text that RSS would take for the same, whichever kind it says it is} */
    private static boolean isPlain(Leaf leaf) {
        return leaf.hasOnly("type")
                && Set.of("", "text", "html").contains(AtomLink.type(leaf))
                && !MARKUP.matcher(leaf.text()).find();
    }

    /** {@return whether it is HTML, or a text that says the same as HTML} */
    private static boolean isHtml(Leaf leaf) {
        return leaf.hasOnly("type") && (Set.of("", "html").contains(AtomLink.type(leaf)) || isPlain(leaf));
    }

    private static <B> ExactRow<B, Category> category(BiConsumer<B, Category> add) {
        return ExactRow.of(AtomTags::subject, add, CATEGORY, ItunesVocabulary.name("category"))
                .where(leaf -> leaf.hasOnly("term", "scheme") && leaf.text().isBlank())
                .repeated();
    }

    /** Without a scheme it could be taken for one of Apple's. */
    private static @Nullable Category subject(Reading reading, Leaf leaf) {
        String term = reading.value(LINE, "/@term", leaf.attribute("term"));
        String scheme = reading.value(LINE, "/@scheme", leaf.attribute("scheme"));
        return term == null || scheme == null
                ? null
                : Category.builder().name(term).scheme(scheme).build();
    }

    /** Someone of whom no more than the name is said. */
    private static <B> ExactRow<B, String> author(BiConsumer<B, String> set) {
        return ExactRow.of(
                (reading, leaf) -> {
                    Map<String, String> said = said(leaf, Set.of("name"));
                    return said == null ? null : reading.value(LINE, "/atom:name", said.getOrDefault("name", ""));
                },
                set,
                AUTHOR);
    }

    /** Someone of whom the name and perhaps a page are said, as Podlove does. */
    private static <B> ExactRow<B, Person> contributor(Function<B, List<Person>> people) {
        return ExactRow.<B, Person>of(
                        AtomTags::person, (draft, person) -> people.apply(draft).add(person), PERSON)
                .repeated();
    }

    private static @Nullable Person person(Reading reading, Leaf leaf) {
        Map<String, String> said = said(leaf, Set.of("name", "uri"));
        String name = said == null ? null : reading.value(LINE, "/atom:name", said.getOrDefault("name", ""));
        if (said == null || name == null) {
            return null;
        }
        var link = reading.value(URL, "/atom:uri", said.getOrDefault("uri", ""));
        return said.containsKey("uri") && link == null
                ? null
                : Person.builder().name(name).role(CONTRIBUTOR).link(link).build();
    }

    /** {@return the texts of the elements inside by their names, or null if more is said than these} */
    private static @Nullable Map<String, String> said(Leaf leaf, Set<String> known) {
        ForeignElement whole = leaf.whole();
        if (whole == null || !leaf.attributes().isEmpty() || whole.text().isPresent()) {
            return null;
        }
        var said = new HashMap<String, String>();
        for (ForeignElement child : whole.children()) {
            Name name = ForeignElements.name(child);
            boolean plain = known.contains(name.local().toLowerCase(Locale.ROOT))
                    && name.namespace().equals(AtomVocabulary.NAMESPACE.uri())
                    && child.attributes().isEmpty()
                    && child.children().isEmpty();
            if (!plain || said.put(name.local(), child.text().orElse("")) != null) {
                return null;
            }
        }
        return said;
    }
}

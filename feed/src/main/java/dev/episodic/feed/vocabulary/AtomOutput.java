package dev.episodic.feed.vocabulary;

import static dev.episodic.feed.form.Forms.DATE;
import static dev.episodic.feed.form.Forms.ISO_DATE;
import static dev.episodic.feed.form.Forms.LANGUAGE;

import dev.episodic.Artwork;
import dev.episodic.DublinCoreElement;
import dev.episodic.Episode;
import dev.episodic.ForeignElement;
import dev.episodic.Media;
import dev.episodic.Podcast;
import dev.episodic.Url;
import dev.episodic.feed.xml.Name;
import dev.episodic.feed.xml.Repairs;
import dev.episodic.feed.xml.XmlSink;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Writes a show as Atom: what the {@link AtomDialect} reads. Atom asks for a few things that RSS does without. They
 * follow from what the show says, and are marked as such, so that the same show is read again.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc4287">RFC 4287: Atom</a>
 */
final class AtomOutput extends OtherFormat {

    private static final String RSS_TYPE = "application/rss+xml";
    private static final String ATOM_TYPE = "application/atom+xml";
    private static final Set<String> MANY = Set.of("enclosure", "category");
    private static final Set<String> PAGES =
            Set.of("self", "first", "previous", "next", "last", "current", "prev-archive", "next-archive");
    private static final Name LINK = atom("link");
    private static final String HTML = "html";

    private final Podcast podcast;
    private final Set<String> pagesSeen = new HashSet<>();
    private final Set<String> seen = new HashSet<>();
    private String rel = "";

    AtomOutput(Podcast podcast, XmlSink out, Repairs repairs) {
        super("Atom", out, repairs);
        this.podcast = podcast;
    }

    /** Names have no prefix, since the namespace is the document's own. */
    private static Name atom(String local) {
        return Name.of(AtomVocabulary.NAMESPACE.uri(), "", local);
    }

    @Override
    void startFeed() throws IOException {
        out().start(atom("feed"));
        if (podcast.language().isPresent()) {
            String language = LANGUAGE.write(podcast.language().get());
            out().attribute(Reading.XML_LANG, language);
            if (!podcast.dublinCore().values(DublinCoreElement.LANGUAGE).isEmpty()) {
                // Else the first of those statements would be taken for it
                leaf(DublinCoreVocabulary.name("language"), language);
            }
        }
    }

    @Override
    void endFeed() throws IOException {
        out().end();
    }

    @Override
    void startItem(int number) throws IOException {
        out().start(atom("entry"));
    }

    // ---- the tags of RSS

    @Override
    boolean write(Level level, ForeignElement tag) throws IOException {
        String text = tag.text().orElse("");
        return switch (tag.name()) {
            case "title" -> leaf(atom("title"), text);
            case "link" -> link("alternate", text);
            case "description" -> html(level == Level.CHANNEL ? "subtitle" : "summary", text);
            case "copyright" -> leaf(atom("rights"), text);
            case "category" -> category(tag, text);
            default -> level == Level.CHANNEL ? feedTag(tag, text) : entryTag(tag, text);
        };
    }

    private boolean feedTag(ForeignElement tag, String text) throws IOException {
        return switch (tag.name()) {
            // It stands at the root
            case "language" -> podcast.language().isPresent();
            case "generator" -> leaf(atom("generator"), text);
            case "lastBuildDate" -> date(atom("updated"), text);
            case "pubDate" -> date(DublinCoreVocabulary.DATE, text);
            case "image" -> ArtworkTags.writeForPodcasts(tag, out());
            default -> false;
        };
    }

    private boolean entryTag(ForeignElement tag, String text) throws IOException {
        return switch (tag.name()) {
            case "guid" -> id(text, "true".equals(tag.attributes().get("isPermaLink")));
            case "pubDate" -> date(atom("published"), text);
            case "enclosure" -> enclosure(tag.attributes());
            case "comments" -> link("replies", text, "type", "text/html");
            case "source" -> source(tag, text);
            default -> false;
        };
    }

    private boolean html(String name, String text) throws IOException {
        return leaf(atom(name), text, "type", HTML);
    }

    private boolean date(Name name, String text) throws IOException {
        OffsetDateTime date = DATE.read(text, (severity, code, message) -> {});
        if (date == null) {
            return false;
        }
        seen.add(name.local());
        return leaf(name, ISO_DATE.write(date));
    }

    private boolean id(String value, boolean permalink) throws IOException {
        if (value.isBlank()) {
            return false;
        }
        seen.add("id");
        out().start(atom("id"));
        if (permalink) {
            out().attribute(EpisodicVocabulary.PERMALINK, "true");
        }
        out().text(value);
        out().end();
        return true;
    }

    private boolean link(String relation, String href, String... attributes) throws IOException {
        out().start(LINK);
        out().attribute("rel", relation);
        for (int i = 0; i < attributes.length; i += 2) {
            out().attribute(attributes[i], attributes[i + 1]);
        }
        out().attribute("href", href);
        out().end();
        return true;
    }

    private boolean enclosure(Map<String, String> attributes) throws IOException {
        if (!attributes.containsKey("url")) {
            return false;
        }
        out().start(LINK);
        out().attribute("rel", "enclosure");
        if (attributes.containsKey("type")) {
            out().attribute("type", attributes.get("type"));
        }
        // RSS says zero where the length is not known, and Atom nothing
        String length = attributes.getOrDefault("length", "0");
        if (!length.equals("0")) {
            out().attribute("length", length);
        }
        out().attribute("href", attributes.get("url"));
        out().end();
        return true;
    }

    private boolean category(ForeignElement tag, String text) throws IOException {
        if (text.isBlank()) {
            return false;
        }
        String scheme = tag.attributes().get("domain");
        return scheme == null
                ? leaf(atom("category"), "", "term", text)
                : leaf(atom("category"), "", "term", text, "scheme", scheme);
    }

    private boolean source(ForeignElement tag, String title) throws IOException {
        String url = tag.attributes().get("url");
        if (url == null) {
            return false;
        }
        out().start(atom("source"));
        if (!title.isEmpty()) {
            leaf(atom("title"), title);
        }
        link("self", url);
        out().end();
        return true;
    }

    // ---- the tags of other namespaces

    @Override
    boolean isMany(String tag) {
        return MANY.contains(tag);
    }

    @Override
    void startOther(Level level, Name name) throws IOException {
        rel = "";
        if (level != Level.CHANNEL && name.equals(ContentVocabulary.ENCODED)) {
            out().start(atom("content"));
            out().attribute("type", HTML);
        } else if (name.namespace().equals(AtomVocabulary.NAMESPACE.uri())) {
            seen.add(name.local());
            out().start(atom(name.local()));
        } else {
            out().start(name);
        }
    }

    /** A page of the feed is of the same format as this one. */
    @Override
    String attribute(Level level, Name name, String value) {
        if (name.toString().equals("rel")) {
            rel = value;
        }
        boolean isPage = level == Level.CHANNEL
                && PAGES.contains(rel)
                && name.toString().equals("type")
                && value.equals(RSS_TYPE);
        return isPage && pagesSeen.add(rel) ? ATOM_TYPE : value;
    }

    // ---- what Atom asks for

    @Override
    void completeFeed() throws IOException {
        if (podcast.title().isEmpty()) {
            require("title");
        }
        imply("id", feedId());
        imply("updated", feedDate().map(ISO_DATE::write));
        implyAuthor(podcast.author());
        Optional<Artwork> cover = podcast.artwork().stream().findFirst();
        if (cover.isPresent()) {
            imply("logo", cover.map(picture -> picture.url().text()));
        }
        seen.clear();
    }

    private Optional<String> feedId() {
        return podcast.feed()
                .guid()
                .map("urn:uuid:"::concat)
                .or(() -> podcast.feed().url().map(Url::text))
                .or(() -> podcast.link().map(Url::text));
    }

    /** {@return when the feed was last updated, as far as is known} */
    private Optional<OffsetDateTime> feedDate() {
        return podcast.episodes().stream()
                .flatMap(episode -> Stream.of(episode.updated(), episode.published()))
                .flatMap(Optional::stream)
                .max(Comparator.comparing(OffsetDateTime::toInstant))
                .or(() -> podcast.feed().published());
    }

    @Override
    void completeItem(Level level, int number) throws IOException {
        Episode episode = level == Level.ITEM
                ? podcast.episodes().get(number)
                : podcast.liveEpisodes().get(number).episode();
        if (level == Level.ITEM) {
            if (episode.title().isEmpty()) {
                require("title");
            }
            imply("id", entryId(episode));
            imply("updated", episode.published().map(ISO_DATE::write));
            if (podcast.author().isEmpty() && episode.author().isPresent()) {
                implyAuthor(episode.author());
            }
        }
        seen.clear();
    }

    private static Optional<String> entryId(Episode episode) {
        return episode.link()
                .or(() -> episode.media().stream().findFirst().map(Media::url))
                .map(Url::text);
    }

    /** Says what the format asks for and the show says otherwise, unless the show says it in the format's own tag. */
    private void imply(String local, Optional<String> text) throws IOException {
        if (seen.contains(local)) {
            return;
        }
        if (text.isEmpty()) {
            require(local);
            return;
        }
        startImplied(local);
        out().text(text.get());
        out().end();
    }

    private void implyAuthor(Optional<String> name) throws IOException {
        if (seen.contains("author")) {
            return;
        }
        if (name.isEmpty()) {
            require("author");
            return;
        }
        startImplied("author");
        leaf(atom("name"), name.get());
        out().end();
    }

    private void startImplied(String local) throws IOException {
        out().start(atom(local));
        out().attribute(EpisodicVocabulary.IMPLIED, "true");
    }
}

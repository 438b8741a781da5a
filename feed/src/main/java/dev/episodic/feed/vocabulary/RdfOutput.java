package dev.episodic.feed.vocabulary;

import static dev.episodic.feed.form.Forms.DATE;
import static dev.episodic.feed.form.Forms.ISO_DATE;
import static dev.episodic.feed.form.Forms.LENGTH;

import dev.episodic.Episode;
import dev.episodic.ForeignElement;
import dev.episodic.Guid;
import dev.episodic.Media;
import dev.episodic.Podcast;
import dev.episodic.Url;
import dev.episodic.feed.xml.Name;
import dev.episodic.feed.xml.Repairs;
import dev.episodic.feed.xml.XmlSink;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Writes a show as RSS 1.0: what the {@link RdfDialect} reads. The items stand beside the channel, which lists them, and
 * Dublin Core says most of what the format has no tags for.
 *
 * @see <a href="https://web.resource.org/rss/1.0/spec">RSS 1.0</a>
 */
final class RdfOutput extends OtherFormat {

    private static final Set<String> MANY = Set.of("enclosure", "category");
    private static final Name SUBJECT = DublinCoreVocabulary.name("subject");
    private static final Name RESOURCE = rdf("resource");
    private static final Name ABOUT = rdf("about");
    private static final Name UPDATED = Name.of(AtomVocabulary.NAMESPACE.uri(), "atom", "updated");

    private final Podcast podcast;
    private @Nullable ForeignElement input;

    RdfOutput(Podcast podcast, XmlSink out, Repairs repairs) {
        super("RSS 1.0", out, repairs);
        this.podcast = podcast;
    }

    /** Names have no prefix, since the namespace is the document's own. */
    private static Name rss(String local) {
        return Name.of(Dialect.RSS_1_0, "", local);
    }

    private static Name rdf(String local) {
        return Name.of(RdfDialect.RDF.uri(), RdfDialect.RDF.prefix(), local);
    }

    // ---- the document

    @Override
    void startFeed() throws IOException {
        out().start(rdf("RDF"));
        out().start(rss("channel"));
        var about = podcast.feed().url().or(podcast::link).map(Url::text);
        out().attribute(ABOUT, about.orElse(""));
    }

    @Override
    void completeFeed() throws IOException {
        require("title", podcast.title());
        require("link", podcast.link());
        require("description", podcast.description());
        out().start(rss("items"));
        out().start(rdf("Seq"));
        for (Episode episode : podcast.episodes()) {
            out().start(rdf("li"));
            out().attribute(RESOURCE, about(episode));
            out().end();
        }
        out().end();
        out().end();
        out().end();
        if (input != null) {
            writeInput(input);
        }
    }

    private void writeInput(ForeignElement input) throws IOException {
        out().start(rss("textinput"));
        out().attribute(ABOUT, link(input));
        for (ForeignElement part : input.children()) {
            leaf(rss(part.name()), part.text().orElse(""));
        }
        out().end();
    }

    private static String link(ForeignElement input) {
        return input.children().stream()
                .filter(part -> part.name().equals("link"))
                .findFirst()
                .flatMap(ForeignElement::text)
                .orElse("");
    }

    @Override
    void endFeed() throws IOException {
        out().end();
    }

    @Override
    void startItem(int number) throws IOException {
        Episode episode = podcast.episodes().get(number);
        out().start(rss("item"));
        out().attribute(ABOUT, about(episode));
        if (episode.guid().isEmpty()) {
            out().attribute(EpisodicVocabulary.IMPLIED, "true");
        } else if (episode.guid().get().permalink()) {
            out().attribute(EpisodicVocabulary.PERMALINK, "true");
        }
    }

    private static String about(Episode episode) {
        return episode.guid()
                .map(Guid::value)
                .or(() -> episode.link().map(Url::text))
                .or(() -> episode.media().stream().findFirst().map(Media::url).map(Url::text))
                .orElse("");
    }

    @Override
    void completeItem(Level level, int number) {
        if (level == Level.ITEM) {
            Episode episode = podcast.episodes().get(number);
            require("title", episode.title());
            require("link", episode.link());
        }
    }

    private void require(String tag, Optional<?> said) {
        if (said.isEmpty()) {
            require(tag);
        }
    }

    // ---- the tags of RSS

    @Override
    boolean write(Level level, ForeignElement tag) throws IOException {
        if (level == Level.LIVE_ITEM) {
            return live(tag);
        }
        String text = tag.text().orElse("");
        return switch (tag.name()) {
            case "title", "link", "description" -> leaf(rss(tag.name()), text);
            case "copyright" -> leaf(DublinCoreVocabulary.name("rights"), text);
            case "pubDate" -> date(DublinCoreVocabulary.DATE, text);
            case "category" -> tag.attributes().isEmpty() && leaf(SUBJECT, text);
            default -> level == Level.CHANNEL ? feedTag(tag, text) : itemTag(tag, text);
        };
    }

    private boolean feedTag(ForeignElement tag, String text) throws IOException {
        return switch (tag.name()) {
            case "language" -> leaf(DublinCoreVocabulary.name("language"), text);
            case "lastBuildDate" -> date(UPDATED, text);
            case "image" -> ArtworkTags.writeForPodcasts(tag, out());
            case "textInput" -> textInput(tag);
            default -> false;
        };
    }

    /** The channel only refers to it, since it stands beside. */
    private boolean textInput(ForeignElement tag) throws IOException {
        if (tag.children().size() < 4) {
            return false;
        }
        input = tag;
        out().start(rss("textinput"));
        out().attribute(RESOURCE, link(tag));
        out().end();
        return true;
    }

    private boolean itemTag(ForeignElement tag, String text) throws IOException {
        return switch (tag.name()) {
            // It is the name of the item
            case "guid" -> !text.isBlank();
            case "enclosure" -> enclosure(tag.attributes());
            default -> false;
        };
    }

    /** The format has no live items, so that they hold what they hold in any other. */
    private boolean live(ForeignElement tag) throws IOException {
        ForeignElements.write(tag.toBuilder().namespace(Dialect.RSS_1_0).build(), out());
        return true;
    }

    private boolean date(Name name, String text) throws IOException {
        OffsetDateTime date = DATE.read(text, (severity, code, message) -> {});
        return date != null && leaf(name, ISO_DATE.write(date));
    }

    private boolean enclosure(Map<String, String> attributes) throws IOException {
        if (!attributes.containsKey("url")) {
            return false;
        }
        out().start(RdfDialect.inEnclosures("enclosure"));
        out().attribute(RESOURCE, attributes.get("url"));
        for (String name : new String[] {"length", "type"}) {
            String value = attributes.getOrDefault(name, "");
            if (!value.isEmpty() && !(name.equals("length") && LENGTH.saysUnknown(value))) {
                out().attribute(RdfDialect.inEnclosures(name), value);
            }
        }
        out().end();
        return true;
    }

    @Override
    boolean isMany(String tag) {
        return MANY.contains(tag);
    }

    // ---- the tags of other namespaces

    @Override
    void startOther(Level level, Name name) throws IOException {
        if (name.equals(SUBJECT)) {
            ambiguous(name, "RSS 1.0 has no other tag for categories, so it is read as one.");
        }
        out().start(name);
    }

    @Override
    String attribute(Level level, Name name, String value) {
        return value;
    }
}

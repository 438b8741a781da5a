package dev.episodic.feed.vocabulary;

import static dev.episodic.feed.form.Forms.LENGTH;
import static dev.episodic.feed.form.Forms.LINE;
import static dev.episodic.feed.form.Forms.MEDIA_TYPE;
import static dev.episodic.feed.form.Forms.TRUE_FALSE;
import static dev.episodic.feed.form.Forms.URL;

import dev.episodic.Category;
import dev.episodic.Episode;
import dev.episodic.Guid;
import dev.episodic.Media;
import dev.episodic.Podcast;
import dev.episodic.feed.xml.Name;
import dev.episodic.feed.xml.Namespace;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * What RSS in RDF has beyond the tags of RSS: a table of contents, things that are referred to, and names for all of
 * them; and Dublin Core in place of the tags that came with later forms of RSS. The {@link RdfOutput} writes it.
 *
 * @see <a href="https://web.resource.org/rss/1.0/spec">RSS 1.0</a>
 * @see <a href="https://web.resource.org/rss/1.0/modules/">Modules of RSS 1.0</a>
 */
final class RdfDialect extends Vocabulary {

    static final Namespace RDF = new Namespace("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#", List.of());

    /** The namespaces of RSS in RDF, any of which means the tags of RSS. */
    static final List<Namespace> NAMESPACES = List.of(
            new Namespace("rss", Dialect.RSS_1_0, List.of()),
            new Namespace("rss090", Dialect.RSS_0_90, List.of("http://channel.netscape.com/rdf/simple/0.9/")),
            new Namespace("rss11", Dialect.RSS_1_1, List.of()));

    static final Namespace ENCLOSURES = new Namespace("enc", "http://purl.oclc.org/net/rss_2.0/enc#", List.of());

    private static final Name RESOURCE = Name.of(RDF.uri(), RDF.prefix(), "resource");
    private static final Name ABOUT = Name.of(RDF.uri(), RDF.prefix(), "about");

    private static final Shape<Media, Media.Builder> ENCLOSURE = Shape.of(
                    ENCLOSURES, Media::builder, Media.Builder::build)
            .attribute(RESOURCE, URL, media -> Optional.of(media.url()), Media.Builder::url)
            .attribute(inEnclosures("length"), LENGTH, Media::length, Media.Builder::length)
            .attribute(inEnclosures("type"), MEDIA_TYPE, Media::type, Media.Builder::type);

    RdfDialect() {
        super(RssVocabulary.NAMESPACE);
    }

    static Name inEnclosures(String local) {
        return Name.of(ENCLOSURES.uri(), ENCLOSURES.prefix(), local);
    }

    @Override
    void channel(Shape<Podcast, PodcastDraft> channel) {
        var contents = new Contents();
        var picture = new Referred(channel, "image");
        var input = new Referred(channel, "textInput");
        channel.reads("items", contents)
                .reads("image", picture)
                .reads("textInput", input)
                .reads("textinput", input)
                .in(RDF)
                .reads("Seq", contents)
                .reads("Bag", contents)
                .reads("li", contents)
                .in(DublinCoreVocabulary.NAMESPACE)
                .reads("subject", new LeafRow<>(LINE, (draft, name) -> draft.categories.add(Category.of(name)), true));
    }

    @Override
    void item(Shape<Episode, EpisodeDraft> item) {
        item.attribute(ABOUT, LINE, episode -> episode.guid().map(Guid::value), EpisodeDraft::about)
                .attribute(EpisodicVocabulary.IMPLIED, TRUE_FALSE, episode -> Optional.empty(), EpisodeDraft::implied)
                .attribute(
                        EpisodicVocabulary.PERMALINK, TRUE_FALSE, episode -> Optional.empty(), EpisodeDraft::permalink)
                .in(ENCLOSURES)
                .many("enclosure", ENCLOSURE, Episode::media, (draft, media) -> draft.episode.addMedia(media))
                .in(DublinCoreVocabulary.NAMESPACE)
                .reads("subject", new LeafRow<>(LINE, (draft, name) -> draft.categories.add(Category.of(name)), true));
    }

    /** A table of contents: it lists the items by name, or holds them, as if they stood around it. */
    private static final class Contents implements Reads<PodcastDraft> {

        @Override
        public void read(Reading reading, Frame<PodcastDraft> frame) {
            frame.reopen();
        }

        @Override
        public boolean many() {
            return true;
        }
    }

    /** Something that the channel only refers to, since it stands beside it. */
    private static final class Referred implements Reads<PodcastDraft> {
        private final Reads<PodcastDraft> row;

        private Referred(Shape<Podcast, PodcastDraft> channel, String thing) {
            row = channel.row(thing);
        }

        @Override
        public void read(Reading reading, Frame<PodcastDraft> frame) throws IOException {
            if (reading.attribute(RESOURCE) == null) {
                reading.readBy(row, frame);
            } else {
                reading.skip();
            }
        }

        @Override
        public boolean many() {
            return true;
        }
    }
}

package dev.episodic.feed.vocabulary;

import static dev.episodic.feed.form.Forms.AVAILABILITY;

import dev.episodic.Episode;
import dev.episodic.Podcast;
import dev.episodic.Rights;
import dev.episodic.feed.xml.Name;
import dev.episodic.feed.xml.Namespace;
import dev.episodic.feed.xml.XmlSink;
import java.io.IOException;
import java.util.List;

/**
 * Dublin Core. Where RSS and Apple say nothing, some of it counts as what those would say: see {@link LesserTags}. All
 * else is a statement of its own.
 *
 * @see <a href="https://www.dublincore.org/specifications/dublin-core/dces/">Dublin Core Metadata Element Set</a>
 */
final class DublinCoreVocabulary extends Vocabulary {

    static final Namespace NAMESPACE = new Namespace(
            "dc",
            "http://purl.org/dc/elements/1.1/",
            List.of("http://purl.org/dc/elements/1.0/", "http://dublincore.org/documents/dcmi-namespace/"));

    static final Namespace TERMS = new Namespace(
            "dcterms", "http://purl.org/dc/terms/", List.of("http://dublincore.org/documents/dcmi-terms/"));

    static final Name DATE = name("date");

    DublinCoreVocabulary() {
        super(NAMESPACE);
    }

    static Name name(String local) {
        return Name.of(NAMESPACE.uri(), NAMESPACE.prefix(), local);
    }

    @Override
    void channel(Shape<Podcast, PodcastDraft> channel) {
        DublinCoreTags.add(channel, draft -> draft.dublinCore, Podcast::dublinCore);
        channel.in(TERMS)
                .reads(
                        "valid",
                        new BareLeafRow<>(AVAILABILITY, (draft, time) -> draft.rights.availability(time), false))
                .writes((podcast, out) -> write(podcast.rights(), out));
    }

    @Override
    void item(Shape<Episode, EpisodeDraft> item) {
        item.writes(DublinCoreTags::writeRights);
        DublinCoreTags.add(item, draft -> draft.dublinCore, Episode::dublinCore);
        item.in(TERMS)
                .reads(
                        "valid",
                        new BareLeafRow<>(AVAILABILITY, (draft, time) -> draft.rights.availability(time), false))
                .writes((episode, out) -> write(episode.rights(), out));
    }

    private static void write(Rights rights, XmlSink out) throws IOException {
        if (rights.availability().isPresent()) {
            out.start(Name.of(TERMS.uri(), TERMS.prefix(), "valid"));
            out.text(AVAILABILITY.write(rights.availability().get()));
            out.end();
        }
    }
}

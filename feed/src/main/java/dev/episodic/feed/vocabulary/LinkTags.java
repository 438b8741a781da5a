package dev.episodic.feed.vocabulary;

import static dev.episodic.feed.form.Forms.LINE;
import static dev.episodic.feed.form.Forms.URL;

import dev.episodic.Episode;
import dev.episodic.Link;
import dev.episodic.Podcast;
import dev.episodic.feed.xml.Name;
import dev.episodic.feed.xml.XmlSink;
import java.io.IOException;
import java.util.List;

/**
 * The links of a show, of which those to subscribe at have a tag of their own; and those of an episode: the tag of the podcast namespace holds a title and an address, one of our own holds all that
 * notes say of a link.
 */
final class LinkTags {

    private static final Name CONTENT_LINK = PodcastVocabulary.name("contentLink");
    private static final Name LINK = EpisodicVocabulary.name("link");

    private static final Shape<Link, Link.Builder> PLAIN = Shape.of(
                    PodcastVocabulary.NAMESPACE, Link::builder, Link.Builder::build)
            .attribute("href", URL, Link::url, Link.Builder::url)
            .optionalText(LINE, Link::title, Link.Builder::title);

    private LinkTags() {}

    static void channel(Shape<Podcast, PodcastDraft> channel) {
        channel.in(RawvoiceVocabulary.NAMESPACE)
                .reads("subscribe", new SubscribeTag())
                .in(EpisodicVocabulary.NAMESPACE)
                .reads(
                        "link",
                        new ShapeRow<>(EpisodicVocabulary.LINK, (draft, link) -> draft.podcast.addLink(link), true))
                .writes((podcast, out) -> write(podcast.links(), out));
    }

    private static void write(List<Link> links, XmlSink out) throws IOException {
        boolean hasServices = false;
        for (int i = 0; i < links.size(); i++) {
            int end = hasServices ? i : SubscribeTag.end(links, i);
            if (end > i) {
                hasServices = true;
                SubscribeTag.write(links.subList(i, end), out);
                i = end - 1;
            } else {
                EpisodicVocabulary.LINK.write(LINK, links.get(i), out);
            }
        }
    }

    static void item(Shape<Episode, EpisodeDraft> item) {
        item.in(PodcastVocabulary.NAMESPACE)
                .reads("contentLink", new ShapeRow<>(PLAIN, (draft, link) -> draft.episode.addLink(link), true))
                .in(EpisodicVocabulary.NAMESPACE)
                .reads(
                        "link",
                        new ShapeRow<>(EpisodicVocabulary.LINK, (draft, link) -> draft.episode.addLink(link), true))
                .writes((episode, out) -> {
                    for (Link link : episode.links()) {
                        if (isPlain(link)) {
                            PLAIN.write(CONTENT_LINK, link, out);
                        } else {
                            EpisodicVocabulary.LINK.write(LINK, link, out);
                        }
                    }
                });
    }

    private static boolean isPlain(Link link) {
        return link.url().isPresent()
                && link.note().isEmpty()
                && link.kind().isEmpty()
                && link.section().isEmpty()
                && link.at().isEmpty();
    }
}

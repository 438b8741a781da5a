package dev.episodic.feed.vocabulary;

import static dev.episodic.feed.form.Forms.LINE;
import static dev.episodic.feed.form.Forms.URL;

import dev.episodic.Episode;
import dev.episodic.Link;
import dev.episodic.feed.xml.Name;

/**
 * The links of an episode: the tag of the podcast namespace holds a title and an address, one of our own holds all that
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

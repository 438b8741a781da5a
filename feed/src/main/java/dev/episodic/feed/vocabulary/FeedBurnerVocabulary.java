package dev.episodic.feed.vocabulary;

import static dev.episodic.feed.form.Forms.TOKEN;
import static dev.episodic.feed.form.Forms.URL;

import dev.episodic.Episode;
import dev.episodic.Podcast;
import dev.episodic.feed.xml.Namespace;
import java.util.List;

/** FeedBurner: the addresses that its own stand in place of. What it says of itself beyond that is kept as it came. */
final class FeedBurnerVocabulary extends Vocabulary {

    private static final Namespace NAMESPACE =
            new Namespace("feedburner", "http://rssnamespace.org/feedburner/ext/1.0", List.of());

    private static final Shape<String, StringBuilder> INFO = Shape.of(
                    NAMESPACE, StringBuilder::new, StringBuilder::toString)
            .allOrNothing()
            .required("uri", TOKEN, uri -> uri, StringBuilder::append);

    FeedBurnerVocabulary() {
        super(NAMESPACE);
    }

    @Override
    void channel(Shape<Podcast, PodcastDraft> channel) {
        channel.optional(
                "info",
                INFO,
                podcast -> podcast.feed().feedBurnerName(),
                (draft, name) -> draft.feed.feedBurnerName(name));
    }

    @Override
    void item(Shape<Episode, EpisodeDraft> item) {
        item.optional("origLink", URL, episode -> episode.originals().link(), (draft, url) -> draft.originals.link(url))
                .optional(
                        "origEnclosureLink",
                        URL,
                        episode -> episode.originals().media(),
                        (draft, url) -> draft.originals.media(url));
    }
}

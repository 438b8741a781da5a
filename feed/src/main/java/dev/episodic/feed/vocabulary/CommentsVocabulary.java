package dev.episodic.feed.vocabulary;

import static dev.episodic.feed.form.Forms.URL;

import dev.episodic.Episode;
import dev.episodic.Podcast;
import dev.episodic.feed.xml.Name;
import dev.episodic.feed.xml.Namespace;
import java.util.List;

/** The Comment API: where the comments of an episode can be subscribed to, and where programs post new ones. */
final class CommentsVocabulary extends Vocabulary {

    static final Namespace NAMESPACE = new Namespace("wfw", "http://wellformedweb.org/CommentAPI/", List.of());

    CommentsVocabulary() {
        super(NAMESPACE);
    }

    static Name name(String local) {
        return Name.of(NAMESPACE.uri(), NAMESPACE.prefix(), local);
    }

    @Override
    void channel(Shape<Podcast, PodcastDraft> channel) {
        channel.optional(
                        "commentRss",
                        URL,
                        podcast -> podcast.conversation().commentFeed(),
                        (draft, url) -> draft.conversation.commentFeed(url))
                .optional(
                        "comment",
                        URL,
                        podcast -> podcast.conversation().commentEndpoint(),
                        (draft, url) -> draft.conversation.commentEndpoint(url));
    }

    @Override
    void item(Shape<Episode, EpisodeDraft> item) {
        item.optional(
                        "commentRss",
                        URL,
                        episode -> episode.conversation().commentFeed(),
                        (draft, url) -> draft.conversation.commentFeed(url))
                .optional(
                        "comment",
                        URL,
                        episode -> episode.conversation().commentEndpoint(),
                        (draft, url) -> draft.conversation.commentEndpoint(url));
    }
}

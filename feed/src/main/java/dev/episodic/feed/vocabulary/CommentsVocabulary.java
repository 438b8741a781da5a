package dev.episodic.feed.vocabulary;

import static dev.episodic.feed.form.Forms.URL;

import dev.episodic.Episode;
import dev.episodic.Podcast;
import dev.episodic.feed.xml.Namespace;
import java.util.List;

/** The Comment API: where the comments of an episode can be subscribed to. */
final class CommentsVocabulary extends Vocabulary {

    CommentsVocabulary() {
        super(new Namespace("wfw", "http://wellformedweb.org/CommentAPI/", List.of()));
    }

    @Override
    void channel(Shape<Podcast, PodcastDraft> channel) {
        channel.optional(
                "commentRss",
                URL,
                podcast -> podcast.conversation().commentFeed(),
                (draft, url) -> draft.conversation.commentFeed(url));
    }

    @Override
    void item(Shape<Episode, EpisodeDraft> item) {
        item.optional(
                "commentRss",
                URL,
                episode -> episode.conversation().commentFeed(),
                (draft, url) -> draft.conversation.commentFeed(url));
    }
}

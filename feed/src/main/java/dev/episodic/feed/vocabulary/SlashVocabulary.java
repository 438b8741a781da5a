package dev.episodic.feed.vocabulary;

import static dev.episodic.feed.form.Forms.COUNT;

import dev.episodic.Episode;
import dev.episodic.Podcast;
import dev.episodic.feed.xml.Name;
import dev.episodic.feed.xml.Namespace;
import java.util.List;

/**
 * How many comments there are.
 *
 * @see <a href="https://web.resource.org/rss/1.0/modules/slash/">RSS slash module</a>
 */
final class SlashVocabulary extends Vocabulary {

    private static final Namespace NAMESPACE =
            new Namespace("slash", "http://purl.org/rss/1.0/modules/slash/", List.of());

    static final Name COMMENTS = Name.of(NAMESPACE.uri(), NAMESPACE.prefix(), "comments");

    SlashVocabulary() {
        super(NAMESPACE);
    }

    @Override
    void channel(Shape<Podcast, PodcastDraft> channel) {
        channel.optional(
                "comments",
                COUNT,
                podcast -> podcast.conversation().commentCount(),
                (draft, count) -> draft.conversation.commentCount(count));
    }

    @Override
    void item(Shape<Episode, EpisodeDraft> item) {
        item.optional(
                "comments",
                COUNT,
                episode -> episode.conversation().commentCount(),
                (draft, count) -> draft.conversation.commentCount(count));
    }
}

package dev.episodic.feed.vocabulary;

import static dev.episodic.feed.form.Forms.COUNT;

import dev.episodic.Episode;
import dev.episodic.Podcast;
import dev.episodic.feed.xml.Namespace;
import java.util.List;

/**
 * How many comments there are.
 *
 * @see <a href="https://web.resource.org/rss/1.0/modules/slash/">RSS slash module</a>
 */
final class SlashVocabulary extends Vocabulary {

    SlashVocabulary() {
        super(new Namespace("slash", "http://purl.org/rss/1.0/modules/slash/", List.of()));
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

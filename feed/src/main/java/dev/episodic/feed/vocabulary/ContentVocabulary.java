package dev.episodic.feed.vocabulary;

import static dev.episodic.feed.form.Forms.TEXT;

import dev.episodic.Episode;
import dev.episodic.Podcast;
import dev.episodic.feed.xml.Name;
import dev.episodic.feed.xml.Namespace;
import java.util.List;

/**
 * The one tag for full notes in HTML.
 *
 * @see <a href="https://web.resource.org/rss/1.0/modules/content/">RSS content module</a>
 */
final class ContentVocabulary extends Vocabulary {

    private static final Namespace NAMESPACE =
            new Namespace("content", "http://purl.org/rss/1.0/modules/content/", List.of());

    static final Name ENCODED = Name.of(NAMESPACE.uri(), NAMESPACE.prefix(), "encoded");

    ContentVocabulary() {
        super(NAMESPACE);
    }

    @Override
    void channel(Shape<Podcast, PodcastDraft> channel) {
        channel.optional("encoded", TEXT, Podcast::content, (draft, html) -> draft.podcast.content(html));
    }

    @Override
    void item(Shape<Episode, EpisodeDraft> item) {
        item.optional("encoded", TEXT, Episode::content, (draft, html) -> draft.episode.content(html));
    }
}

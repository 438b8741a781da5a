package dev.episodic.feed.vocabulary;

import dev.episodic.Episode;
import dev.episodic.Podcast;
import dev.episodic.feed.xml.Namespace;

/**
 * The tags of one XML namespace, as rows of the shapes they stand in. Reading and writing both come from the row, so
 * they cannot drift apart.
 */
abstract class Vocabulary {

    private final Namespace namespace;

    Vocabulary(Namespace namespace) {
        this.namespace = namespace;
    }

    final Namespace namespace() {
        return namespace;
    }

    /** Adds the rows for tags that stand in the channel. */
    void channel(Shape<Podcast, PodcastDraft> channel) {}

    /** Adds the rows for tags that stand in an item. */
    void item(Shape<Episode, EpisodeDraft> item) {}
}

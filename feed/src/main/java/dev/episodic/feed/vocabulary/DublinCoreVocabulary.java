package dev.episodic.feed.vocabulary;

import static dev.episodic.feed.form.Forms.ISO_DATE;
import static dev.episodic.feed.form.Forms.LANGUAGE;
import static dev.episodic.feed.form.Forms.LINE;

import dev.episodic.Episode;
import dev.episodic.Podcast;
import dev.episodic.feed.xml.Namespace;
import java.util.List;

/**
 * Dublin Core, read where RSS and Apple say nothing.
 *
 * @see <a href="https://www.dublincore.org/specifications/dublin-core/dces/">Dublin Core Metadata Element Set</a>
 */
final class DublinCoreVocabulary extends Vocabulary {

    DublinCoreVocabulary() {
        super(new Namespace(
                "dc",
                "http://purl.org/dc/elements/1.1/",
                List.of("http://purl.org/dc/elements/1.0/", "http://dublincore.org/documents/dcmi-namespace/")));
    }

    @Override
    void channel(Shape<Podcast, PodcastDraft> channel) {
        channel.legacy("creator", LINE, ItunesVocabulary.AUTHOR, (draft, author) -> draft.podcast.author(author))
                .legacy("language", LANGUAGE, RssVocabulary.LANGUAGE_TAG, (draft, tag) -> draft.podcast.language(tag))
                .legacy("date", ISO_DATE, RssVocabulary.PUB_DATE, (draft, date) -> draft.feed.published(date));
    }

    @Override
    void item(Shape<Episode, EpisodeDraft> item) {
        item.legacy("creator", LINE, ItunesVocabulary.AUTHOR, (draft, author) -> draft.episode.author(author))
                .legacy("date", ISO_DATE, RssVocabulary.PUB_DATE, (draft, date) -> draft.episode.published(date));
    }
}

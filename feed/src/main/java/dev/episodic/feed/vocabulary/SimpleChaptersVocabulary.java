package dev.episodic.feed.vocabulary;

import static dev.episodic.feed.form.Forms.CHAPTER_TIME;
import static dev.episodic.feed.form.Forms.LINE;
import static dev.episodic.feed.form.Forms.TRUE_FALSE;
import static dev.episodic.feed.form.Forms.URL;

import dev.episodic.Chapter;
import dev.episodic.Episode;
import dev.episodic.feed.xml.Namespace;
import java.util.List;

/**
 * Chapters within the feed.
 *
 * @see <a href="https://podlove.org/simple-chapters/">Podlove Simple Chapters 1.2</a>
 */
final class SimpleChaptersVocabulary extends Vocabulary {

    private static final Namespace NAMESPACE = new Namespace("psc", "http://podlove.org/simple-chapters", List.of());

    /** Simple Chapters know a start, a title, a link and a picture; the rest is ours. */
    private static final Shape<Chapter, Chapter.Builder> CHAPTER = Shape.of(
                    NAMESPACE, Chapter::builder, Chapter.Builder::build)
            .required("start", CHAPTER_TIME, Chapter::start, Chapter.Builder::start)
            .attribute("title", LINE, Chapter::title, Chapter.Builder::title)
            .attribute("href", URL, Chapter::link, Chapter.Builder::link)
            .attribute("image", URL, Chapter::image, Chapter.Builder::image)
            .attribute(EpisodicVocabulary.name("end"), CHAPTER_TIME, Chapter::end, Chapter.Builder::end)
            .attribute(EpisodicVocabulary.name("listed"), TRUE_FALSE, Chapter::listed, Chapter.Builder::listed)
            .in(PodcastVocabulary.NAMESPACE)
            .optional("location", PodcastVocabulary.LOCATION, Chapter::location, Chapter.Builder::location);

    SimpleChaptersVocabulary() {
        super(NAMESPACE);
    }

    @Override
    void item(Shape<Episode, EpisodeDraft> item) {
        item.container("chapters", episode -> !episode.chapters().isEmpty(), chapters -> chapters.constant(
                        "version", "1.2")
                .many("chapter", CHAPTER, Episode::chapters, (draft, chapter) -> draft.episode.addChapter(chapter)));
    }
}

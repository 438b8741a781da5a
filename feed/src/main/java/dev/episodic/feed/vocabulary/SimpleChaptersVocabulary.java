package dev.episodic.feed.vocabulary;

import static dev.episodic.feed.form.Forms.CHAPTER_TIME;
import static dev.episodic.feed.form.Forms.LINE;
import static dev.episodic.feed.form.Forms.TEXT;
import static dev.episodic.feed.form.Forms.TOKEN;
import static dev.episodic.feed.form.Forms.TRUE_FALSE;
import static dev.episodic.feed.form.Forms.URL;
import static java.util.Objects.requireNonNull;

import dev.episodic.Chapter;
import dev.episodic.Chapters;
import dev.episodic.Episode;
import dev.episodic.feed.xml.Name;
import dev.episodic.feed.xml.Namespace;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Chapters within the feed.
 *
 * @see <a href="https://podlove.org/simple-chapters/">Podlove Simple Chapters 1.2</a>
 */
final class SimpleChaptersVocabulary extends Vocabulary {

    static final Namespace NAMESPACE = new Namespace("psc", "http://podlove.org/simple-chapters", List.of());

    /** What only JSON chapters say, so that it comes back when the feed is made a file of them again. */
    private static final Shape<Map.Entry<String, String>, MemberDraft> MEMBER = Shape.of(
                    EpisodicVocabulary.NAMESPACE, MemberDraft::new, MemberDraft::build)
            .required("name", TOKEN, Map.Entry::getKey, (draft, name) -> draft.name = name)
            .text(TEXT, Map.Entry::getValue, (draft, json) -> draft.json = json);

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
            .optional("location", PodcastVocabulary.LOCATION, Chapter::location, Chapter.Builder::location)
            .in(EpisodicVocabulary.NAMESPACE)
            .many(
                    "member",
                    MEMBER,
                    chapter -> List.copyOf(chapter.foreign().entrySet()),
                    (chapter, member) -> chapter.addForeign(member.getKey(), member.getValue()));

    static final Name CHAPTERS = name("chapters");

    /** Chapters as a document of their own. */
    static final Shape<Chapters, ChaptersDocument.Draft> DOCUMENT = Shape.of(
                    NAMESPACE, ChaptersDocument.Draft::new, ChaptersDocument.Draft::build)
            .constant("version", "1.2")
            .reads("chapter", new ChaptersDocument.ChapterRow(CHAPTER))
            .writes((chapters, out) -> {
                for (Chapter chapter : chapters.chapters()) {
                    CHAPTER.write(name("chapter"), chapter, out);
                }
            });

    SimpleChaptersVocabulary() {
        super(NAMESPACE);
    }

    @Override
    void item(Shape<Episode, EpisodeDraft> item) {
        item.container("chapters", episode -> !episode.chapters().isEmpty(), chapters -> chapters.constant(
                        "version", "1.2")
                .many("chapter", CHAPTER, Episode::chapters, (draft, chapter) -> draft.episode.addChapter(chapter)));
    }

    private static Name name(String local) {
        return Name.of(NAMESPACE.uri(), NAMESPACE.prefix(), local);
    }

    private static final class MemberDraft {
        private @Nullable String name;
        private @Nullable String json;

        private Map.Entry<String, String> build() {
            return Map.entry(requireNonNull(name, "name"), requireNonNull(json, "json"));
        }
    }
}

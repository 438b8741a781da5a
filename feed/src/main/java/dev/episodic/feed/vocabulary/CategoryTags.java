package dev.episodic.feed.vocabulary;

import static dev.episodic.feed.form.Forms.CATEGORY_NAME;
import static dev.episodic.feed.form.Forms.LINE;

import dev.episodic.Category;
import dev.episodic.Episode;
import dev.episodic.Podcast;
import dev.episodic.feed.form.AppleCategories;
import dev.episodic.feed.xml.Name;
import dev.episodic.feed.xml.XmlSink;
import java.io.IOException;
import java.util.List;
import java.util.function.Predicate;

/**
 * The two tags that carry subjects: that of RSS, which may name its taxonomy, and Apple's, whose categories hold others.
 * They are one list in the model, and each category goes out under the tag that can hold it.
 */
final class CategoryTags {

    private static final Name APPLE_CATEGORY = ItunesVocabulary.name("category");
    private static final Name RSS_CATEGORY = Name.of("category");

    private static final Shape<Category, Category.Builder> RSS = Shape.of(
                    RssVocabulary.NAMESPACE, Category::builder, Category.Builder::build)
            .attribute("domain", LINE, Category::scheme, Category.Builder::scheme)
            .text(LINE, Category::name, Category.Builder::name);

    /** Apple knows two levels; a third is read too, and what is deeper stays out. */
    private static final Shape<Category, Category.Builder> APPLE = apple().many(
                    "category",
                    apple().many("category", apple(), Category::subcategories, Category.Builder::addSubcategory),
                    Category::subcategories,
                    Category.Builder::addSubcategory);

    private CategoryTags() {}

    private static Shape<Category, Category.Builder> apple() {
        return Shape.of(ItunesVocabulary.NAMESPACE, Category::builder, Category.Builder::build)
                .required("text", CATEGORY_NAME, Category::name, Category.Builder::name)
                .attribute(EpisodicVocabulary.name("scheme"), LINE, Category::scheme, Category.Builder::scheme)
                .textInPlaceOf("text", CATEGORY_NAME, Category.Builder::name);
    }

    static void channel(Shape<Podcast, PodcastDraft> channel) {
        channel.in(ItunesVocabulary.NAMESPACE)
                .reads("category", new ShapeRow<>(APPLE, (draft, subject) -> draft.podcast.addCategory(subject), true))
                .in(RssVocabulary.NAMESPACE)
                .reads("category", new ShapeRow<>(RSS, (draft, subject) -> draft.podcast.addCategory(subject), true))
                .writes((podcast, out) -> write(podcast.categories(), CategoryTags::isForApple, out));
    }

    static void item(Shape<Episode, EpisodeDraft> item) {
        item.in(ItunesVocabulary.NAMESPACE)
                .reads("category", new ShapeRow<>(APPLE, (draft, subject) -> draft.episode.addCategory(subject), true))
                .in(RssVocabulary.NAMESPACE)
                .reads("category", new ShapeRow<>(RSS, (draft, subject) -> draft.episode.addCategory(subject), true))
                .writes((episode, out) -> write(
                        episode.categories(),
                        subject -> !subject.subcategories().isEmpty(),
                        out));
    }

    private static void write(List<Category> categories, Predicate<Category> isForApple, XmlSink out)
            throws IOException {
        for (Category category : categories) {
            if (isForApple.test(category)) {
                APPLE.write(APPLE_CATEGORY, category, out);
            } else {
                RSS.write(RSS_CATEGORY, category, out);
            }
        }
    }

    /** Without a taxonomy a name that Apple has is Apple's. */
    private static boolean isForApple(Category category) {
        return !category.subcategories().isEmpty()
                || (category.scheme().isEmpty()
                        && AppleCategories.name(category.name())
                                .filter(category.name()::equals)
                                .isPresent());
    }
}

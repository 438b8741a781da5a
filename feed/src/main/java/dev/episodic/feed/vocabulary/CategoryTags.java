package dev.episodic.feed.vocabulary;

import static dev.episodic.feed.form.Forms.CATEGORY_PATH;
import static dev.episodic.feed.form.Forms.LINE;

import dev.episodic.AppleCategories;
import dev.episodic.Category;
import dev.episodic.Episode;
import dev.episodic.Podcast;
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
            .surplus(Category::foreign, Category.Builder::foreign)
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
                .surplus(Category::foreign, Category.Builder::foreign)
                .required("text", CATEGORY_PATH, category -> List.of(category.name()), CategoryTags::named)
                .attribute(EpisodicVocabulary.name("scheme"), LINE, Category::scheme, Category.Builder::scheme)
                .textInPlaceOf("text", CATEGORY_PATH, CategoryTags::named);
    }

    /** {@return the category of this name, perhaps with one in it} */
    static Category of(List<String> path) {
        var category = Category.builder();
        named(category, path);
        return category.build();
    }

    private static void named(Category.Builder category, List<String> path) {
        category.name(path.get(0));
        path.stream().skip(1).map(Category::of).forEach(category::addSubcategory);
    }

    static void channel(Shape<Podcast, PodcastDraft> channel) {
        channel.in(ItunesVocabulary.NAMESPACE)
                .reads("category", new ShapeRow<>(APPLE, (draft, subject) -> draft.categories.addApple(subject), true))
                .in(RssVocabulary.NAMESPACE)
                .reads("category", new ShapeRow<>(RSS, (draft, subject) -> draft.categories.add(subject), true))
                .writes((podcast, out) -> write(podcast.categories(), CategoryTags::isForApple, out));
    }

    static void item(Shape<Episode, EpisodeDraft> item) {
        item.in(ItunesVocabulary.NAMESPACE)
                .reads("category", new ShapeRow<>(APPLE, (draft, subject) -> draft.categories.addApple(subject), true))
                .in(RssVocabulary.NAMESPACE)
                .reads("category", new ShapeRow<>(RSS, (draft, subject) -> draft.categories.add(subject), true))
                .writes((episode, out) -> write(episode.categories(), CategoryTags::hasOthersWithin, out));
    }

    /** Where Apple's tag would be read as standing within the one before it, that of RSS says the same. */
    private static void write(List<Category> categories, Predicate<Category> isForApple, XmlSink out)
            throws IOException {
        Category before = null;
        for (Category category : categories) {
            if (isForApple.test(category) && !CategoriesDraft.belongsInto(category, before)) {
                APPLE.write(APPLE_CATEGORY, category, out);
                before = category;
            } else {
                RSS.write(RSS_CATEGORY, category, out);
            }
        }
    }

    /** {@return whether a show has it in Apple's tag: without a taxonomy a name that Apple has is Apple's} */
    static boolean isForApple(Category category) {
        return hasOthersWithin(category)
                || (category.scheme().isEmpty()
                        && AppleCategories.name(category.name())
                                .filter(category.name()::equals)
                                .isPresent());
    }

    /** {@return whether only Apple's tag can hold it, which has no place in an item otherwise} */
    static boolean hasOthersWithin(Category category) {
        return !category.subcategories().isEmpty();
    }
}

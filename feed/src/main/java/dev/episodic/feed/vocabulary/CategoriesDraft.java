package dev.episodic.feed.vocabulary;

import static dev.episodic.feed.form.Forms.LINE;

import dev.episodic.AppleCategories;
import dev.episodic.Category;
import dev.episodic.ForeignElement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The categories of a show or an episode while it is read. Many feeds say the same one in both tags: then it counts once,
 * in the tag in which it would be written, and the other element is left over, to be kept as a foreign one.
 */
final class CategoriesDraft {

    private final Predicate<Category> isForApple;
    private final List<Said> said = new ArrayList<>();

    /** A category, and whether it stood in Apple's tag. */
    private record Said(Category category, boolean byApple) {}

    /**
     * What they come to.
     *
     * @param categories those that count
     * @param leftOver the elements that said one of them again
     */
    record Settled(List<Category> categories, List<ForeignElement> leftOver) {}

    /** @param isForApple whether a category would be written in Apple's tag */
    CategoriesDraft(Predicate<Category> isForApple) {
        this.isForApple = isForApple;
    }

    void add(Category category) {
        said.add(new Said(category, false));
    }

    /** Takes one of Apple's; a subcategory that stands behind its category is put into it. */
    void addApple(Category category) {
        for (int i = said.size() - 1; i >= 0; i--) {
            if (said.get(i).byApple()) {
                Category before = said.get(i).category();
                if (belongsInto(category, before)) {
                    said.set(
                            i,
                            new Said(before.toBuilder().addSubcategory(category).build(), true));
                    return;
                }
                break;
            }
        }
        said.add(new Said(category, true));
    }

    /** {@return whether this was meant to stand within the one before it, and does not yet} */
    static boolean belongsInto(Category category, @Nullable Category before) {
        return before != null
                && category.subcategories().isEmpty()
                && category.scheme().isEmpty()
                && AppleCategories.isWithin(category.name(), before.name())
                && !AppleCategories.isMain(category.name())
                && !before.subcategories().contains(category);
    }

    Settled settle() {
        if (said.isEmpty()) {
            return new Settled(List.of(), List.of());
        }
        var categories = new ArrayList<Category>();
        var leftOver = new ArrayList<ForeignElement>();
        var atHome = new HashSet<Category>();
        said.stream().filter(this::isAtHome).map(Said::category).forEach(atHome::add);
        var before = new HashSet<Category>();
        for (Said one : said) {
            boolean saidBefore = !before.add(one.category());
            if (isAtHome(one) || !(saidBefore || atHome.contains(one.category()))) {
                categories.add(one.category());
            } else {
                leftOver.add(one.byApple() ? apple(one.category()) : rss(one.category()));
            }
        }
        return new Settled(categories, leftOver);
    }

    private boolean isAtHome(Said one) {
        return isForApple.test(one.category()) == one.byApple();
    }

    private static ForeignElement rss(Category category) {
        return ForeignElement.builder()
                .name("category")
                .text(LINE.write(category.name()))
                .build();
    }

    private static ForeignElement apple(Category category) {
        var element = ForeignElement.builder()
                .name("itunes:category")
                .namespace(ItunesVocabulary.NAMESPACE.uri())
                .addAttribute("text", LINE.write(category.name()));
        category.scheme()
                .ifPresent(scheme ->
                        element.addAttribute("{" + EpisodicVocabulary.NAMESPACE.uri() + "}scheme", LINE.write(scheme)));
        return element.build();
    }
}

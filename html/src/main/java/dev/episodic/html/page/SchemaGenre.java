package dev.episodic.html.page;

import dev.episodic.Category;
import java.util.ArrayList;
import java.util.List;

/**
 * Subjects in the words of schema.org: each by its name or by its path, the wider subject first.
 *
 * @see <a href="https://schema.org/genre">genre</a>
 */
final class SchemaGenre {

    private static final int DEEPEST = 8;

    private SchemaGenre() {}

    static List<Category> of(Thing thing) {
        var categories = new ArrayList<Category>();
        for (var genre : thing.texts("genre")) {
            add(categories, List.of(genre.split(" > ", DEEPEST)));
        }
        return categories;
    }

    /** Paths that begin alike and stand one after the other are branches of one subject. */
    private static void add(List<Category> categories, List<String> path) {
        int last = categories.size() - 1;
        var narrower = new ArrayList<Category>();
        if (last >= 0 && path.size() > 1 && categories.get(last).name().equals(path.get(0))) {
            narrower.addAll(categories.remove(last).subcategories());
        }
        if (path.size() > 1) {
            add(narrower, path.subList(1, path.size()));
        }
        categories.add(
                Category.builder().name(path.get(0)).subcategories(narrower).build());
    }
}

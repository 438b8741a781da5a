package dev.episodic.feed.form;

import dev.episodic.AppleCategories;
import dev.episodic.Severity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The name of one of Apple's categories in any spelling; another name is kept as it is. A category and its subcategory in
 * one text, {@code Business > Marketing}, are two names.
 */
final class CategoryForm implements Form<List<String>> {

    private final LineForm line = new LineForm();

    @Override
    public @Nullable List<String> read(String text, Doubts doubts) {
        var name = line.read(text, doubts);
        if (name == null) {
            return null;
        }
        var path = AppleCategories.path(name);
        if (path.size() > 1) {
            doubts.note(Severity.INFO, "category.joined", "A category and one within it stood in one text.");
            return path;
        }
        var known = AppleCategories.name(name).orElse(name);
        if (!known.equals(name)) {
            doubts.note(Severity.INFO, "category.spelling", "Apple spells this category " + known + ".");
        }
        return List.of(known);
    }

    @Override
    public String write(List<String> value) {
        var names = value.stream()
                .map(name -> AppleCategories.name(name).orElse(name))
                .toList();
        return line.write(String.join(" > ", names));
    }

    @Override
    public String kind() {
        return "category";
    }

    @Override
    public String wanted() {
        return "the name of a category such as Society & Culture";
    }
}

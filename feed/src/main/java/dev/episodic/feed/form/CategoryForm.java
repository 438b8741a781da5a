package dev.episodic.feed.form;

import dev.episodic.Severity;
import org.jspecify.annotations.Nullable;

/** The name of one of Apple's categories in any spelling; another name is kept as it is. */
final class CategoryForm implements Form<String> {

    private final LineForm line = new LineForm();

    @Override
    public @Nullable String read(String text, Doubts doubts) {
        var name = line.read(text, doubts);
        if (name == null) {
            return null;
        }
        var known = AppleCategories.name(name).orElse(name);
        if (!known.equals(name)) {
            doubts.note(Severity.INFO, "category.spelling", "Apple spells this category " + known + ".");
        }
        return known;
    }

    @Override
    public String write(String value) {
        return line.write(AppleCategories.name(value).orElse(value));
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

package dev.episodic.feed.form;

import org.jspecify.annotations.Nullable;

/** A text of many lines, perhaps HTML, as it is but for the blanks around it. */
final class TextForm implements Form<String> {

    @Override
    public @Nullable String read(String text, Doubts doubts) {
        var stripped = text.strip();
        return stripped.isEmpty() ? null : stripped;
    }

    @Override
    public String write(String value) {
        return value.strip();
    }

    @Override
    public boolean readsMarkup() {
        return true;
    }

    @Override
    public String kind() {
        return "text";
    }

    @Override
    public String wanted() {
        return "a text";
    }
}

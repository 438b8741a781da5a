package dev.episodic.feed.form;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Words with blanks between them. */
record WordsForm(String kind, String wanted) implements Form<List<String>> {

    @Override
    public @Nullable List<String> read(String text, Doubts doubts) {
        var line = LineForm.collapsed(text);
        return line.isEmpty() ? null : List.of(line.split(" ", -1));
    }

    @Override
    public String write(List<String> value) {
        return String.join(" ", value);
    }
}

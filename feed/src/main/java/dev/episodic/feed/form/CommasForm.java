package dev.episodic.feed.form;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Words with commas between them, and nothing else. */
record CommasForm(String kind, String wanted) implements Form<List<String>> {

    @Override
    public @Nullable List<String> read(String text, Doubts doubts) {
        var words = Stream.of(text.split(",", -1))
                .map(LineForm::collapsed)
                .filter(word -> !word.isEmpty())
                .toList();
        return words.isEmpty() ? null : words;
    }

    @Override
    public String write(List<String> value) {
        return String.join(",", value);
    }
}

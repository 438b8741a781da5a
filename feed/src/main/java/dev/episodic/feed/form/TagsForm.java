package dev.episodic.feed.form;

import dev.episodic.MediaTag;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Words with commas between them, each with its weight behind a colon if it is said. */
final class TagsForm implements Form<List<MediaTag>> {

    private final KeywordsForm keywords = new KeywordsForm();

    @Override
    public @Nullable List<MediaTag> read(String text, Doubts doubts) {
        var words = keywords.read(text, doubts);
        return words == null
                ? null
                : words.stream().map(word -> tag(word, doubts)).toList();
    }

    private static MediaTag tag(String word, Doubts doubts) {
        int colon = word.lastIndexOf(':');
        var name = colon < 0 ? "" : word.substring(0, colon).strip();
        var weight = name.isEmpty() ? null : Numbers.count(word.substring(colon + 1), doubts);
        return weight == null
                ? MediaTag.builder().name(word).build()
                : MediaTag.builder().name(name).weight(weight).build();
    }

    @Override
    public String write(List<MediaTag> value) {
        return keywords.write(value.stream().map(TagsForm::word).toList());
    }

    private static String word(MediaTag tag) {
        return tag.weight().map(weight -> tag.name() + ":" + weight).orElse(tag.name());
    }

    @Override
    public String kind() {
        return "tags";
    }

    @Override
    public String wanted() {
        return "words with commas between them and perhaps their weights, such as steam:5, rail";
    }
}

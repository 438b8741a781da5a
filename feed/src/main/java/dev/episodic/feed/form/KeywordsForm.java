package dev.episodic.feed.form;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Keywords with commas between them; where there is none, with semicolons; where there is neither, with blanks, and
 * then a hash before a word is a mark and no part of it.
 */
final class KeywordsForm implements Form<List<String>> {

    private final LineForm line = new LineForm();

    @Override
    public @Nullable List<String> read(String text, Doubts doubts) {
        var keywords = line.read(text, doubts);
        if (keywords == null) {
            return null;
        }
        char separator = separator(keywords);
        var words = new ArrayList<String>();
        int start = 0;
        while (start <= keywords.length()) {
            int found = keywords.indexOf(separator, start);
            int end = found < 0 ? keywords.length() : found;
            add(keywords.substring(start, end).strip(), separator, words);
            start = end + 1;
        }
        return words.isEmpty() ? null : List.copyOf(words);
    }

    private static char separator(String keywords) {
        if (keywords.indexOf(',') >= 0) {
            return ',';
        }
        return keywords.indexOf(';') >= 0 ? ';' : ' ';
    }

    private static void add(String word, char separator, List<String> words) {
        var bare = separator == ' ' && word.startsWith("#") ? word.substring(1) : word;
        if (!bare.isEmpty()) {
            words.add(bare);
        }
    }

    /** A single keyword that would be taken apart has a comma behind it. */
    @Override
    public String write(List<String> value) {
        var keywords = String.join(", ", value);
        boolean fragile = keywords.indexOf(' ') >= 0 || keywords.indexOf(';') >= 0 || keywords.startsWith("#");
        return line.write(value.size() == 1 && fragile ? keywords + "," : keywords);
    }

    @Override
    public String kind() {
        return "keywords";
    }

    @Override
    public String wanted() {
        return "words with commas between them";
    }
}

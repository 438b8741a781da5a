package dev.episodic.html.page;

import dev.episodic.Url;
import dev.episodic.html.SafeHtml;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The texts of a show or an episode, none of them twice: feeds repeat the same words in up to four elements.
 *
 * @param lead a line to begin with
 * @param bodies the texts, from the short to the full
 */
record Texts(Optional<String> lead, List<SafeHtml> bodies) {

    static Texts of(
            Optional<String> subtitle,
            Optional<String> summary,
            Optional<String> description,
            Optional<String> content,
            Optional<Url> base) {
        var texts = Stream.of(summary, description, content)
                .flatMap(Optional::stream)
                .toList();
        var letters = texts.stream().map(PlainText::letters).toList();
        var bodies = new ArrayList<SafeHtml>();
        for (int i = 0; i < texts.size(); i++) {
            if (!isRepeated(i, letters)) {
                var text = texts.get(i);
                bodies.add(base.map(document -> SafeHtml.of(text, document)).orElseGet(() -> SafeHtml.of(text)));
            }
        }
        var lead = subtitle.filter(line -> letters.stream().noneMatch(text -> text.contains(PlainText.letters(line))));
        return new Texts(
                lead.map(PlainText::of),
                bodies.stream().filter(html -> !html.isEmpty()).toList());
    }

    private static boolean isRepeated(int i, List<String> letters) {
        var text = letters.get(i);
        for (int other = 0; other < letters.size(); other++) {
            boolean fuller = letters.get(other).length() > text.length() || other > i;
            if (other != i && !text.isEmpty() && fuller && letters.get(other).contains(text)) {
                return true;
            }
        }
        return false;
    }
}

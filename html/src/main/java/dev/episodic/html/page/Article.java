package dev.episodic.html.page;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Finds the part of a page that is about its subject. */
final class Article {

    private static final List<String> NOTES = List.of(
            "[itemprop=articleBody]",
            ".e-content",
            ".entry-content",
            ".post-content",
            ".post__content",
            ".episode-content",
            ".episode-notes",
            ".show-notes",
            ".shownotes",
            "#show-notes",
            "#shownotes");
    private static final List<String> WHOLE =
            List.of("article", "main", "[role=main]", "#content", ".content", "#main");

    private static final String COMMENTS = "#comments, .comments, .comment, .commentlist, aside, footer";

    private Article() {}

    /** {@return the element that holds the notes, where the page marks one} */
    static Optional<Element> notes(Page page) {
        return NOTES.stream()
                .flatMap(query -> page.document().select(query).stream().limit(20))
                .filter(Article::hasWords)
                .findFirst();
    }

    /** {@return the article around the heading, or the main part, or all of the page} */
    static Element whole(Page page) {
        var body = page.document().body();
        for (var query : WHOLE) {
            var found = body.select(query).stream()
                    .limit(20)
                    .filter(element -> element.closest(COMMENTS) == null)
                    .filter(Article::hasWords)
                    .toList();
            if (found.size() == 1) {
                return found.get(0);
            }
            var headed = found.stream()
                    .filter(element -> element.selectFirst("h1") != null)
                    .findFirst();
            if (headed.isPresent()) {
                return headed.get();
            }
        }
        return body;
    }

    private static boolean hasWords(Element element) {
        return ElementText.of(element).length() > 20;
    }
}

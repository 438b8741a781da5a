package dev.episodic.html.page;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The HTML of a part of a page, as it would stand in a feed: without what belongs to the page, its addresses complete. */
final class Content {

    /** What is no part of the notes, wherever it stands. */
    private static final String FOREIGN =
            "script, style, template, noscript, form, nav, button, input, select, textarea,"
                    + " [hidden], [aria-hidden=true], audio, video, object, embed, canvas, #comments, .comments, #disqus_thread,"
                    + " .sharing, .sharedaddy, .powerpress_player, .powerpress_links, .mejs-container, .post-navigation";

    private Content() {}

    /** {@return the HTML; null if nothing is in it} */
    static @Nullable String of(Element element, Page page) {
        var copy = element.clone();
        copy.select(FOREIGN).remove();
        complete(copy, "href", page);
        complete(copy, "src", page);
        var document = copy.ownerDocument();
        if (document != null) {
            document.outputSettings().prettyPrint(false);
        }
        var html = copy.html().strip();
        return html.isEmpty() || copy.text().isBlank() ? null : html;
    }

    private static void complete(Element copy, String attribute, Page page) {
        if (page.base().isEmpty()) {
            return;
        }
        for (var element : copy.select("[" + attribute + "]")) {
            page.url(element.attr(attribute)).ifPresent(url -> element.attr(attribute, url.text()));
        }
    }
}

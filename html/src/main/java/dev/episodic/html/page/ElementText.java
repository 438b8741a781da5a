package dev.episodic.html.page;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** The words in an element on one line, up to a limit: elements lie in one another, so that all of all would never end. */
final class ElementText implements NodeFilter {

    private static final int LONGEST = 20_000;
    private static final int LONGEST_LINE = 1_000;
    private static final Set<String> UNSEEN = Set.of("script", "style", "template", "noscript", "svg", "math");

    private final StringBuilder text = new StringBuilder();
    private final int longest;

    private ElementText(int longest) {
        this.longest = longest;
    }

    static String of(Element element) {
        return of(element, LONGEST);
    }

    /** {@return the words of what should be a title, a name or the like; nothing if there are too many} */
    static String line(Element element) {
        var words = of(element, LONGEST_LINE);
        return words.length() > LONGEST_LINE ? "" : words;
    }

    private static String of(Element element, int longest) {
        var words = new ElementText(longest);
        element.filter(words);
        return Wording.line(words.text.toString()).orElse("");
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            var part = words.getWholeText();
            text.append(part, 0, Math.min(part.length(), longest + 1));
            return text.length() > longest ? FilterResult.STOP : FilterResult.CONTINUE;
        }
        if (node instanceof Element element) {
            if (UNSEEN.contains(element.normalName())) {
                return FilterResult.SKIP_ENTIRELY;
            }
            space(element);
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            space(element);
        }
        return FilterResult.CONTINUE;
    }

    private void space(Element element) {
        if (element.isBlock() || element.normalName().equals("br")) {
            text.append(' ');
        }
    }
}

package dev.episodic.html.notes;

import dev.episodic.Url;
import dev.episodic.html.notes.Line.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/**
 * Turns HTML, a whole page or a fragment from a feed, into lines. Walks the tree without recursion, once.
 *
 * <p>Feeds also carry plain text where HTML belongs. Where nothing sets off a line, line breaks in the source do.
 */
final class HtmlLines implements NodeFilter {

    private static final Set<String> UNSEEN = Set.of(
            "script",
            "style",
            "template",
            "noscript",
            "iframe",
            "object",
            "svg",
            "math",
            "head",
            "title",
            "select",
            "textarea",
            "audio",
            "video",
            "canvas",
            "button");
    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "ul",
            "ol",
            "li",
            "dl",
            "dt",
            "dd",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "table",
            "tbody",
            "thead",
            "tfoot",
            "tr",
            "caption",
            "blockquote",
            "pre",
            "section",
            "article",
            "header",
            "footer",
            "main",
            "aside",
            "nav",
            "figure",
            "figcaption",
            "address",
            "details",
            "summary",
            "hr",
            "form",
            "fieldset",
            "body",
            "center");

    private final LineCollector collector = new LineCollector();
    private final boolean breaksCount;
    private int bold;
    private int heading;
    private int depth;
    private int rows;
    private int preformatted;
    private boolean itemBegins;
    private boolean afterBreak;
    private @Nullable Element anchor;
    private int anchorFrom;

    private HtmlLines(boolean breaksCount) {
        this.breaksCount = breaksCount;
    }

    static List<Line> of(String html, @Nullable Url base) {
        var parser = Parser.htmlParser().setTrackPosition(true);
        var body = parser.parseInput(html, base == null ? "" : base.text()).body();
        var lines = new HtmlLines(body.selectFirst("p, br, div, li, tr, h1, h2, h3, h4, h5, h6") == null);
        body.filter(lines);
        lines.endLine();
        return lines.collector.lines();
    }

    @Override
    public FilterResult head(Node node, int nesting) {
        if (node instanceof TextNode words) {
            append(words);
        } else if (node instanceof Element element) {
            return open(element);
        }
        return FilterResult.CONTINUE;
    }

    private FilterResult open(Element element) {
        var name = element.normalName();
        if (UNSEEN.contains(name)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (BLOCKS.contains(name)) {
            endLine();
            afterBreak = false;
        }
        switch (name) {
            case "br" -> lineBreak();
            case "ul", "ol" -> depth++;
            case "li", "dt" -> itemBegins = true;
            case "h1", "h2", "h3", "h4", "h5", "h6" -> heading = name.charAt(1) - '0';
            case "tr" -> rows++;
            case "td", "th" -> collector.blank();
            case "pre" -> preformatted++;
            case "a" -> openAnchor(element);
            case "img" -> picture(element);
            default -> bold += isBold(element) ? 1 : 0;
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int nesting) {
        if (node instanceof Element element) {
            close(element);
        }
        return FilterResult.CONTINUE;
    }

    private void close(Element element) {
        var name = element.normalName();
        if (UNSEEN.contains(name)) {
            return;
        }
        if (BLOCKS.contains(name)) {
            endLine();
            afterBreak = false;
        }
        switch (name) {
            case "ul", "ol" -> depth--;
            case "li", "dt" -> itemBegins = false;
            case "h1", "h2", "h3", "h4", "h5", "h6" -> heading = 0;
            case "tr" -> rows--;
            case "pre" -> preformatted--;
            case "a" -> closeAnchor();
            default -> bold -= isBold(element) ? 1 : 0;
        }
    }

    private void append(TextNode node) {
        var words = node.getWholeText();
        int source = node.sourceRange().startPos();
        if (!breaksCount && preformatted == 0) {
            collector.append(words, source, node.sourceRange().endPos(), bold > 0);
            return;
        }
        boolean gap = false;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c == '\n') {
                gap |= collector.isEmpty();
                lineBreak();
                afterBreak = !gap;
            } else {
                collector.append(c, source + i, bold > 0);
                gap &= collector.isEmpty();
            }
        }
    }

    private void lineBreak() {
        boolean empty = collector.isEmpty();
        endLine();
        afterBreak = !empty;
    }

    private void openAnchor(Element element) {
        anchor = element;
        anchorFrom = collector.length();
    }

    private void closeAnchor() {
        takeAnchor();
        anchor = null;
    }

    private void takeAnchor() {
        var open = anchor;
        if (open == null || !open.hasAttr("href")) {
            return;
        }
        var given = open.attr("href").strip();
        var resolved = given.startsWith("#") ? "" : open.absUrl("href");
        collector.anchor(
                anchorFrom,
                resolved.isEmpty() ? given : resolved,
                open.attr("rel").toLowerCase(Locale.ROOT));
    }

    /** A picture speaks only where it is all that can be clicked. */
    private void picture(Element image) {
        if (anchor != null && collector.length() == anchorFrom && image.hasAttr("alt")) {
            var range = image.sourceRange();
            collector.append(image.attr("alt"), range.startPos(), range.endPos(), bold > 0);
        }
    }

    /** Ends the line; a link that goes on beyond it, as around paragraphs, begins again with the next. */
    private void endLine() {
        takeAnchor();
        if (!collector.isEmpty()) {
            collector.end(kind(), heading > 0 ? heading : Math.max(depth, itemBegins ? 1 : 0));
            itemBegins = false;
        }
        anchorFrom = 0;
    }

    private Kind kind() {
        if (heading > 0) {
            return Kind.HEADING;
        }
        if (itemBegins) {
            return Kind.ITEM;
        }
        if (rows > 0) {
            return Kind.ROW;
        }
        return afterBreak ? Kind.BREAK : Kind.PARAGRAPH;
    }

    private static boolean isBold(Element element) {
        var name = element.normalName();
        if (name.equals("b") || name.equals("strong")) {
            return true;
        }
        var style = element.attr("style");
        return !style.isEmpty() && (style.contains("font-weight:bold") || style.contains("font-weight: bold"));
    }
}

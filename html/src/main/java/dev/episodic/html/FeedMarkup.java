package dev.episodic.html;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * Writes clean HTML anew with the few tags of feeds. Paragraphs and items are closed whenever a block begins or ends, and
 * what is bold, italic or a link is opened again in the next.
 */
final class FeedMarkup implements NodeVisitor {

    private static final Set<String> INLINE = Set.of("a", "strong", "b", "em", "i");
    private static final Set<String> LISTS = Set.of("ul", "ol");
    private static final Set<String> BOLD_LINES =
            Set.of("h1", "h2", "h3", "h4", "h5", "h6", "dt", "summary", "caption");
    private static final Set<String> BLOCKS =
            Set.of("p", "div", "blockquote", "pre", "table", "tr", "figure", "figcaption", "dl", "dd", "details", "hr");
    private static final Set<String> CELLS = Set.of("td", "th");

    private final StringBuilder out = new StringBuilder();
    private final Deque<String> lists = new ArrayDeque<>();
    private final List<Element> inline = new ArrayList<>();
    private final List<End> ends = new ArrayList<>();
    private boolean inParagraph;
    private boolean inItem;
    private boolean blankBefore = true;
    private boolean breakBefore;
    private int counted;
    private int bytes;

    /** A place where the text can end. */
    private record End(int length, int bytes, String closing) {}

    private FeedMarkup() {}

    static FeedMarkup of(SafeHtml... parts) {
        var markup = new FeedMarkup();
        for (var part : parts) {
            Jsoup.parseBodyFragment(part.html()).body().traverse(markup);
            markup.closeBlock();
        }
        return markup;
    }

    String html() {
        return out.toString();
    }

    int bytes() {
        count();
        return bytes;
    }

    /** {@return as many whole paragraphs and items as fit or, where not even one does, as many words} */
    String within(int limit) {
        for (int i = ends.size() - 1; i >= 0; i--) {
            var end = ends.get(i);
            if (end.bytes() + end.closing().length() <= limit) {
                return out.substring(0, end.length()) + end.closing();
            }
        }
        return words(limit - "<p>…</p>".length() - 3);
    }

    private String words(int limit) {
        var text = Jsoup.parseBodyFragment(out.toString()).body().text();
        int end = 0;
        int size = 0;
        int blank = 0;
        while (end < text.length() && size < limit) {
            int letter = text.codePointAt(end);
            blank = letter == ' ' ? end : blank;
            size += escaped(Character.toString(letter)).length() + (letter > 0x7f ? 3 : 0);
            end += Character.charCount(letter);
        }
        return "<p>"
                + escaped(text.substring(0, blank > 0 ? blank : Math.max(0, end - 2))
                        .strip()) + "…</p>";
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text) {
            text(text.getWholeText());
        } else if (node instanceof Element element) {
            open(element);
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            close(element);
        }
    }

    private void open(Element element) {
        var name = element.normalName();
        if (INLINE.contains(name)) {
            openInline(element);
        } else if (name.equals("br")) {
            breakBefore = inParagraph || inItem;
            blankBefore = true;
        } else if (LISTS.contains(name)) {
            openList(name);
        } else if (name.equals("li") && !lists.isEmpty()) {
            closeBlock();
            out.append("<li>");
            inItem = true;
            reopenInline();
        } else if (BOLD_LINES.contains(name)) {
            closeBlock();
            openInline(new Element("strong"));
        } else if (BLOCKS.contains(name)) {
            closeBlock();
        } else if (CELLS.contains(name) && element.previousElementSibling() != null) {
            text(" – ");
        }
    }

    private void openInline(Element element) {
        inline.add(element);
        if (inParagraph || inItem) {
            flushBreak();
            out.append(opening(element));
        }
    }

    private void openList(String name) {
        var parent = !lists.isEmpty() && inItem;
        if (!parent) {
            closeBlock();
        } else {
            closeInline();
        }
        inItem = false;
        out.append('<').append(name).append('>');
        lists.push(name);
    }

    private void close(Element element) {
        var name = element.normalName();
        if (INLINE.contains(name)) {
            closeInline(element);
        } else if (BOLD_LINES.contains(name)) {
            closeInline(inline.get(inline.size() - 1));
            closeBlock();
        } else if (name.equals("li") && !lists.isEmpty()) {
            closeItem();
        } else if (LISTS.contains(name)) {
            out.append("</").append(lists.pop()).append('>');
            inItem = false;
            mark();
        } else if (BLOCKS.contains(name)) {
            closeBlock();
        }
    }

    private void closeInline(Element element) {
        inline.remove(inline.size() - 1);
        if (inParagraph || inItem) {
            out.append("</").append(element.normalName()).append('>');
        }
    }

    private void closeItem() {
        closeInline();
        out.append("</li>");
        inItem = false;
        breakBefore = false;
        blankBefore = true;
        mark();
    }

    /** Within an item a new block is a new line. */
    private void closeBlock() {
        if (inItem) {
            breakBefore = !out.substring(Math.max(0, out.length() - 4)).equals("<li>");
            blankBefore = true;
            return;
        }
        if (inParagraph) {
            closeInline();
            trimEnd();
            out.append("</p>");
            inParagraph = false;
            mark();
        }
        breakBefore = false;
        blankBefore = true;
    }

    private void closeInline() {
        for (int i = inline.size() - 1; i >= 0 && (inParagraph || inItem); i--) {
            out.append("</").append(inline.get(i).normalName()).append('>');
        }
    }

    private void reopenInline() {
        inline.forEach(element -> out.append(opening(element)));
    }

    private void trimEnd() {
        while (out.length() > 0 && out.charAt(out.length() - 1) == ' ') {
            out.setLength(out.length() - 1);
        }
    }

    private void text(String whole) {
        var text = whole.replaceAll("[\\s\\u00a0]+", " ");
        if (blankBefore) {
            text = text.stripLeading();
        }
        if (text.isEmpty()) {
            return;
        }
        if (!inParagraph && !inItem) {
            out.append("<p>");
            inParagraph = true;
            reopenInline();
        }
        flushBreak();
        out.append(escaped(text));
        blankBefore = text.endsWith(" ");
    }

    private void flushBreak() {
        if (breakBefore) {
            trimEnd();
            out.append("<br>");
            breakBefore = false;
            blankBefore = true;
        }
    }

    private void mark() {
        count();
        var closing = new StringBuilder();
        boolean isInner = false;
        for (var list : lists) {
            closing.append(isInner ? "</li></" : "</").append(list).append('>');
            isInner = true;
        }
        ends.add(new End(out.length(), bytes, closing.toString()));
    }

    private void count() {
        bytes += out.substring(counted).getBytes(UTF_8).length;
        counted = out.length();
    }

    private static String opening(Element element) {
        return element.normalName().equals("a")
                ? "<a href=\"" + escaped(element.attr("href")).replace("\"", "&quot;") + "\">"
                : "<" + element.normalName() + ">";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}

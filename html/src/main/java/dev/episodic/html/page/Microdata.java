package dev.episodic.html.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeVisitor;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The microdata of a page, made into the same things as its JSON-LD.
 *
 * @see <a href="https://html.spec.whatwg.org/multipage/microdata.html">HTML: microdata</a>
 */
final class Microdata implements NodeVisitor {

    private static final int MOST_NAMES = 8;

    private final Deque<Element> scopes = new ArrayDeque<>();
    private final Deque<ObjectNode> items = new ArrayDeque<>();
    private final List<ObjectNode> roots = new ArrayList<>();

    private Microdata() {}

    /** {@return what the page describes on its own account} */
    static List<Thing> in(Page page) {
        var microdata = new Microdata();
        page.document().traverse(microdata);
        var data = new LinkedData(page);
        return microdata.roots.stream().map(item -> new Thing(item, "", data)).toList();
    }

    @Override
    public void head(Node node, int depth) {
        if (!(node instanceof Element element) || !(element.hasAttr("itemscope") || element.hasAttr("itemprop"))) {
            return;
        }
        var item = element.hasAttr("itemscope") ? begin(element) : null;
        var owner = items.peek();
        if (owner != null && element.hasAttr("itemprop")) {
            for (var name : element.attr("itemprop").strip().split("\\s+", MOST_NAMES)) {
                if (item == null) {
                    owner.withArrayProperty(name).add(value(element));
                } else {
                    owner.withArrayProperty(name).add(item);
                }
            }
        } else if (item != null) {
            roots.add(item);
        }
        if (item != null) {
            scopes.push(element);
            items.push(item);
        }
    }

    private static ObjectNode begin(Element element) {
        var item = JsonNodeFactory.instance.objectNode();
        for (var type : element.attr("itemtype").strip().split("\\s+", MOST_NAMES)) {
            item.withArrayProperty("@type").add(type);
        }
        if (element.hasAttr("itemid")) {
            item.put("@id", element.attr("itemid"));
        }
        return item;
    }

    @Override
    public void tail(Node node, int depth) {
        if (node.equals(scopes.peek())) {
            scopes.pop();
            items.pop();
        }
    }

    private static String value(Element element) {
        var attribute =
                switch (element.normalName()) {
                    case "meta" -> "content";
                    case "audio", "embed", "iframe", "img", "source", "track", "video" -> "src";
                    case "a", "area", "link" -> "href";
                    case "object" -> "data";
                    case "data", "meter" -> "value";
                    case "time" -> "datetime";
                    default -> "content";
                };
        return element.hasAttr(attribute) ? element.attr(attribute) : ElementText.of(element);
    }
}

package dev.episodic.html.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeVisitor;

/** Finds the microformats of a page in one walk, those of the first generation among them. */
final class Microformats implements NodeVisitor {

    private static final Map<String, String> ROOTS =
            Map.of("h-entry", "h-entry", "hentry", "h-entry", "h-card", "h-card", "vcard", "h-card");

    private static final Map<String, String> PROPERTIES = Map.ofEntries(
            Map.entry("entry-title", "p-name"),
            Map.entry("entry-summary", "p-summary"),
            Map.entry("entry-content", "e-content"),
            Map.entry("published", "dt-published"),
            Map.entry("updated", "dt-updated"),
            Map.entry("fn", "p-name"),
            Map.entry("photo", "u-photo"),
            Map.entry("org", "p-org"),
            Map.entry("note", "p-note"),
            Map.entry("author", "p-author"));

    private static final Map<String, String> RELATIONS =
            Map.of("bookmark", "u-url", "enclosure", "u-audio", "tag", "p-category", "me", "me");

    private static final Set<String> PREFIXES = Set.of("p", "u", "dt", "e");
    private static final int MOST_CLASSES = 60;

    private final Page page;
    private final List<Microformat> entries = new ArrayList<>();
    private final List<Microformat> cards = new ArrayList<>();
    private final Deque<Microformat> open = new ArrayDeque<>();

    private Microformats(Page page) {
        this.page = page;
    }

    static Microformats in(Page page) {
        var microformats = new Microformats(page);
        page.document().traverse(microformats);
        return microformats;
    }

    /** {@return the entries that lie in no other} */
    List<Microformat> entries() {
        return entries;
    }

    /** {@return all people, those of entries included} */
    List<Microformat> cards() {
        return cards;
    }

    @Override
    public void head(Node node, int depth) {
        if (!(node instanceof Element element)) {
            return;
        }
        var names = element.className().isEmpty() ? Set.<String>of() : element.classNames();
        var owner = open.peek();
        if (owner != null) {
            names.stream().limit(MOST_CLASSES).forEach(name -> take(owner, name, element));
            takeRelations(owner, element);
        }
        names.stream()
                .flatMap(name -> Stream.ofNullable(ROOTS.get(name)))
                .findFirst()
                .ifPresent(type -> begin(type, element));
    }

    private void begin(String type, Element element) {
        var format = new Microformat(page, type, element);
        var owner = open.peek();
        if (type.equals("h-card")) {
            cards.add(format);
            if (owner != null) {
                owner.add(format);
            }
        } else if (open.stream().noneMatch(outer -> outer.type().equals(type))) {
            entries.add(format);
        }
        open.push(format);
    }

    private static void take(Microformat owner, String name, Element element) {
        int dash = name.indexOf('-');
        if (PROPERTIES.containsKey(name)) {
            owner.put(PROPERTIES.get(name), element);
        } else if (dash > 0 && PREFIXES.contains(name.substring(0, dash))) {
            owner.put(name, element);
        }
    }

    private static void takeRelations(Microformat owner, Element element) {
        if (element.hasAttr("rel")) {
            for (var word : element.attr("rel").strip().split("\\s+", MOST_CLASSES)) {
                if (RELATIONS.containsKey(word)) {
                    owner.put(RELATIONS.get(word), element);
                }
            }
        }
    }

    @Override
    public void tail(Node node, int depth) {
        var innermost = open.peek();
        if (innermost != null && innermost.root().equals(node)) {
            open.pop();
        }
    }
}

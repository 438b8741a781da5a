package dev.episodic.html.page;

import dev.episodic.Severity;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;
import tools.jackson.databind.JsonNode;

/**
 * The JSON-LD of a page, read as plain JSON: what search engines are told. Contexts are not looked at, and of types only
 * the last word, as real pages get both wrong.
 *
 * @see <a href="https://www.w3.org/TR/json-ld11/">JSON-LD 1.1</a>
 */
final class LinkedData {

    private final Page page;
    private final List<Thing> things = new ArrayList<>();
    private final Map<String, JsonNode> known = new HashMap<>();

    LinkedData(Page page) {
        this.page = page;
    }

    static LinkedData in(Page page) {
        var data = new LinkedData(page);
        for (var script : page.document().select("script[type]")) {
            if (script.attr("type").toLowerCase(Locale.ROOT).contains("ld+json")) {
                data.read(script);
            }
        }
        return data;
    }

    Page page() {
        return page;
    }

    /** {@return what the page describes on its own account, in order, without what is only a part of it} */
    List<Thing> things() {
        return things;
    }

    /** {@return the thing itself, where this only names one that is described elsewhere on the page} */
    JsonNode resolved(JsonNode value) {
        var id = value.path("@id").asString("");
        var whole = known.get(id);
        return value.size() == 1 && whole != null ? whole : value;
    }

    private void read(Element script) {
        var roots = LenientJson.read(script.data());
        if (roots.isEmpty()) {
            page.note(
                    Severity.WARNING,
                    "jsonld.unreadable",
                    "script",
                    page.position(script),
                    script.data().strip(),
                    "This block of JSON-LD is no JSON and was left out.");
            return;
        }
        var hint = (script.attr("name") + " " + script.id()).strip().toLowerCase(Locale.ROOT);
        roots.get().forEach(root -> add(root, hint));
    }

    /** Adds a value that stands on its own: a thing, a list of them, or a graph. */
    void add(JsonNode root, String hint) {
        Deque<JsonNode> open = new ArrayDeque<>(List.of(root));
        while (!open.isEmpty()) {
            var value = open.pop();
            if (value.isArray()) {
                push(value, open);
            } else if (value.isObject() && value.path("@graph").isContainer()) {
                push(value.get("@graph"), open);
            } else if (value.isObject()) {
                things.add(new Thing(value, hint, this));
            }
        }
        remember(root);
    }

    private static void push(JsonNode values, Deque<JsonNode> open) {
        var list = new ArrayList<JsonNode>();
        if (values.isArray()) {
            values.forEach(list::add);
        } else {
            list.add(values);
        }
        for (int i = list.size() - 1; i >= 0; i--) {
            open.push(list.get(i));
        }
    }

    private void remember(JsonNode root) {
        Deque<JsonNode> open = new ArrayDeque<>(List.of(root));
        while (!open.isEmpty()) {
            var value = open.pop();
            if (value.isObject() && value.size() > 1 && value.path("@id").isString()) {
                known.putIfAbsent(value.get("@id").asString(), value);
            }
            value.forEach(part -> {
                if (part.isContainer()) {
                    open.push(part);
                }
            });
        }
    }
}

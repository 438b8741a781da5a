package dev.episodic.html.page;

import dev.episodic.Url;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Something described in the words of schema.org, read without insisting on anything: one value or many, texts in place
 * of things and things in place of texts.
 *
 * @param node its properties
 * @param hint what the element around it says that it is, which is not always what its type says
 * @param data where it was found, to look up what it refers to
 * @see <a href="https://schema.org/docs/full.html">schema.org: the types</a>
 */
record Thing(JsonNode node, String hint, LinkedData data) {

    private static final List<String> PREFIXES = List.of("", "schema:", "http://schema.org/", "https://schema.org/");

    /** {@return whether it is of one of these types} */
    boolean is(Set<String> types) {
        return types().stream().anyMatch(types::contains);
    }

    List<String> types() {
        return values("@type").stream()
                .map(type -> type.asString(""))
                .map(type -> type.substring(Math.max(type.lastIndexOf('/'), type.lastIndexOf(':')) + 1))
                .toList();
    }

    private List<JsonNode> values(String name) {
        var value = value(name);
        if (value == null || value.isNull()) {
            return List.of();
        }
        var list = value.has("@list") ? value.get("@list") : value.has("@set") ? value.get("@set") : value;
        var values = new ArrayList<JsonNode>();
        if (list.isArray()) {
            list.forEach(values::add);
        } else {
            values.add(list);
        }
        return values;
    }

    private @Nullable JsonNode value(String name) {
        return PREFIXES.stream()
                .filter(prefix -> node.has(prefix + name))
                .findFirst()
                .map(prefix -> node.get(prefix + name))
                .orElse(null);
    }

    /** {@return the first text of any of these properties; of a thing, its name} */
    Optional<String> text(String... names) {
        return Stream.of(names).flatMap(name -> texts(name).stream()).findFirst();
    }

    /** {@return all texts of a property} */
    List<String> texts(String name) {
        return values(name).stream().flatMap(value -> text(value).stream()).toList();
    }

    private static Optional<String> text(JsonNode value) {
        if (value.isValueNode()) {
            return value.isNull() ? Optional.empty() : Wording.of(value.asString(""));
        }
        return Stream.of("@value", "name")
                .flatMap(name -> Optional.ofNullable(value.get(name)).stream())
                .filter(JsonNode::isValueNode)
                .flatMap(inner -> Wording.of(inner.asString("")).stream())
                .findFirst();
    }

    /** {@return what the property refers to; a bare text becomes a thing of that name or address} */
    List<Thing> things(String... names) {
        return Stream.of(names)
                .flatMap(name -> values(name).stream())
                .flatMap(value -> thing(value).stream())
                .toList();
    }

    private Optional<Thing> thing(JsonNode value) {
        if (value.isObject()) {
            return Optional.of(new Thing(data.resolved(value), "", data));
        }
        return value.isValueNode()
                ? text(value)
                        .map(text -> new Thing(
                                JsonNodeFactory.instance.objectNode().put(isAddress(text) ? "url" : "name", text),
                                "",
                                data))
                : Optional.empty();
    }

    private static boolean isAddress(String text) {
        var start = text.substring(0, Math.min(8, text.length())).toLowerCase(Locale.ROOT);
        return text.indexOf(' ') < 0
                && (start.startsWith("http://") || start.equals("https://") || start.startsWith("/"));
    }

    /** {@return the first address of any of these properties} */
    Optional<Url> url(String... names) {
        return Stream.of(names).flatMap(name -> urls(name).stream()).findFirst();
    }

    /** {@return all addresses of a property; of a thing, where it is} */
    List<Url> urls(String name) {
        return values(name).stream()
                .flatMap(value -> (value.isObject()
                                ? new Thing(data.resolved(value), "", data).ownUrl()
                                : text(value).flatMap(data.page()::url))
                        .stream())
                .toList();
    }

    /** {@return where the thing itself is; things that refer to one another in a circle are nowhere} */
    private Optional<Url> ownUrl() {
        return Stream.of("contentUrl", "url", "@id")
                .flatMap(name -> values(name).stream())
                .filter(JsonNode::isValueNode)
                .flatMap(value -> text(value).flatMap(data.page()::url).stream())
                .findFirst();
    }
}

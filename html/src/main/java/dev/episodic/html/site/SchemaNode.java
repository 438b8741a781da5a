package dev.episodic.html.site;

import static java.time.format.DateTimeFormatter.ISO_OFFSET_DATE_TIME;

import dev.episodic.html.SafeUrl;
import dev.episodic.html.page.SchemaMark;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A thing in the words of schema.org, made part by part; what is not known is left out. */
final class SchemaNode {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final ObjectNode node;

    private SchemaNode(String type) {
        node = NODES.objectNode().put("@type", type);
    }

    static SchemaNode of(String type) {
        return new SchemaNode(type);
    }

    SchemaNode marked(SchemaMark mark) {
        return text("additionalType", mark.address());
    }

    SchemaNode text(String name, String value) {
        if (!value.isBlank()) {
            node.put(name, value);
        }
        return this;
    }

    SchemaNode text(String name, Optional<String> value) {
        value.ifPresent(text -> text(name, text));
        return this;
    }

    SchemaNode url(String name, Optional<SafeUrl> value) {
        return text(name, value.map(SafeUrl::toString));
    }

    SchemaNode number(String name, Optional<? extends Number> value) {
        value.ifPresent(number -> node.put(name, plain(number)));
        return this;
    }

    /** Without powers of ten, which not all who read numbers understand. */
    private static BigDecimal plain(Number number) {
        return new BigDecimal(new BigDecimal(number.toString()).toPlainString());
    }

    SchemaNode flag(String name, Optional<Boolean> value) {
        value.ifPresent(flag -> node.put(name, flag));
        return this;
    }

    SchemaNode date(String name, Optional<OffsetDateTime> value) {
        return text(name, value.map(ISO_OFFSET_DATE_TIME::format));
    }

    SchemaNode language(String name, Optional<Locale> value) {
        return text(name, value.map(Locale::toLanguageTag));
    }

    /** As media fragments have it. */
    SchemaNode seconds(String name, Optional<Duration> moment) {
        return number(name, moment.map(time -> new BigDecimal(Wording.seconds(time))));
    }

    SchemaNode thing(String name, Optional<SchemaNode> value) {
        value.ifPresent(thing -> node.set(name, thing.node));
        return this;
    }

    SchemaNode things(String name, List<SchemaNode> values) {
        if (!values.isEmpty()) {
            node.set(
                    name,
                    NODES.arrayNode()
                            .addAll(values.stream().map(value -> value.node).toList()));
        }
        return this;
    }

    SchemaNode texts(String name, List<String> values) {
        if (!values.isEmpty()) {
            var array = NODES.arrayNode();
            values.forEach(array::add);
            node.set(name, array);
        }
        return this;
    }

    /** {@return whether nothing is known but what type of thing it is} */
    boolean isEmpty() {
        return node.size() == 1;
    }

    /** {@return the thing as a document of its own} */
    SafeJson document() {
        var whole = NODES.objectNode().put("@context", "https://schema.org");
        whole.setAll(node);
        return SafeJson.of(whole);
    }
}

package dev.episodic.html.site;

import java.util.Locale;
import tools.jackson.databind.JsonNode;

/**
 * JSON that may stand in a {@code script} element: no sign in it can end the element.
 *
 * @param json the JSON, with signs that mean something in HTML written as escapes
 */
public record SafeJson(String json) {

    /** {@return the JSON of the node} */
    static SafeJson of(JsonNode node) {
        var escaped = new StringBuilder();
        node.toString().chars().forEach(c -> append(escaped, (char) c));
        return new SafeJson(escaped.toString());
    }

    private static void append(StringBuilder escaped, char c) {
        switch (c) {
            case '<', '>', '&', '\u2028', '\u2029' -> escaped.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            default -> escaped.append(c);
        }
    }
}

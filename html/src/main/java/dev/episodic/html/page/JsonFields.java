package dev.episodic.html.page;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * Fields within JSON. A path is that of a JSON pointer, in which a star stands for every element of an array.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc6901">RFC 6901</a>
 */
record JsonFields(SiteProfile profile, JsonNode node) implements Fields {

    private static final int MOST = 5_000;

    @Override
    public List<String> texts(String field) {
        return nodes(field).stream()
                .filter(JsonNode::isValueNode)
                .filter(value -> !value.isNull())
                .flatMap(value -> Wording.of(value.asString("")).stream())
                .toList();
    }

    @Override
    public List<Fields> parts(String field) {
        return nodes(field).stream()
                .filter(JsonNode::isContainer)
                .<Fields>map(part -> new JsonFields(profile, part))
                .toList();
    }

    private List<JsonNode> nodes(String field) {
        for (var path : profile.of(field)) {
            var found = at(node, path);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    static List<JsonNode> at(JsonNode root, String path) {
        var here = List.of(root);
        for (var step : path.split("/", -1)) {
            var next = new ArrayList<JsonNode>();
            for (var value : here) {
                if (step.isEmpty()) {
                    next.add(value);
                } else if (step.equals("*")) {
                    value.forEach(part -> addIfRoom(next, part));
                } else {
                    addIfRoom(next, value.isArray() ? value.path(index(step)) : value.path(step));
                }
            }
            here = next;
        }
        return here;
    }

    private static int index(String step) {
        return step.matches("\\d{1,6}") ? Integer.parseInt(step) : -1;
    }

    private static void addIfRoom(List<JsonNode> list, JsonNode value) {
        if (!value.isMissingNode() && list.size() < MOST) {
            list.add(value);
        }
    }
}

package dev.episodic.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.episodic.Diagnostic;
import dev.episodic.Position;
import dev.episodic.Severity;
import dev.episodic.json.PodcastJson;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;

/** Tells which members of a document in JSON the model has no place for, so that none gets lost unsaid. */
final class LostMembers {

    private static final int ENOUGH = 100;

    /** The members of an envelope that are not about its content. */
    private static final Set<String> ENVELOPE = Set.of("/source", "/kind", "/diagnostics");

    private final byte[] json;
    private final List<Diagnostic> lost = new ArrayList<>();
    private int counted;
    private int line = 1;
    private int lineStart;

    LostMembers(byte[] json) {
        this.json = json;
    }

    /** {@return a diagnostic for each member that says something and is missing from what was kept} */
    List<Diagnostic> missingFrom(JsonNode kept) {
        try (var in = PodcastJson.standard().mapper().createParser(json)) {
            in.nextToken();
            compare(in, kept, "");
        }
        return List.copyOf(lost);
    }

    private void compare(JsonParser in, JsonNode kept, String path) {
        if (in.currentToken() == JsonToken.START_OBJECT) {
            for (var name = in.nextName(); name != null; name = in.nextName()) {
                long offset = in.currentTokenLocation().getByteOffset();
                in.nextToken();
                member(in, kept.get(name), path + "/" + name, offset);
            }
        } else if (in.currentToken() == JsonToken.START_ARRAY) {
            for (int i = 0; in.nextToken() != JsonToken.END_ARRAY; i++) {
                member(
                        in,
                        kept.get(i),
                        path + "/" + i,
                        in.currentTokenLocation().getByteOffset());
            }
        }
    }

    private void member(JsonParser in, @Nullable JsonNode kept, String path, long offset) {
        if (kept != null) {
            compare(in, kept, path);
        } else if (saysSomething(in) && !ENVELOPE.contains(path) && lost.size() < ENOUGH) {
            var message = "A podcast has no such part: left out.";
            var found = path.substring(path.lastIndexOf('/') + 1);
            lost.add(new Diagnostic(Severity.WARNING, "json.unknown", path, position(offset), found, message));
        }
    }

    /** Reads a value to its end. */
    private static boolean saysSomething(JsonParser in) {
        var token = in.currentToken();
        if (token.isScalarValue()) {
            return token != JsonToken.VALUE_NULL
                    && (token != JsonToken.VALUE_STRING || !in.getString().isEmpty());
        }
        int depth = 1;
        int inside = 0;
        while (depth > 0) {
            var next = in.nextToken();
            depth += next.isStructStart() ? 1 : next.isStructEnd() ? -1 : 0;
            inside++;
        }
        return inside > 1;
    }

    /** Members come in the order of the document, so counting goes on where it stopped. */
    private Position position(long offset) {
        for (; counted < offset; counted++) {
            if (json[counted] == '\n') {
                line++;
                lineStart = counted + 1;
            }
        }
        var before = new String(json, lineStart, counted - lineStart, UTF_8);
        return new Position(line, 1 + before.codePointCount(0, before.length()), offset);
    }
}

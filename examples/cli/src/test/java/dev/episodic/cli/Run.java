package dev.episodic.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.episodic.json.PodcastJson;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** A command that was run in this process: its exit status, and what it printed. */
record Run(int status, String out, String err) {

    static Run of(String... arguments) {
        return withInput("", arguments);
    }

    static Run withInput(String input, String... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var console = new Console(
                new ByteArrayInputStream(input.getBytes(UTF_8)),
                new PrintStream(out, true, UTF_8),
                new PrintStream(err, true, UTF_8),
                false,
                false);
        int status = Episodic.commandLine(console).execute(arguments);
        return new Run(status, out.toString(UTF_8), err.toString(UTF_8));
    }

    JsonNode json() {
        return json(out);
    }

    List<JsonNode> lines() {
        return out.lines().map(Run::json).toList();
    }

    private static JsonNode json(String text) {
        return PodcastJson.standard().mapper().readTree(text);
    }
}

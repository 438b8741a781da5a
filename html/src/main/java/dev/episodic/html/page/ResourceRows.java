package dev.episodic.html.page;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads a table among the resources: a row a line; what begins with {@code #} is a comment. */
final class ResourceRows {

    private ResourceRows() {}

    static List<String> of(String name) {
        var stream = ResourceRows.class.getResourceAsStream(name);
        if (stream == null) {
            throw new IllegalStateException("no table " + name);
        }
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

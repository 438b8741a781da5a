package dev.episodic.html.notes;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Reads the tables of words among the resources: a row a line, its fields parted by blanks, only the last of which may
 * hold blanks itself. What begins with {@code #} is a comment.
 */
final class Tables {

    private Tables() {}

    static List<List<String>> rows(String name, int fields) {
        var stream = Tables.class.getResourceAsStream(name);
        if (stream == null) {
            throw new IllegalStateException("no table " + name);
        }
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            var rows = new ArrayList<List<String>>();
            for (var line = reader.readLine(); line != null; line = reader.readLine()) {
                if (isRow(line)) {
                    rows.add(row(name, line, fields));
                }
            }
            return List.copyOf(rows);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static boolean isRow(String line) {
        return !line.isBlank() && !line.startsWith("#");
    }

    static List<String> row(String name, String line, int fields) {
        var row = Arrays.asList(line.strip().split("\\s+", fields));
        if (row.size() < fields) {
            throw new IllegalArgumentException(name + " wants " + fields + " fields: " + line);
        }
        return row;
    }
}

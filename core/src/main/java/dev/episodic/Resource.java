package dev.episodic;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** The tables of known words that stand beside the model, line by line. */
final class Resource {

    private Resource() {}

    /** {@return the lines of a table, without blank ones and those that begin with a hash} */
    static List<String> lines(String name) {
        try (var in = requireNonNull(Resource.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && line.charAt(0) != '#')
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}

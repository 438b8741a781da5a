package dev.episodic.cli;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * One thing to read: a file, or standard input.
 *
 * @param name what people call it: the path as it was given, or {@code -}
 * @param place the name below the folder that was given, or of the file alone, parts divided by {@code /}
 * @param file the file; null for standard input
 * @param stream standard input; null for a file
 */
record Source(
        String name,
        String place,
        @Nullable Path file,
        @Nullable InputStream stream) {

    static Source of(Path file, String place) {
        return new Source(slashed(file), place, file, null);
    }

    static Source standardInput(InputStream stream) {
        return new Source("-", "stdin", null, stream);
    }

    InputStream open() throws IOException {
        return file == null ? requireNonNull(stream) : Files.newInputStream(file);
    }

    /** {@return the path in the form that is the same on every system} */
    static String slashed(Path path) {
        return path.toString().replace(path.getFileSystem().getSeparator(), "/");
    }
}

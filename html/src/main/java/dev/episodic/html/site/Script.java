package dev.episodic.html.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/**
 * The script of the pages. They can be read and used without it.
 *
 * @param js its text, in which nothing ends a {@code script} element
 */
public record Script(String js) {

    /** The name of its file in a site. */
    public static final String NAME = "site.js";

    private static final Script STANDARD = new Script(load());

    /** {@return our own script} */
    public static Script standard() {
        return STANDARD;
    }

    /** Its source is for those who read it; indents and comments stay behind. */
    private static String load() {
        try (var file = Script.class.getResourceAsStream("/dev/episodic/html/theme/site.js")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("/*"))
                    .collect(Collectors.joining("\n"));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}

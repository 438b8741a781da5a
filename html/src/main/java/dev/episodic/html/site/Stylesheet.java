package dev.episodic.html.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * A stylesheet that may stand in a {@code style} element.
 *
 * @param css its text, in which nothing ends the element
 */
public record Stylesheet(String css) {

    /** The name of its file in a site. */
    public static final String NAME = "site.css";

    /** Takes care that nothing ends the element, and that its text is what browsers make of it. */
    public Stylesheet {
        css = css.replace("</", "<\\/").replaceAll("\\R", "\n").replace('\0', '\ufffd');
    }

    /** {@return our own stylesheet, and further rules after it} */
    public static Stylesheet with(String furtherRules) {
        return new Stylesheet(furtherRules.isBlank() ? standard() : standard() + "\n" + furtherRules + "\n");
    }

    private static String standard() {
        try (var file = Stylesheet.class.getResourceAsStream("/dev/episodic/html/theme/site.css")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}

package dev.episodic.html.site;

import dev.episodic.Podcast;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * What browsers show of a site among tabs and on home screens.
 *
 * @see <a href="https://www.w3.org/TR/appmanifest/">Web Application Manifest</a>
 */
public final class AppFiles {

    /** The file of the manifest. */
    public static final String MANIFEST = "site.webmanifest";

    /** The file of the icon. */
    public static final String ICON = "icon.svg";

    private AppFiles() {}

    /** {@return the manifest} */
    public static String manifest(Podcast podcast, Settings settings) {
        var words = settings.wording(podcast);
        var manifest = JsonNodeFactory.instance
                .objectNode()
                .put("name", Frame.title(podcast, words))
                .put("lang", words.tag())
                .put("dir", words.direction())
                .put("start_url", ".")
                .put("display", "browser");
        manifest.putArray("icons")
                .addObject()
                .put("src", ICON)
                .put("type", "image/svg+xml")
                .put("sizes", "any");
        return manifest.toString() + "\n";
    }

    /** {@return the icon: the first letter of the show's name} */
    public static String icon(Podcast podcast, Settings settings) {
        var title = Frame.title(podcast, settings.wording(podcast)).strip();
        var letter = title.codePoints()
                .filter(Character::isLetterOrDigit)
                .mapToObj(Character::toString)
                .findFirst()
                .orElse("\u266a");
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64">
                <style>rect{fill:#8f2d1d}text{fill:#fff;font:600 40px system-ui,sans-serif}\
                @media(prefers-color-scheme:dark){rect{fill:#f0a08e}text{fill:#1d1611}}</style>
                <rect width="64" height="64" rx="14"/>
                <text x="32" y="46" text-anchor="middle">%s</text>
                </svg>
                """.formatted(letter);
    }
}

package dev.episodic.html.site;

import dev.episodic.html.SafeUrl;
import java.util.Optional;

/**
 * What a page says of itself to machines.
 *
 * @param title the title of the window
 * @param description what it is about, in a sentence or two
 * @param kind the type of OpenGraph
 * @param canonical where it is on the web
 * @param image its picture on the web
 * @param imageAlt what is seen on the picture
 * @param card whether the picture is a card, drawn for networks
 * @param recording what is heard on the web
 * @param embed where other sites learn how to show it
 * @param published when it came out
 * @param data structured data
 */
public record Meta(
        String title,
        String description,
        String kind,
        Optional<SafeUrl> canonical,
        Optional<SafeUrl> image,
        String imageAlt,
        boolean card,
        Optional<Player.Source> recording,
        Optional<SafeUrl> embed,
        Optional<Moment> published,
        Optional<SafeJson> data) {

    static Meta of(String title, Optional<SafeUrl> canonical) {
        return new Meta(
                title,
                "",
                "website",
                canonical,
                Optional.empty(),
                "",
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}

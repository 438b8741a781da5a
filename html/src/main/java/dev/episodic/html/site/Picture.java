package dev.episodic.html.site;

import dev.episodic.Artwork;
import dev.episodic.Url;
import dev.episodic.html.SafeUrl;
import java.util.List;
import java.util.Optional;

/**
 * A picture.
 *
 * @param url where it is
 * @param alt what is seen
 * @param width its width in pixels, or nothing
 * @param height its height in pixels, or nothing
 */
public record Picture(SafeUrl url, String alt, Optional<Integer> width, Optional<Integer> height) {

    /** {@return the first that can be loaded} */
    static Optional<Picture> first(List<Artwork> artwork, String alt, Addresses addresses) {
        return artwork.stream()
                .flatMap(picture -> of(picture, alt, addresses).stream())
                .findFirst();
    }

    static Optional<Picture> of(Url url, String alt, Addresses addresses) {
        return of(Artwork.of(url), alt, addresses);
    }

    private static Optional<Picture> of(Artwork artwork, String alt, Addresses addresses) {
        return addresses
                .load(artwork.url())
                .map(url -> new Picture(url, artwork.alt().orElse(alt), artwork.width(), artwork.height()));
    }

    /** {@return the same for those who see it only, since its words stand beside it} */
    Picture asDecoration() {
        return new Picture(url, "", width, height);
    }
}

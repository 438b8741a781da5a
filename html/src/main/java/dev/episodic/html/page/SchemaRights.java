package dev.episodic.html.page;

import dev.episodic.ContentRating;
import dev.episodic.License;
import dev.episodic.Rights;
import java.util.Optional;

/**
 * Who may do what with something, in the words of schema.org.
 *
 * @see <a href="https://schema.org/license">license</a>
 * @see <a href="https://schema.org/contentRating">contentRating</a>
 */
final class SchemaRights {

    private SchemaRights() {}

    static Rights of(Thing thing) {
        var license = thing.things("license").stream().findFirst();
        return Rights.builder()
                .copyright(thing.text("copyrightNotice").orElse(null))
                .license(license.flatMap(SchemaRights::license).orElse(null))
                .contentRatings(thing.things("contentRating").stream()
                        .flatMap(rating -> rating(rating).stream())
                        .toList())
                .countriesOfOrigin(thing.texts("countryOfOrigin"))
                .build();
    }

    private static Optional<License> license(Thing thing) {
        var url = thing.url("url");
        var name = thing.text("name");
        return url.isEmpty() && name.isEmpty()
                ? Optional.empty()
                : Optional.of(License.builder()
                        .name(name.orElse(null))
                        .url(url.orElse(null))
                        .build());
    }

    private static Optional<ContentRating> rating(Thing rating) {
        return rating.text("ratingValue", "name").map(value -> ContentRating.builder()
                .value(value)
                .scheme(rating.text("reviewAspect").orElse(null))
                .build());
    }
}

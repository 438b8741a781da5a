package dev.episodic.html.site;

import dev.episodic.ContentRating;
import dev.episodic.License;
import dev.episodic.Rights;
import java.util.Optional;

/**
 * Who may do what with a show or an episode, in the words of schema.org.
 *
 * @see <a href="https://schema.org/license">license</a>
 * @see <a href="https://schema.org/contentRating">contentRating</a>
 */
final class RightsData {

    private RightsData() {}

    static void put(SchemaNode node, Rights rights, Addresses addresses) {
        node.text("copyrightNotice", rights.copyright())
                .things(
                        "contentRating",
                        rights.contentRatings().stream().map(RightsData::rating).toList())
                .things(
                        "countryOfOrigin",
                        rights.countriesOfOrigin().stream()
                                .map(country -> SchemaNode.of("Country").text("name", country))
                                .toList());
        rights.license().ifPresent(license -> put(node, license, addresses));
    }

    /** Search engines want an address where there is no name to tell. */
    private static void put(SchemaNode node, License license, Addresses addresses) {
        var url = license.url().flatMap(addresses::link);
        if (license.name().isEmpty()) {
            node.url("license", url);
            return;
        }
        var work = SchemaNode.of("CreativeWork").text("name", license.name()).url("url", url);
        node.thing("license", Optional.of(work));
    }

    private static SchemaNode rating(ContentRating rating) {
        return SchemaNode.of("Rating").text("ratingValue", rating.value()).text("reviewAspect", rating.scheme());
    }
}

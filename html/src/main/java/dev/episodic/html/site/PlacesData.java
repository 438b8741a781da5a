package dev.episodic.html.site;

import dev.episodic.Location;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Places in the words of schema.org.
 *
 * @see <a href="https://schema.org/Place">Place</a>
 */
final class PlacesData {

    private PlacesData() {}

    static void put(SchemaNode node, List<Location> locations) {
        node.things(
                        "contentLocation",
                        locations.stream()
                                .filter(place -> !Facts.isMadeIn(place))
                                .map(PlacesData::place)
                                .toList())
                .things(
                        "locationCreated",
                        locations.stream()
                                .filter(Facts::isMadeIn)
                                .map(PlacesData::place)
                                .toList());
    }

    private static SchemaNode place(Location location) {
        return SchemaNode.of("Place")
                .text("name", location.name())
                .thing("geo", location.latitude().map(latitude -> SchemaNode.of("GeoCoordinates")
                        .number("latitude", Optional.of(latitude))
                        .number("longitude", location.longitude())
                        .number("elevation", location.altitude())))
                .thing("address", location.country().map(country -> SchemaNode.of("PostalAddress")
                        .text("addressCountry", country)))
                .things("additionalProperty", properties(location));
    }

    /** What a map needs to find it again, as the feed has it. */
    private static List<SchemaNode> properties(Location location) {
        return Stream.of(
                        location.geo().map(geo -> LinksData.property("geo", geo)),
                        location.osm().map(osm -> LinksData.property("osm", osm)),
                        location.rel().map(rel -> LinksData.property("rel", rel)))
                .flatMap(Optional::stream)
                .toList();
    }
}

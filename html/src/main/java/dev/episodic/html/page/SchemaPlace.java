package dev.episodic.html.page;

import dev.episodic.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Places in the words of schema.org: those that something is about, and where it was made.
 *
 * @see <a href="https://schema.org/Place">Place</a>
 */
final class SchemaPlace {

    private static final Pattern DEGREES = Pattern.compile("-?\\d{1,3}(?:\\.\\d{1,12})?");
    private static final String CREATOR = "creator";

    private SchemaPlace() {}

    static List<Location> of(Thing thing) {
        var places = new ArrayList<Location>();
        thing.things("contentLocation").forEach(place -> of(place, null).ifPresent(places::add));
        thing.things("locationCreated").forEach(place -> of(place, CREATOR).ifPresent(places::add));
        return places;
    }

    private static Optional<Location> of(Thing place, @Nullable String made) {
        var geo = property(place, "geo").or(() -> geo(place));
        var name = place.text("name");
        return name.isEmpty() && geo.isEmpty()
                ? Optional.empty()
                : Optional.of(Location.builder()
                        .name(name.orElse(null))
                        .rel(property(place, "rel").orElse(made))
                        .geo(geo.orElse(null))
                        .osm(property(place, "osm").orElse(null))
                        .country(place.things("address").stream()
                                .flatMap(address -> address.text("addressCountry").stream())
                                .findFirst()
                                .orElse(null))
                        .build());
    }

    private static Optional<String> property(Thing place, String name) {
        return place.things("additionalProperty").stream()
                .filter(property ->
                        property.text("propertyID").filter(name::equals).isPresent())
                .flatMap(property -> property.text("value").stream())
                .findFirst();
    }

    private static Optional<String> geo(Thing place) {
        return place.things("geo").stream()
                .flatMap(point -> degrees(point, "latitude")
                        .flatMap(latitude ->
                                degrees(point, "longitude").map(longitude -> "geo:" + latitude + "," + longitude))
                        .stream())
                .findFirst();
    }

    private static Optional<String> degrees(Thing point, String name) {
        return point.text(name).filter(text -> DEGREES.matcher(text).matches());
    }
}

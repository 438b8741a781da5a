package dev.episodic;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A place that a show or an episode is about or was made at: {@code podcast:location}.
 *
 * @see <a
 * href="https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/tags/location.md">podcast:location</a>
 */
public sealed interface Location {

    /** {@return the name for people to read; absent where only the coordinates are known} */
    Optional<String> name();

    /**
     * {@return {@code subject} for what it is about, which is meant when absent, or {@code creator} for where it was
     * made}
     */
    Optional<String> rel();

    /** {@return coordinates as RFC 5870 writes them: {@code geo:52.0907,5.1214}} */
    Optional<String> geo();

    /** {@return an object of OpenStreetMap: {@code R1433619}} */
    Optional<String> osm();

    /** {@return the country in two letters, as ISO 3166-1 has them} */
    Optional<String> country();

    /** {@return what a feed says of it beyond this model} */
    ForeignParts foreign();

    /** {@return degrees north of the equator, or south if negative, if the coordinates can be read} */
    default Optional<BigDecimal> latitude() {
        return geo().flatMap(GeoUri::parse).map(GeoUri::latitude);
    }

    /** {@return degrees east of Greenwich, or west if negative, if the coordinates can be read} */
    default Optional<BigDecimal> longitude() {
        return geo().flatMap(GeoUri::parse).map(GeoUri::longitude);
    }

    /** {@return metres above the ellipsoid, if the coordinates can be read and say it} */
    default Optional<BigDecimal> altitude() {
        return geo().flatMap(GeoUri::parse).flatMap(GeoUri::height);
    }

    /** {@return what to show for it: the name, or else the coordinates} */
    default String label() {
        return name().or(
                        () -> geo().map(geo -> geo.replaceFirst("^(?i)geo:", "").replaceFirst(";.*$", "")))
                .orElse("");
    }

    /** {@return what it is to the show, in small letters: {@code subject} unless it says another relation} */
    default String relation() {
        return rel().map(rel -> rel.toLowerCase(Locale.ROOT)).orElse("subject");
    }

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this location} */
    default Builder toBuilder() {
        return new Builder(this);
    }

    /** Builds {@link Location} values. */
    final class Builder {
        private @Nullable String name;
        private @Nullable String rel;
        private @Nullable String geo;
        private @Nullable String osm;
        private @Nullable String country;
        private ForeignParts foreign = ForeignParts.none();

        private Builder() {}

        private Builder(Location location) {
            name = location.name().orElse(null);
            rel = location.rel().orElse(null);
            geo = location.geo().orElse(null);
            osm = location.osm().orElse(null);
            country = location.country().orElse(null);
            foreign = location.foreign();
        }

        /** Sets {@link Location#name()}; null clears it. */
        public Builder name(@Nullable String name) {
            this.name = name;
            return this;
        }

        /** Sets {@link Location#rel()}; null clears it. */
        public Builder rel(@Nullable String rel) {
            this.rel = rel;
            return this;
        }

        /** Sets {@link Location#geo()}; null clears it. */
        public Builder geo(@Nullable String geo) {
            this.geo = geo;
            return this;
        }

        /** Sets {@link Location#osm()}; null clears it. */
        public Builder osm(@Nullable String osm) {
            this.osm = osm;
            return this;
        }

        /** Sets {@link Location#country()}; null clears it. */
        public Builder country(@Nullable String country) {
            this.country = country;
            return this;
        }

        /** Sets {@link Location#foreign()}. */
        public Builder foreign(ForeignParts foreign) {
            this.foreign = requireNonNull(foreign, "foreign");
            return this;
        }

        /**
         * {@return the location}
         *
         * @throws IllegalArgumentException if both name and geo are absent
         */
        public Location build() {
            return new LocationRecord(
                    Parts.text(name), Parts.text(rel), Parts.text(geo), Parts.text(osm), Parts.text(country), foreign);
        }

        private record LocationRecord(
                Optional<String> name,
                Optional<String> rel,
                Optional<String> geo,
                Optional<String> osm,
                Optional<String> country,
                ForeignParts foreign)
                implements Location {
            LocationRecord {
                if (name.isEmpty() && geo.isEmpty()) {
                    throw new IllegalArgumentException("a location needs a name or a geo");
                }
            }
        }
    }
}

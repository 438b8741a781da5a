package dev.episodic;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who owns a show or an episode and what may be done with it. */
public sealed interface Rights {

    /** {@return the notice of copyright: {@code copyright}} */
    Optional<String> copyright();

    /** {@return the licence: {@code podcast:license}} */
    Optional<License> license();

    /** {@return for whom it is fit: {@code media:rating}} */
    List<ContentRating> contentRatings();

    /** {@return where it may be played: {@code media:restriction}} */
    List<Restriction> restrictions();

    /** {@return the countries it is made for, most important first: {@code spotify:countryOfOrigin}} */
    List<String> countriesOfOrigin();

    /** {@return when it may be played: {@code dcterms:valid}} */
    Optional<Availability> availability();

    /** {@return who may play it, if not everyone: {@code spotify:access}} */
    Optional<Access> access();

    /** {@return a statement of rights that says nothing} */
    static Rights none() {
        return Builder.NONE;
    }

    /** {@return whether nothing is said} */
    default boolean isEmpty() {
        return equals(none());
    }

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this rights} */
    default Builder toBuilder() {
        return new Builder(this);
    }

    /** Builds {@link Rights} values. */
    final class Builder {
        private static final Rights NONE = new Builder().build();

        private @Nullable String copyright;
        private @Nullable License license;
        private final List<ContentRating> contentRatings = new ArrayList<>();
        private final List<Restriction> restrictions = new ArrayList<>();
        private final List<String> countriesOfOrigin = new ArrayList<>();
        private @Nullable Availability availability;
        private @Nullable Access access;

        private Builder() {}

        private Builder(Rights rights) {
            copyright = rights.copyright().orElse(null);
            license = rights.license().orElse(null);
            contentRatings.addAll(rights.contentRatings());
            restrictions.addAll(rights.restrictions());
            countriesOfOrigin.addAll(rights.countriesOfOrigin());
            availability = rights.availability().orElse(null);
            access = rights.access().orElse(null);
        }

        /** Sets {@link Rights#copyright()}; null clears it. */
        public Builder copyright(@Nullable String copyright) {
            this.copyright = copyright;
            return this;
        }

        /** Sets {@link Rights#license()}; null clears it. */
        public Builder license(@Nullable License license) {
            this.license = license;
            return this;
        }

        /** Sets {@link Rights#contentRatings()}, in place of what was there. */
        public Builder contentRatings(List<ContentRating> contentRatings) {
            var copy = List.copyOf(contentRatings);
            this.contentRatings.clear();
            this.contentRatings.addAll(copy);
            return this;
        }

        /** Adds one to {@link Rights#contentRatings()}. */
        public Builder addContentRating(ContentRating contentRating) {
            contentRatings.add(requireNonNull(contentRating, "contentRating"));
            return this;
        }

        /** Sets {@link Rights#restrictions()}, in place of what was there. */
        public Builder restrictions(List<Restriction> restrictions) {
            var copy = List.copyOf(restrictions);
            this.restrictions.clear();
            this.restrictions.addAll(copy);
            return this;
        }

        /** Adds one to {@link Rights#restrictions()}. */
        public Builder addRestriction(Restriction restriction) {
            restrictions.add(requireNonNull(restriction, "restriction"));
            return this;
        }

        /** Sets {@link Rights#countriesOfOrigin()}, in place of what was there. */
        public Builder countriesOfOrigin(List<String> countriesOfOrigin) {
            var copy = List.copyOf(countriesOfOrigin);
            this.countriesOfOrigin.clear();
            this.countriesOfOrigin.addAll(copy);
            return this;
        }

        /** Adds one to {@link Rights#countriesOfOrigin()}. */
        public Builder addCountryOfOrigin(String countryOfOrigin) {
            countriesOfOrigin.add(requireNonNull(countryOfOrigin, "countryOfOrigin"));
            return this;
        }

        /** Sets {@link Rights#access()}; null clears it. */
        public Builder access(@Nullable Access access) {
            this.access = access;
            return this;
        }

        /** Sets {@link Rights#availability()}; null clears it. */
        public Builder availability(@Nullable Availability availability) {
            this.availability = availability;
            return this;
        }

        /** {@return the rights} */
        public Rights build() {
            return new RightsRecord(
                    Parts.text(copyright),
                    Optional.ofNullable(license),
                    contentRatings,
                    restrictions,
                    countriesOfOrigin,
                    Optional.ofNullable(availability),
                    Optional.ofNullable(access));
        }

        private record RightsRecord(
                Optional<String> copyright,
                Optional<License> license,
                List<ContentRating> contentRatings,
                List<Restriction> restrictions,
                List<String> countriesOfOrigin,
                Optional<Availability> availability,
                Optional<Access> access)
                implements Rights {
            RightsRecord {
                contentRatings = List.copyOf(contentRatings);
                restrictions = List.copyOf(restrictions);
                countriesOfOrigin = List.copyOf(countriesOfOrigin);
            }
        }
    }
}

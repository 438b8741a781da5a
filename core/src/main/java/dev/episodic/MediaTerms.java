package dev.episodic;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who owns a file, whether it can be played, and what it costs.
 *
 * @see <a href="https://www.rssboard.org/media-rss#media-license">Media RSS: media:license</a>
 */
public sealed interface MediaTerms {

    /** {@return the notice of copyright: {@code media:copyright}} */
    Optional<MediaCopyright> copyright();

    /** {@return the licences: {@code media:license}} */
    List<MediaLicense> licenses();

    /** {@return {@code userCreated} or {@code official}: {@code media:rights}} */
    Optional<String> rights();

    /** {@return whether it can be played at all: {@code media:status}} */
    Optional<MediaStatus> status();

    /** {@return what it costs: {@code media:price}} */
    List<MediaPrice> prices();

    /** {@return whether it is for adults only, in the old way: {@code media:adult}} */
    Optional<Boolean> adult();

    /** {@return a set of terms that says nothing} */
    static MediaTerms none() {
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

    /** {@return a builder that starts from this set of terms} */
    default Builder toBuilder() {
        return new Builder(this);
    }

    /** Builds {@link MediaTerms} values. */
    final class Builder {
        private static final MediaTerms NONE = new Builder().build();

        private @Nullable MediaCopyright copyright;
        private final List<MediaLicense> licenses = new ArrayList<>();
        private @Nullable String rights;
        private @Nullable MediaStatus status;
        private final List<MediaPrice> prices = new ArrayList<>();
        private @Nullable Boolean adult;

        private Builder() {}

        private Builder(MediaTerms mediaTerms) {
            copyright = mediaTerms.copyright().orElse(null);
            licenses.addAll(mediaTerms.licenses());
            rights = mediaTerms.rights().orElse(null);
            status = mediaTerms.status().orElse(null);
            prices.addAll(mediaTerms.prices());
            adult = mediaTerms.adult().orElse(null);
        }

        /** Sets {@link MediaTerms#copyright()}; null clears it. */
        public Builder copyright(@Nullable MediaCopyright copyright) {
            this.copyright = copyright;
            return this;
        }

        /** Sets {@link MediaTerms#licenses()}, in place of what was there. */
        public Builder licenses(List<MediaLicense> licenses) {
            var copy = List.copyOf(licenses);
            this.licenses.clear();
            this.licenses.addAll(copy);
            return this;
        }

        /** Adds one to {@link MediaTerms#licenses()}. */
        public Builder addLicense(MediaLicense license) {
            licenses.add(requireNonNull(license, "license"));
            return this;
        }

        /** Sets {@link MediaTerms#rights()}; null clears it. */
        public Builder rights(@Nullable String rights) {
            this.rights = rights;
            return this;
        }

        /** Sets {@link MediaTerms#status()}; null clears it. */
        public Builder status(@Nullable MediaStatus status) {
            this.status = status;
            return this;
        }

        /** Sets {@link MediaTerms#prices()}, in place of what was there. */
        public Builder prices(List<MediaPrice> prices) {
            var copy = List.copyOf(prices);
            this.prices.clear();
            this.prices.addAll(copy);
            return this;
        }

        /** Adds one to {@link MediaTerms#prices()}. */
        public Builder addPrice(MediaPrice price) {
            prices.add(requireNonNull(price, "price"));
            return this;
        }

        /** Sets {@link MediaTerms#adult()}; null clears it. */
        public Builder adult(@Nullable Boolean adult) {
            this.adult = adult;
            return this;
        }

        /** {@return the set of terms} */
        public MediaTerms build() {
            return new MediaTermsRecord(
                    Optional.ofNullable(copyright),
                    licenses,
                    Parts.text(rights),
                    Optional.ofNullable(status),
                    prices,
                    Optional.ofNullable(adult));
        }

        private record MediaTermsRecord(
                Optional<MediaCopyright> copyright,
                List<MediaLicense> licenses,
                Optional<String> rights,
                Optional<MediaStatus> status,
                List<MediaPrice> prices,
                Optional<Boolean> adult)
                implements MediaTerms {
            MediaTermsRecord {
                licenses = List.copyOf(licenses);
                prices = List.copyOf(prices);
            }
        }
    }
}

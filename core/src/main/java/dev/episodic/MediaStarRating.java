package dev.episodic;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The stars that were given: {@code media:starRating}.
 *
 * @see <a href="https://www.rssboard.org/media-rss#media-community">Media RSS: media:community</a>
 */
public sealed interface MediaStarRating {

    /** {@return the average grade} */
    Optional<BigDecimal> average();

    /** {@return how many people rated} */
    Optional<Long> count();

    /** {@return the worst grade there is} */
    Optional<BigDecimal> min();

    /** {@return the best grade there is} */
    Optional<BigDecimal> max();

    /**
     * {@return the same as a rating, if average, count and the best grade are said and fit together}
     */
    default Optional<Rating> rating() {
        return max().filter(best -> best.signum() >= 0).flatMap(best -> average()
                .filter(average -> average.signum() >= 0 && average.compareTo(best) <= 0)
                .flatMap(
                        average -> count().filter(count -> count >= 0).map(count -> new Rating(average, best, count))));
    }

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this media star rating} */
    default Builder toBuilder() {
        return new Builder(this);
    }

    /** Builds {@link MediaStarRating} values. */
    final class Builder {
        private @Nullable BigDecimal average;
        private @Nullable Long count;
        private @Nullable BigDecimal min;
        private @Nullable BigDecimal max;

        private Builder() {}

        private Builder(MediaStarRating mediaStarRating) {
            average = mediaStarRating.average().orElse(null);
            count = mediaStarRating.count().orElse(null);
            min = mediaStarRating.min().orElse(null);
            max = mediaStarRating.max().orElse(null);
        }

        /** Sets {@link MediaStarRating#average()}; null clears it. */
        public Builder average(@Nullable BigDecimal average) {
            this.average = average;
            return this;
        }

        /** Sets {@link MediaStarRating#count()}; null clears it. */
        public Builder count(@Nullable Long count) {
            this.count = count;
            return this;
        }

        /** Sets {@link MediaStarRating#min()}; null clears it. */
        public Builder min(@Nullable BigDecimal min) {
            this.min = min;
            return this;
        }

        /** Sets {@link MediaStarRating#max()}; null clears it. */
        public Builder max(@Nullable BigDecimal max) {
            this.max = max;
            return this;
        }

        /** {@return the media star rating} */
        public MediaStarRating build() {
            return new MediaStarRatingRecord(
                    Parts.number(average), Optional.ofNullable(count), Parts.number(min), Parts.number(max));
        }

        private record MediaStarRatingRecord(
                Optional<BigDecimal> average, Optional<Long> count, Optional<BigDecimal> min, Optional<BigDecimal> max)
                implements MediaStarRating {}
    }
}

package dev.episodic;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * For whom a show or an episode is fit, by some scale: {@code media:rating}.
 *
 * @see <a href="https://www.rssboard.org/media-rss#media-rating">Media RSS: media:rating</a>
 */
public sealed interface ContentRating {

    /** {@return the grade, such as {@code nonadult}} */
    String value();

    /** {@return the scale that the grade is from; absent for {@code urn:simple}} */
    Optional<String> scheme();

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this content rating} */
    default Builder toBuilder() {
        return new Builder(this);
    }

    /** Builds {@link ContentRating} values. */
    final class Builder {
        private @Nullable String value;
        private @Nullable String scheme;

        private Builder() {}

        private Builder(ContentRating contentRating) {
            value = contentRating.value();
            scheme = contentRating.scheme().orElse(null);
        }

        /** Sets {@link ContentRating#value()}. */
        public Builder value(String value) {
            this.value = requireNonNull(value, "value");
            return this;
        }

        /** Sets {@link ContentRating#scheme()}; null clears it. */
        public Builder scheme(@Nullable String scheme) {
            this.scheme = scheme;
            return this;
        }

        /**
         * {@return the content rating}
         *
         * @throws NullPointerException if {@code value} was not set
         * @throws IllegalArgumentException if {@code value} is blank
         */
        public ContentRating build() {
            return new ContentRatingRecord(requireNonNull(value, "value"), Parts.text(scheme));
        }

        private record ContentRatingRecord(String value, Optional<String> scheme) implements ContentRating {
            ContentRatingRecord {
                Parts.requireText(value, "value");
            }
        }
    }
}

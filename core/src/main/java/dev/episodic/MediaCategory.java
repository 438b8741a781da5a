package dev.episodic;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A subject out of a scheme: {@code media:category}.
 *
 * @see <a href="https://www.rssboard.org/media-rss#media-category">Media RSS: media:category</a>
 */
public sealed interface MediaCategory {

    /** {@return the subject, often a path such as {@code Arts/Movies}} */
    String name();

    /** {@return the scheme that it is taken from} */
    Optional<String> scheme();

    /** {@return the name for people to read} */
    Optional<String> label();

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this media category} */
    default Builder toBuilder() {
        return new Builder(this);
    }

    /** Builds {@link MediaCategory} values. */
    final class Builder {
        private @Nullable String name;
        private @Nullable String scheme;
        private @Nullable String label;

        private Builder() {}

        private Builder(MediaCategory mediaCategory) {
            name = mediaCategory.name();
            scheme = mediaCategory.scheme().orElse(null);
            label = mediaCategory.label().orElse(null);
        }

        /** Sets {@link MediaCategory#name()}. */
        public Builder name(String name) {
            this.name = requireNonNull(name, "name");
            return this;
        }

        /** Sets {@link MediaCategory#scheme()}; null clears it. */
        public Builder scheme(@Nullable String scheme) {
            this.scheme = scheme;
            return this;
        }

        /** Sets {@link MediaCategory#label()}; null clears it. */
        public Builder label(@Nullable String label) {
            this.label = label;
            return this;
        }

        /**
         * {@return the media category}
         *
         * @throws NullPointerException if {@code name} was not set
         * @throws IllegalArgumentException if {@code name} is blank
         */
        public MediaCategory build() {
            return new MediaCategoryRecord(requireNonNull(name, "name"), Parts.text(scheme), Parts.text(label));
        }

        private record MediaCategoryRecord(String name, Optional<String> scheme, Optional<String> label)
                implements MediaCategory {
            MediaCategoryRecord {
                Parts.requireText(name, "name");
            }
        }
    }
}

package dev.episodic;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A word that people attached to something: one of {@code media:tags}.
 *
 * @see <a href="https://www.rssboard.org/media-rss#media-community">Media RSS: media:community</a>
 */
public sealed interface MediaTag {

    /** {@return the word} */
    String name();

    /** {@return how much it weighs among the others; 1 when absent} */
    Optional<Integer> weight();

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this media tag} */
    default Builder toBuilder() {
        return new Builder(this);
    }

    /** Builds {@link MediaTag} values. */
    final class Builder {
        private @Nullable String name;
        private @Nullable Integer weight;

        private Builder() {}

        private Builder(MediaTag mediaTag) {
            name = mediaTag.name();
            weight = mediaTag.weight().orElse(null);
        }

        /** Sets {@link MediaTag#name()}. */
        public Builder name(String name) {
            this.name = requireNonNull(name, "name");
            return this;
        }

        /** Sets {@link MediaTag#weight()}; null clears it. */
        public Builder weight(@Nullable Integer weight) {
            this.weight = weight;
            return this;
        }

        /**
         * {@return the media tag}
         *
         * @throws NullPointerException if {@code name} was not set
         * @throws IllegalArgumentException if {@code name} is blank
         */
        public MediaTag build() {
            return new MediaTagRecord(requireNonNull(name, "name"), Optional.ofNullable(weight));
        }

        private record MediaTagRecord(String name, Optional<Integer> weight) implements MediaTag {
            MediaTagRecord {
                Parts.requireText(name, "name");
            }
        }
    }
}

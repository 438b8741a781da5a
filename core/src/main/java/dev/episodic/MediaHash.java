package dev.episodic;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A check of a file: {@code media:hash}.
 *
 * @see <a href="https://www.rssboard.org/media-rss#media-hash">Media RSS: media:hash</a>
 */
public sealed interface MediaHash {

    /** {@return the digest} */
    String value();

    /** {@return {@code md5}, which is meant when absent, or {@code sha-1}: {@code algo}} */
    Optional<String> algorithm();

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this media hash} */
    default Builder toBuilder() {
        return new Builder(this);
    }

    /** Builds {@link MediaHash} values. */
    final class Builder {
        private @Nullable String value;
        private @Nullable String algorithm;

        private Builder() {}

        private Builder(MediaHash mediaHash) {
            value = mediaHash.value();
            algorithm = mediaHash.algorithm().orElse(null);
        }

        /** Sets {@link MediaHash#value()}. */
        public Builder value(String value) {
            this.value = requireNonNull(value, "value");
            return this;
        }

        /** Sets {@link MediaHash#algorithm()}; null clears it. */
        public Builder algorithm(@Nullable String algorithm) {
            this.algorithm = algorithm;
            return this;
        }

        /**
         * {@return the media hash}
         *
         * @throws NullPointerException if {@code value} was not set
         * @throws IllegalArgumentException if {@code value} is blank
         */
        public MediaHash build() {
            return new MediaHashRecord(requireNonNull(value, "value"), Parts.text(algorithm));
        }

        private record MediaHashRecord(String value, Optional<String> algorithm) implements MediaHash {
            MediaHashRecord {
                Parts.requireText(value, "value");
            }
        }
    }
}

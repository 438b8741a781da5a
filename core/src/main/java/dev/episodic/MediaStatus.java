package dev.episodic;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whether something can be played at all: {@code media:status}.
 *
 * @see <a href="https://www.rssboard.org/media-rss#media-status">Media RSS: media:status</a>
 */
public sealed interface MediaStatus {

    /** {@return {@code active}, {@code blocked} or {@code deleted}} */
    String state();

    /** {@return why it is blocked or deleted, in words or as an address} */
    Optional<String> reason();

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this status} */
    default Builder toBuilder() {
        return new Builder(this);
    }

    /** Builds {@link MediaStatus} values. */
    final class Builder {
        private @Nullable String state;
        private @Nullable String reason;

        private Builder() {}

        private Builder(MediaStatus mediaStatus) {
            state = mediaStatus.state();
            reason = mediaStatus.reason().orElse(null);
        }

        /** Sets {@link MediaStatus#state()}. */
        public Builder state(String state) {
            this.state = requireNonNull(state, "state");
            return this;
        }

        /** Sets {@link MediaStatus#reason()}; null clears it. */
        public Builder reason(@Nullable String reason) {
            this.reason = reason;
            return this;
        }

        /**
         * {@return the status}
         *
         * @throws NullPointerException if {@code state} was not set
         * @throws IllegalArgumentException if {@code state} is blank
         */
        public MediaStatus build() {
            return new MediaStatusRecord(requireNonNull(state, "state"), Parts.text(reason));
        }

        private record MediaStatusRecord(String state, Optional<String> reason) implements MediaStatus {
            MediaStatusRecord {
                Parts.requireText(state, "state");
            }
        }
    }
}

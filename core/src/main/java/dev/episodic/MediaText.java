package dev.episodic;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A text that says whether it is plain or HTML: {@code media:title}, {@code media:description}.
 *
 * @see <a href="https://www.rssboard.org/media-rss#media-title">Media RSS: media:title</a>
 */
public sealed interface MediaText {

    /** {@return the text, unsafe until cleaned if it is HTML} */
    String text();

    /** {@return {@code plain}, which is meant when absent, or {@code html}} */
    Optional<String> type();

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this media text} */
    default Builder toBuilder() {
        return new Builder(this);
    }

    /** Builds {@link MediaText} values. */
    final class Builder {
        private @Nullable String text;
        private @Nullable String type;

        private Builder() {}

        private Builder(MediaText mediaText) {
            text = mediaText.text();
            type = mediaText.type().orElse(null);
        }

        /** Sets {@link MediaText#text()}. */
        public Builder text(String text) {
            this.text = requireNonNull(text, "text");
            return this;
        }

        /** Sets {@link MediaText#type()}; null clears it. */
        public Builder type(@Nullable String type) {
            this.type = type;
            return this;
        }

        /**
         * {@return the media text}
         *
         * @throws NullPointerException if {@code text} was not set
         * @throws IllegalArgumentException if {@code text} is blank
         */
        public MediaText build() {
            return new MediaTextRecord(requireNonNull(text, "text"), Parts.text(type));
        }

        private record MediaTextRecord(String text, Optional<String> type) implements MediaText {
            MediaTextRecord {
                Parts.requireText(text, "text");
            }
        }
    }
}

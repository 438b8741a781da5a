package dev.episodic;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A page that plays a file: {@code media:player}.
 *
 * @see <a href="https://www.rssboard.org/media-rss#media-player">Media RSS: media:player</a>
 */
public sealed interface MediaPlayer {

    /** {@return the address of the page} */
    Url url();

    /** {@return the width of its window in pixels} */
    Optional<Integer> width();

    /** {@return the height of its window in pixels} */
    Optional<Integer> height();

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this player} */
    default Builder toBuilder() {
        return new Builder(this);
    }

    /** Builds {@link MediaPlayer} values. */
    final class Builder {
        private @Nullable Url url;
        private @Nullable Integer width;
        private @Nullable Integer height;

        private Builder() {}

        private Builder(MediaPlayer mediaPlayer) {
            url = mediaPlayer.url();
            width = mediaPlayer.width().orElse(null);
            height = mediaPlayer.height().orElse(null);
        }

        /** Sets {@link MediaPlayer#url()}. */
        public Builder url(Url url) {
            this.url = requireNonNull(url, "url");
            return this;
        }

        /** Sets {@link MediaPlayer#width()}; null clears it. */
        public Builder width(@Nullable Integer width) {
            this.width = width;
            return this;
        }

        /** Sets {@link MediaPlayer#height()}; null clears it. */
        public Builder height(@Nullable Integer height) {
            this.height = height;
            return this;
        }

        /**
         * {@return the player}
         *
         * @throws NullPointerException if {@code url} was not set
         */
        public MediaPlayer build() {
            return new MediaPlayerRecord(
                    requireNonNull(url, "url"), Optional.ofNullable(width), Optional.ofNullable(height));
        }

        private record MediaPlayerRecord(Url url, Optional<Integer> width, Optional<Integer> height)
                implements MediaPlayer {}
    }
}

package dev.episodic;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A picture that stands for a file or a moment in it: {@code media:thumbnail}.
 *
 * @see <a href="https://www.rssboard.org/media-rss#media-thumbnail">Media RSS: media:thumbnail</a>
 */
public sealed interface MediaThumbnail {

    /** {@return the address of the picture} */
    Url url();

    /** {@return the width in pixels} */
    Optional<Integer> width();

    /** {@return the height in pixels} */
    Optional<Integer> height();

    /** {@return the moment that it shows} */
    Optional<Duration> time();

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this media thumbnail} */
    default Builder toBuilder() {
        return new Builder(this);
    }

    /** Builds {@link MediaThumbnail} values. */
    final class Builder {
        private @Nullable Url url;
        private @Nullable Integer width;
        private @Nullable Integer height;
        private @Nullable Duration time;

        private Builder() {}

        private Builder(MediaThumbnail mediaThumbnail) {
            url = mediaThumbnail.url();
            width = mediaThumbnail.width().orElse(null);
            height = mediaThumbnail.height().orElse(null);
            time = mediaThumbnail.time().orElse(null);
        }

        /** Sets {@link MediaThumbnail#url()}. */
        public Builder url(Url url) {
            this.url = requireNonNull(url, "url");
            return this;
        }

        /** Sets {@link MediaThumbnail#width()}; null clears it. */
        public Builder width(@Nullable Integer width) {
            this.width = width;
            return this;
        }

        /** Sets {@link MediaThumbnail#height()}; null clears it. */
        public Builder height(@Nullable Integer height) {
            this.height = height;
            return this;
        }

        /** Sets {@link MediaThumbnail#time()}; null clears it. */
        public Builder time(@Nullable Duration time) {
            this.time = time;
            return this;
        }

        /**
         * {@return the media thumbnail}
         *
         * @throws NullPointerException if {@code url} was not set
         */
        public MediaThumbnail build() {
            return new MediaThumbnailRecord(
                    requireNonNull(url, "url"),
                    Optional.ofNullable(width),
                    Optional.ofNullable(height),
                    Optional.ofNullable(time));
        }

        private record MediaThumbnailRecord(
                Url url, Optional<Integer> width, Optional<Integer> height, Optional<Duration> time)
                implements MediaThumbnail {}
    }
}

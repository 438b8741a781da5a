package dev.episodic;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How the sound and the pictures of a file were made into numbers.
 *
 * @see <a href="https://www.rssboard.org/media-rss#media-content">Media RSS: media:content</a>
 */
public sealed interface MediaEncoding {

    /** {@return kilobits in a second: {@code bitrate}} */
    Optional<BigDecimal> bitrate();

    /** {@return pictures in a second: {@code framerate}} */
    Optional<BigDecimal> frameRate();

    /** {@return thousands of samples of sound in a second: {@code samplingrate}} */
    Optional<BigDecimal> samplingRate();

    /** {@return channels of sound: {@code channels}} */
    Optional<Integer> channels();

    /** {@return the width in pixels: {@code width}} */
    Optional<Integer> width();

    /** {@return the height in pixels: {@code height}} */
    Optional<Integer> height();

    /** {@return an encoding that says nothing} */
    static MediaEncoding none() {
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

    /** {@return a builder that starts from this encoding} */
    default Builder toBuilder() {
        return new Builder(this);
    }

    /** Builds {@link MediaEncoding} values. */
    final class Builder {
        private static final MediaEncoding NONE = new Builder().build();

        private @Nullable BigDecimal bitrate;
        private @Nullable BigDecimal frameRate;
        private @Nullable BigDecimal samplingRate;
        private @Nullable Integer channels;
        private @Nullable Integer width;
        private @Nullable Integer height;

        private Builder() {}

        private Builder(MediaEncoding mediaEncoding) {
            bitrate = mediaEncoding.bitrate().orElse(null);
            frameRate = mediaEncoding.frameRate().orElse(null);
            samplingRate = mediaEncoding.samplingRate().orElse(null);
            channels = mediaEncoding.channels().orElse(null);
            width = mediaEncoding.width().orElse(null);
            height = mediaEncoding.height().orElse(null);
        }

        /** Sets {@link MediaEncoding#bitrate()}; null clears it. */
        public Builder bitrate(@Nullable BigDecimal bitrate) {
            this.bitrate = bitrate;
            return this;
        }

        /** Sets {@link MediaEncoding#frameRate()}; null clears it. */
        public Builder frameRate(@Nullable BigDecimal frameRate) {
            this.frameRate = frameRate;
            return this;
        }

        /** Sets {@link MediaEncoding#samplingRate()}; null clears it. */
        public Builder samplingRate(@Nullable BigDecimal samplingRate) {
            this.samplingRate = samplingRate;
            return this;
        }

        /** Sets {@link MediaEncoding#channels()}; null clears it. */
        public Builder channels(@Nullable Integer channels) {
            this.channels = channels;
            return this;
        }

        /** Sets {@link MediaEncoding#width()}; null clears it. */
        public Builder width(@Nullable Integer width) {
            this.width = width;
            return this;
        }

        /** Sets {@link MediaEncoding#height()}; null clears it. */
        public Builder height(@Nullable Integer height) {
            this.height = height;
            return this;
        }

        /** {@return the encoding} */
        public MediaEncoding build() {
            return new MediaEncodingRecord(
                    Parts.number(bitrate),
                    Parts.number(frameRate),
                    Parts.number(samplingRate),
                    Optional.ofNullable(channels),
                    Optional.ofNullable(width),
                    Optional.ofNullable(height));
        }

        private record MediaEncodingRecord(
                Optional<BigDecimal> bitrate,
                Optional<BigDecimal> frameRate,
                Optional<BigDecimal> samplingRate,
                Optional<Integer> channels,
                Optional<Integer> width,
                Optional<Integer> height)
                implements MediaEncoding {}
    }
}

package dev.episodic;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A player to build into a page: {@code media:embed}.
 *
 * @see <a href="https://www.rssboard.org/media-rss#media-embed">Media RSS: media:embed</a>
 */
public sealed interface MediaEmbed {

    /** {@return the address of the player} */
    Url url();

    /** {@return the width in pixels} */
    Optional<Integer> width();

    /** {@return the height in pixels} */
    Optional<Integer> height();

    /** {@return what it is told: {@code media:param}} */
    List<MediaParam> params();

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this media embed} */
    default Builder toBuilder() {
        return new Builder(this);
    }

    /** Builds {@link MediaEmbed} values. */
    final class Builder {
        private @Nullable Url url;
        private @Nullable Integer width;
        private @Nullable Integer height;
        private final List<MediaParam> params = new ArrayList<>();

        private Builder() {}

        private Builder(MediaEmbed mediaEmbed) {
            url = mediaEmbed.url();
            width = mediaEmbed.width().orElse(null);
            height = mediaEmbed.height().orElse(null);
            params.addAll(mediaEmbed.params());
        }

        /** Sets {@link MediaEmbed#url()}. */
        public Builder url(Url url) {
            this.url = requireNonNull(url, "url");
            return this;
        }

        /** Sets {@link MediaEmbed#width()}; null clears it. */
        public Builder width(@Nullable Integer width) {
            this.width = width;
            return this;
        }

        /** Sets {@link MediaEmbed#height()}; null clears it. */
        public Builder height(@Nullable Integer height) {
            this.height = height;
            return this;
        }

        /** Sets {@link MediaEmbed#params()}, in place of what was there. */
        public Builder params(List<MediaParam> params) {
            var copy = List.copyOf(params);
            this.params.clear();
            this.params.addAll(copy);
            return this;
        }

        /** Adds one to {@link MediaEmbed#params()}. */
        public Builder addParam(MediaParam param) {
            params.add(requireNonNull(param, "param"));
            return this;
        }

        /**
         * {@return the media embed}
         *
         * @throws NullPointerException if {@code url} was not set
         */
        public MediaEmbed build() {
            return new MediaEmbedRecord(
                    requireNonNull(url, "url"), Optional.ofNullable(width), Optional.ofNullable(height), params);
        }

        private record MediaEmbedRecord(
                Url url, Optional<Integer> width, Optional<Integer> height, List<MediaParam> params)
                implements MediaEmbed {
            MediaEmbedRecord {
                params = List.copyOf(params);
            }
        }
    }
}

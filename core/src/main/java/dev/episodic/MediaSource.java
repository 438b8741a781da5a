package dev.episodic;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One address of an alternate media file: {@code podcast:source}.
 *
 * @see <a
 * href="https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/tags/source.md">podcast:source</a>
 */
public sealed interface MediaSource {

    /** {@return where the file is, under any scheme} */
    Url uri();

    /** {@return the media type of what the address delivers, where it differs from the file itself} */
    Optional<String> contentType();

    /** {@return what a feed says of it beyond this model} */
    ForeignParts foreign();

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this media source} */
    default Builder toBuilder() {
        return new Builder(this);
    }

    /** Builds {@link MediaSource} values. */
    final class Builder {
        private @Nullable Url uri;
        private @Nullable String contentType;
        private ForeignParts foreign = ForeignParts.none();

        private Builder() {}

        private Builder(MediaSource mediaSource) {
            uri = mediaSource.uri();
            contentType = mediaSource.contentType().orElse(null);
            foreign = mediaSource.foreign();
        }

        /** Sets {@link MediaSource#uri()}. */
        public Builder uri(Url uri) {
            this.uri = requireNonNull(uri, "uri");
            return this;
        }

        /** Sets {@link MediaSource#contentType()}; null clears it. */
        public Builder contentType(@Nullable String contentType) {
            this.contentType = contentType;
            return this;
        }

        /** Sets {@link MediaSource#foreign()}. */
        public Builder foreign(ForeignParts foreign) {
            this.foreign = requireNonNull(foreign, "foreign");
            return this;
        }

        /**
         * {@return the media source}
         *
         * @throws NullPointerException if {@code uri} was not set
         */
        public MediaSource build() {
            return new MediaSourceRecord(requireNonNull(uri, "uri"), Parts.text(contentType), foreign);
        }

        private record MediaSourceRecord(Url uri, Optional<String> contentType, ForeignParts foreign)
                implements MediaSource {}
    }
}

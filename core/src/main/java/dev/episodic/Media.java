package dev.episodic;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A file that is played: {@code enclosure}.
 *
 * @see <a href="https://www.rssboard.org/rss-specification#ltenclosuregtSubelementOfLtitemgt">RSS 2.0: enclosure</a>
 */
public sealed interface Media {

    /** {@return the address of the file} */
    Url url();

    /** {@return the size in bytes} */
    Optional<Long> length();

    /** {@return the media type, such as {@code audio/mpeg}} */
    Optional<String> type();

    /** {@return what a feed says of it beyond this model} */
    ForeignParts foreign();

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this media file} */
    default Builder toBuilder() {
        return new Builder(this);
    }

    /** Builds {@link Media} values. */
    final class Builder {
        private @Nullable Url url;
        private @Nullable Long length;
        private @Nullable String type;
        private ForeignParts foreign = ForeignParts.none();

        private Builder() {}

        private Builder(Media media) {
            url = media.url();
            length = media.length().orElse(null);
            type = media.type().orElse(null);
            foreign = media.foreign();
        }

        /** Sets {@link Media#url()}. */
        public Builder url(Url url) {
            this.url = requireNonNull(url, "url");
            return this;
        }

        /** Sets {@link Media#length()}; null clears it. */
        public Builder length(@Nullable Long length) {
            this.length = length;
            return this;
        }

        /** Sets {@link Media#type()}; null clears it. */
        public Builder type(@Nullable String type) {
            this.type = type;
            return this;
        }

        /** Sets {@link Media#foreign()}. */
        public Builder foreign(ForeignParts foreign) {
            this.foreign = requireNonNull(foreign, "foreign");
            return this;
        }

        /**
         * {@return the media file}
         *
         * @throws NullPointerException if {@code url} was not set
         */
        public Media build() {
            return new MediaRecord(requireNonNull(url, "url"), Optional.ofNullable(length), Parts.text(type), foreign);
        }

        private record MediaRecord(Url url, Optional<Long> length, Optional<String> type, ForeignParts foreign)
                implements Media {}
    }
}

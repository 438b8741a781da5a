package dev.episodic;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A file of chapters beside the feed: {@code podcast:chapters}.
 *
 * @see <a
 * href="https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/tags/chapters.md">podcast:chapters</a>
 */
public sealed interface ChaptersFile {

    /** {@return the address of the file} */
    Url url();

    /** {@return the media type, usually {@code application/json+chapters}} */
    Optional<String> type();

    /** {@return what a feed says of it beyond this model} */
    ForeignParts foreign();

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this chapters file} */
    default Builder toBuilder() {
        return new Builder(this);
    }

    /** Builds {@link ChaptersFile} values. */
    final class Builder {
        private @Nullable Url url;
        private @Nullable String type;
        private ForeignParts foreign = ForeignParts.none();

        private Builder() {}

        private Builder(ChaptersFile chaptersFile) {
            url = chaptersFile.url();
            type = chaptersFile.type().orElse(null);
            foreign = chaptersFile.foreign();
        }

        /** Sets {@link ChaptersFile#url()}. */
        public Builder url(Url url) {
            this.url = requireNonNull(url, "url");
            return this;
        }

        /** Sets {@link ChaptersFile#type()}; null clears it. */
        public Builder type(@Nullable String type) {
            this.type = type;
            return this;
        }

        /** Sets {@link ChaptersFile#foreign()}. */
        public Builder foreign(ForeignParts foreign) {
            this.foreign = requireNonNull(foreign, "foreign");
            return this;
        }

        /**
         * {@return the chapters file}
         *
         * @throws NullPointerException if {@code url} was not set
         */
        public ChaptersFile build() {
            return new ChaptersFileRecord(requireNonNull(url, "url"), Parts.text(type), foreign);
        }

        private record ChaptersFileRecord(Url url, Optional<String> type, ForeignParts foreign)
                implements ChaptersFile {}
    }
}

package dev.episodic;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A file with the words of an episode beside the feed: {@code podcast:transcript}.
 *
 * @see <a
 * href="https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/tags/transcript.md">podcast:transcript</a>
 */
public sealed interface TranscriptFile {

    /** {@return the address of the file} */
    Url url();

    /** {@return the media type, such as {@code text/vtt}} */
    Optional<String> type();

    /** {@return the language of the words; that of the show when absent} */
    Optional<Locale> language();

    /** {@return {@code captions} when the file holds time codes, whatever its type} */
    Optional<String> rel();

    /** {@return what a feed says of it beyond this model} */
    ForeignParts foreign();

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this transcript file} */
    default Builder toBuilder() {
        return new Builder(this);
    }

    /** Builds {@link TranscriptFile} values. */
    final class Builder {
        private @Nullable Url url;
        private @Nullable String type;
        private @Nullable Locale language;
        private @Nullable String rel;
        private ForeignParts foreign = ForeignParts.none();

        private Builder() {}

        private Builder(TranscriptFile transcriptFile) {
            url = transcriptFile.url();
            type = transcriptFile.type().orElse(null);
            language = transcriptFile.language().orElse(null);
            rel = transcriptFile.rel().orElse(null);
            foreign = transcriptFile.foreign();
        }

        /** Sets {@link TranscriptFile#url()}. */
        public Builder url(Url url) {
            this.url = requireNonNull(url, "url");
            return this;
        }

        /** Sets {@link TranscriptFile#type()}; null clears it. */
        public Builder type(@Nullable String type) {
            this.type = type;
            return this;
        }

        /** Sets {@link TranscriptFile#language()}; null clears it. */
        public Builder language(@Nullable Locale language) {
            this.language = language;
            return this;
        }

        /** Sets {@link TranscriptFile#rel()}; null clears it. */
        public Builder rel(@Nullable String rel) {
            this.rel = rel;
            return this;
        }

        /** Sets {@link TranscriptFile#foreign()}. */
        public Builder foreign(ForeignParts foreign) {
            this.foreign = requireNonNull(foreign, "foreign");
            return this;
        }

        /**
         * {@return the transcript file}
         *
         * @throws NullPointerException if {@code url} was not set
         */
        public TranscriptFile build() {
            return new TranscriptFileRecord(
                    requireNonNull(url, "url"),
                    Parts.text(type),
                    Optional.ofNullable(language),
                    Parts.text(rel),
                    foreign);
        }

        private record TranscriptFileRecord(
                Url url, Optional<String> type, Optional<Locale> language, Optional<String> rel, ForeignParts foreign)
                implements TranscriptFile {}
    }
}

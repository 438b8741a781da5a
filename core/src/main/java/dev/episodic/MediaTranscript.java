package dev.episodic;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is spoken or shown in a file: {@code media:text}.
 *
 * @see <a href="https://www.rssboard.org/media-rss#media-text">Media RSS: media:text</a>
 */
public sealed interface MediaTranscript {

    /** {@return the words} */
    String text();

    /** {@return {@code plain}, which is meant when absent, or {@code html}} */
    Optional<String> type();

    /** {@return the language of the words: {@code lang}} */
    Optional<Locale> language();

    /** {@return where they begin} */
    Optional<Duration> start();

    /** {@return where they end} */
    Optional<Duration> end();

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this transcript} */
    default Builder toBuilder() {
        return new Builder(this);
    }

    /** Builds {@link MediaTranscript} values. */
    final class Builder {
        private @Nullable String text;
        private @Nullable String type;
        private @Nullable Locale language;
        private @Nullable Duration start;
        private @Nullable Duration end;

        private Builder() {}

        private Builder(MediaTranscript mediaTranscript) {
            text = mediaTranscript.text();
            type = mediaTranscript.type().orElse(null);
            language = mediaTranscript.language().orElse(null);
            start = mediaTranscript.start().orElse(null);
            end = mediaTranscript.end().orElse(null);
        }

        /** Sets {@link MediaTranscript#text()}. */
        public Builder text(String text) {
            this.text = requireNonNull(text, "text");
            return this;
        }

        /** Sets {@link MediaTranscript#type()}; null clears it. */
        public Builder type(@Nullable String type) {
            this.type = type;
            return this;
        }

        /** Sets {@link MediaTranscript#language()}; null clears it. */
        public Builder language(@Nullable Locale language) {
            this.language = language;
            return this;
        }

        /** Sets {@link MediaTranscript#start()}; null clears it. */
        public Builder start(@Nullable Duration start) {
            this.start = start;
            return this;
        }

        /** Sets {@link MediaTranscript#end()}; null clears it. */
        public Builder end(@Nullable Duration end) {
            this.end = end;
            return this;
        }

        /**
         * {@return the transcript}
         *
         * @throws NullPointerException if {@code text} was not set
         * @throws IllegalArgumentException if {@code text} is blank
         */
        public MediaTranscript build() {
            return new MediaTranscriptRecord(
                    requireNonNull(text, "text"),
                    Parts.text(type),
                    Optional.ofNullable(language),
                    Optional.ofNullable(start),
                    Optional.ofNullable(end));
        }

        private record MediaTranscriptRecord(
                String text,
                Optional<String> type,
                Optional<Locale> language,
                Optional<Duration> start,
                Optional<Duration> end)
                implements MediaTranscript {
            MediaTranscriptRecord {
                Parts.requireText(text, "text");
            }
        }
    }
}

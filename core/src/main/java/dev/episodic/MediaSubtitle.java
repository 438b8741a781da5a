package dev.episodic;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A file of subtitles: {@code media:subTitle}.
 *
 * @see <a href="https://www.rssboard.org/media-rss#media-subtitle">Media RSS: media:subtitle</a>
 */
public sealed interface MediaSubtitle {

    /** {@return the address of the file: {@code href}} */
    Url url();

    /** {@return the media type, such as {@code application/smil}} */
    Optional<String> type();

    /** {@return the language of the subtitles: {@code lang}} */
    Optional<Locale> language();

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this file of subtitles} */
    default Builder toBuilder() {
        return new Builder(this);
    }

    /** Builds {@link MediaSubtitle} values. */
    final class Builder {
        private @Nullable Url url;
        private @Nullable String type;
        private @Nullable Locale language;

        private Builder() {}

        private Builder(MediaSubtitle mediaSubtitle) {
            url = mediaSubtitle.url();
            type = mediaSubtitle.type().orElse(null);
            language = mediaSubtitle.language().orElse(null);
        }

        /** Sets {@link MediaSubtitle#url()}. */
        public Builder url(Url url) {
            this.url = requireNonNull(url, "url");
            return this;
        }

        /** Sets {@link MediaSubtitle#type()}; null clears it. */
        public Builder type(@Nullable String type) {
            this.type = type;
            return this;
        }

        /** Sets {@link MediaSubtitle#language()}; null clears it. */
        public Builder language(@Nullable Locale language) {
            this.language = language;
            return this;
        }

        /**
         * {@return the file of subtitles}
         *
         * @throws NullPointerException if {@code url} was not set
         */
        public MediaSubtitle build() {
            return new MediaSubtitleRecord(requireNonNull(url, "url"), Parts.text(type), Optional.ofNullable(language));
        }

        private record MediaSubtitleRecord(Url url, Optional<String> type, Optional<Locale> language)
                implements MediaSubtitle {}
    }
}

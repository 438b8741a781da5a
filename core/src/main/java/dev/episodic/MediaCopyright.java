package dev.episodic;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A notice of copyright: {@code media:copyright}.
 *
 * @see <a href="https://www.rssboard.org/media-rss#media-copyright">Media RSS: media:copyright</a>
 */
public sealed interface MediaCopyright {

    /** {@return the notice} */
    Optional<String> text();

    /** {@return a page with the terms} */
    Optional<Url> url();

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this notice} */
    default Builder toBuilder() {
        return new Builder(this);
    }

    /** Builds {@link MediaCopyright} values. */
    final class Builder {
        private @Nullable String text;
        private @Nullable Url url;

        private Builder() {}

        private Builder(MediaCopyright mediaCopyright) {
            text = mediaCopyright.text().orElse(null);
            url = mediaCopyright.url().orElse(null);
        }

        /** Sets {@link MediaCopyright#text()}; null clears it. */
        public Builder text(@Nullable String text) {
            this.text = text;
            return this;
        }

        /** Sets {@link MediaCopyright#url()}; null clears it. */
        public Builder url(@Nullable Url url) {
            this.url = url;
            return this;
        }

        /** {@return the notice} */
        public MediaCopyright build() {
            return new MediaCopyrightRecord(Parts.text(text), Optional.ofNullable(url));
        }

        private record MediaCopyrightRecord(Optional<String> text, Optional<Url> url) implements MediaCopyright {}
    }
}

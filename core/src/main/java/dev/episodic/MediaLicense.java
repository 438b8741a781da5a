package dev.episodic;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What others may do with it: {@code media:license}.
 *
 * @see <a href="https://www.rssboard.org/media-rss#media-license">Media RSS: media:license</a>
 */
public sealed interface MediaLicense {

    /** {@return the name of the licence} */
    Optional<String> name();

    /** {@return the media type of the page, such as {@code text/html}} */
    Optional<String> type();

    /** {@return a page with its text: {@code href}} */
    Optional<Url> url();

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this license} */
    default Builder toBuilder() {
        return new Builder(this);
    }

    /** Builds {@link MediaLicense} values. */
    final class Builder {
        private @Nullable String name;
        private @Nullable String type;
        private @Nullable Url url;

        private Builder() {}

        private Builder(MediaLicense mediaLicense) {
            name = mediaLicense.name().orElse(null);
            type = mediaLicense.type().orElse(null);
            url = mediaLicense.url().orElse(null);
        }

        /** Sets {@link MediaLicense#name()}; null clears it. */
        public Builder name(@Nullable String name) {
            this.name = name;
            return this;
        }

        /** Sets {@link MediaLicense#type()}; null clears it. */
        public Builder type(@Nullable String type) {
            this.type = type;
            return this;
        }

        /** Sets {@link MediaLicense#url()}; null clears it. */
        public Builder url(@Nullable Url url) {
            this.url = url;
            return this;
        }

        /** {@return the license} */
        public MediaLicense build() {
            return new MediaLicenseRecord(Parts.text(name), Parts.text(type), Optional.ofNullable(url));
        }

        private record MediaLicenseRecord(Optional<String> name, Optional<String> type, Optional<Url> url)
                implements MediaLicense {}
    }
}

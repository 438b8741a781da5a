package dev.episodic;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a player is told: {@code media:param}.
 *
 * @see <a href="https://www.rssboard.org/media-rss#media-embed">Media RSS: media:embed</a>
 */
public sealed interface MediaParam {

    /** {@return the name of the setting} */
    String name();

    /** {@return the setting} */
    Optional<String> value();

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this media param} */
    default Builder toBuilder() {
        return new Builder(this);
    }

    /** Builds {@link MediaParam} values. */
    final class Builder {
        private @Nullable String name;
        private @Nullable String value;

        private Builder() {}

        private Builder(MediaParam mediaParam) {
            name = mediaParam.name();
            value = mediaParam.value().orElse(null);
        }

        /** Sets {@link MediaParam#name()}. */
        public Builder name(String name) {
            this.name = requireNonNull(name, "name");
            return this;
        }

        /** Sets {@link MediaParam#value()}; null clears it. */
        public Builder value(@Nullable String value) {
            this.value = value;
            return this;
        }

        /**
         * {@return the media param}
         *
         * @throws NullPointerException if {@code name} was not set
         * @throws IllegalArgumentException if {@code name} is blank
         */
        public MediaParam build() {
            return new MediaParamRecord(requireNonNull(name, "name"), Parts.text(value));
        }

        private record MediaParamRecord(String name, Optional<String> value) implements MediaParam {
            MediaParamRecord {
                Parts.requireText(name, "name");
            }
        }
    }
}

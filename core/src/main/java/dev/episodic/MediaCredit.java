package dev.episodic;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Someone who took part: {@code media:credit}.
 *
 * @see <a href="https://www.rssboard.org/media-rss#media-credit">Media RSS: media:credit</a>
 */
public sealed interface MediaCredit {

    /** {@return the name} */
    String name();

    /** {@return what they did, such as {@code producer}} */
    Optional<String> role();

    /** {@return where the role is taken from; {@code urn:ebu} is meant when absent} */
    Optional<String> scheme();

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this media credit} */
    default Builder toBuilder() {
        return new Builder(this);
    }

    /** Builds {@link MediaCredit} values. */
    final class Builder {
        private @Nullable String name;
        private @Nullable String role;
        private @Nullable String scheme;

        private Builder() {}

        private Builder(MediaCredit mediaCredit) {
            name = mediaCredit.name();
            role = mediaCredit.role().orElse(null);
            scheme = mediaCredit.scheme().orElse(null);
        }

        /** Sets {@link MediaCredit#name()}. */
        public Builder name(String name) {
            this.name = requireNonNull(name, "name");
            return this;
        }

        /** Sets {@link MediaCredit#role()}; null clears it. */
        public Builder role(@Nullable String role) {
            this.role = role;
            return this;
        }

        /** Sets {@link MediaCredit#scheme()}; null clears it. */
        public Builder scheme(@Nullable String scheme) {
            this.scheme = scheme;
            return this;
        }

        /**
         * {@return the media credit}
         *
         * @throws NullPointerException if {@code name} was not set
         * @throws IllegalArgumentException if {@code name} is blank
         */
        public MediaCredit build() {
            return new MediaCreditRecord(requireNonNull(name, "name"), Parts.text(role), Parts.text(scheme));
        }

        private record MediaCreditRecord(String name, Optional<String> role, Optional<String> scheme)
                implements MediaCredit {
            MediaCreditRecord {
                Parts.requireText(name, "name");
            }
        }
    }
}

package dev.episodic;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The terms under which a show or an episode may be used: {@code podcast:license}.
 *
 * @see <a
 * href="https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/tags/license.md">podcast:license</a>
 */
public sealed interface License {

    /** {@return an identifier such as {@code cc-by-4.0}, or a name of its own} */
    String name();

    /** {@return the address of the full text} */
    Optional<Url> url();

    /** {@return what a feed says of it beyond this model} */
    ForeignParts foreign();

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this license} */
    default Builder toBuilder() {
        return new Builder(this);
    }

    /** Builds {@link License} values. */
    final class Builder {
        private @Nullable String name;
        private @Nullable Url url;
        private ForeignParts foreign = ForeignParts.none();

        private Builder() {}

        private Builder(License license) {
            name = license.name();
            url = license.url().orElse(null);
            foreign = license.foreign();
        }

        /** Sets {@link License#name()}. */
        public Builder name(String name) {
            this.name = requireNonNull(name, "name");
            return this;
        }

        /** Sets {@link License#url()}; null clears it. */
        public Builder url(@Nullable Url url) {
            this.url = url;
            return this;
        }

        /** Sets {@link License#foreign()}. */
        public Builder foreign(ForeignParts foreign) {
            this.foreign = requireNonNull(foreign, "foreign");
            return this;
        }

        /**
         * {@return the license}
         *
         * @throws NullPointerException if {@code name} was not set
         * @throws IllegalArgumentException if {@code name} is blank
         */
        public License build() {
            return new LicenseRecord(requireNonNull(name, "name"), Optional.ofNullable(url), foreign);
        }

        private record LicenseRecord(String name, Optional<Url> url, ForeignParts foreign) implements License {
            LicenseRecord {
                Parts.requireText(name, "name");
            }
        }
    }
}

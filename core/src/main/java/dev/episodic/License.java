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

    /** {@return an identifier such as {@code cc-by-4.0}, or a name of its own; absent where only the address is known} */
    Optional<String> name();

    /** {@return the address of the full text} */
    Optional<Url> url();

    /** {@return what a feed says of it beyond this model} */
    ForeignParts foreign();

    /**
     * {@return the identifier of the podcast namespace or of SPDX, such as {@code CC-BY-4.0}, if the name or the address
     * is that of a licence which has one}
     *
     * @see <a href="https://spdx.org/licenses/">SPDX License List</a>
     */
    default Optional<String> id() {
        return name().flatMap(Licenses::byName).or(() -> url().flatMap(Licenses::byAddress));
    }

    /** {@return what to show for it: the name, or else the identifier, or else the address} */
    default String label() {
        return name().or(this::id).or(() -> url().map(Url::text)).orElse("");
    }

    /** {@return a license of which only the address of its text is known} */
    static License of(Url url) {
        return builder().url(url).build();
    }

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
            name = license.name().orElse(null);
            url = license.url().orElse(null);
            foreign = license.foreign();
        }

        /** Sets {@link License#name()}; null clears it. */
        public Builder name(@Nullable String name) {
            this.name = name;
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
         * @throws IllegalArgumentException if both name and url are absent
         */
        public License build() {
            return new LicenseRecord(Parts.text(name), Optional.ofNullable(url), foreign);
        }

        private record LicenseRecord(Optional<String> name, Optional<Url> url, ForeignParts foreign)
                implements License {
            LicenseRecord {
                if (name.isEmpty() && url.isEmpty()) {
                    throw new IllegalArgumentException("a license needs a name or a url");
                }
            }
        }
    }
}

package dev.episodic;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who may play a show or an episode that is not for everyone: {@code spotify:access}.
 *
 * @see <a href="https://support.spotify.com/us/creators/article/podcast-specification-doc/">Spotify: podcast delivery
 *     specification</a>
 */
public sealed interface Access {

    /** {@return the identity of the partner who sells it: {@code spotify:partner}} */
    Optional<String> partner();

    /** {@return what a listener must have bought: {@code spotify:entitlement}} */
    Optional<String> entitlement();

    /** {@return whether it is only being tried out: {@code spotify:sandbox}} */
    Optional<Boolean> sandbox();

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this access} */
    default Builder toBuilder() {
        return new Builder(this);
    }

    /** Builds {@link Access} values. */
    final class Builder {
        private @Nullable String partner;
        private @Nullable String entitlement;
        private @Nullable Boolean sandbox;

        private Builder() {}

        private Builder(Access access) {
            partner = access.partner().orElse(null);
            entitlement = access.entitlement().orElse(null);
            sandbox = access.sandbox().orElse(null);
        }

        /** Sets {@link Access#partner()}; null clears it. */
        public Builder partner(@Nullable String partner) {
            this.partner = partner;
            return this;
        }

        /** Sets {@link Access#entitlement()}; null clears it. */
        public Builder entitlement(@Nullable String entitlement) {
            this.entitlement = entitlement;
            return this;
        }

        /** Sets {@link Access#sandbox()}; null clears it. */
        public Builder sandbox(@Nullable Boolean sandbox) {
            this.sandbox = sandbox;
            return this;
        }

        /**
         * {@return the access}
         *
         * @throws IllegalArgumentException if all parts are absent
         */
        public Access build() {
            return new AccessRecord(Parts.text(partner), Parts.text(entitlement), Optional.ofNullable(sandbox));
        }

        private record AccessRecord(Optional<String> partner, Optional<String> entitlement, Optional<Boolean> sandbox)
                implements Access {
            AccessRecord {
                if (partner.isEmpty() && entitlement.isEmpty() && sandbox.isEmpty()) {
                    throw new IllegalArgumentException("an access needs a partner, an entitlement or a sandbox");
                }
            }
        }
    }
}

package dev.episodic;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The post under which an episode or a show is talked about: {@code podcast:socialInteract}.
 *
 * @see <a
 * href="https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/tags/socialInteract.md">podcast:socialInteract</a>
 */
public sealed interface SocialInteraction {

    /** {@return the network, such as {@code activitypub}; {@code disabled} when comments are not wanted} */
    String protocol();

    /** {@return the address of the post} */
    Optional<Url> uri();

    /** {@return the account that posted it} */
    Optional<String> accountId();

    /** {@return the page of that account} */
    Optional<Url> accountUrl();

    /** {@return the place among several, lowest first} */
    Optional<Integer> priority();

    /** {@return what a feed says of it beyond this model} */
    ForeignParts foreign();

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this social interaction} */
    default Builder toBuilder() {
        return new Builder(this);
    }

    /** Builds {@link SocialInteraction} values. */
    final class Builder {
        private @Nullable String protocol;
        private @Nullable Url uri;
        private @Nullable String accountId;
        private @Nullable Url accountUrl;
        private @Nullable Integer priority;
        private ForeignParts foreign = ForeignParts.none();

        private Builder() {}

        private Builder(SocialInteraction socialInteraction) {
            protocol = socialInteraction.protocol();
            uri = socialInteraction.uri().orElse(null);
            accountId = socialInteraction.accountId().orElse(null);
            accountUrl = socialInteraction.accountUrl().orElse(null);
            priority = socialInteraction.priority().orElse(null);
            foreign = socialInteraction.foreign();
        }

        /** Sets {@link SocialInteraction#protocol()}. */
        public Builder protocol(String protocol) {
            this.protocol = requireNonNull(protocol, "protocol");
            return this;
        }

        /** Sets {@link SocialInteraction#uri()}; null clears it. */
        public Builder uri(@Nullable Url uri) {
            this.uri = uri;
            return this;
        }

        /** Sets {@link SocialInteraction#accountId()}; null clears it. */
        public Builder accountId(@Nullable String accountId) {
            this.accountId = accountId;
            return this;
        }

        /** Sets {@link SocialInteraction#accountUrl()}; null clears it. */
        public Builder accountUrl(@Nullable Url accountUrl) {
            this.accountUrl = accountUrl;
            return this;
        }

        /** Sets {@link SocialInteraction#priority()}; null clears it. */
        public Builder priority(@Nullable Integer priority) {
            this.priority = priority;
            return this;
        }

        /** Sets {@link SocialInteraction#foreign()}. */
        public Builder foreign(ForeignParts foreign) {
            this.foreign = requireNonNull(foreign, "foreign");
            return this;
        }

        /**
         * {@return the social interaction}
         *
         * @throws NullPointerException if {@code protocol} was not set
         * @throws IllegalArgumentException if {@code protocol} is blank
         */
        public SocialInteraction build() {
            return new SocialInteractionRecord(
                    requireNonNull(protocol, "protocol"),
                    Optional.ofNullable(uri),
                    Parts.text(accountId),
                    Optional.ofNullable(accountUrl),
                    Optional.ofNullable(priority),
                    foreign);
        }

        private record SocialInteractionRecord(
                String protocol,
                Optional<Url> uri,
                Optional<String> accountId,
                Optional<Url> accountUrl,
                Optional<Integer> priority,
                ForeignParts foreign)
                implements SocialInteraction {
            SocialInteractionRecord {
                Parts.requireText(protocol, "protocol");
            }
        }
    }
}

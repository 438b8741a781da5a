package dev.episodic;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whether other hosts may import the feed: {@code podcast:locked}.
 *
 * @see <a
 * href="https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/tags/locked.md">podcast:locked</a>
 */
public sealed interface Locked {

    /** {@return whether imports are to be refused} */
    boolean locked();

    /** {@return the e-mail address that can lift it} */
    Optional<String> owner();

    /** {@return what a feed says of it beyond this model} */
    ForeignParts foreign();

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this lock} */
    default Builder toBuilder() {
        return new Builder(this);
    }

    /** Builds {@link Locked} values. */
    final class Builder {
        private @Nullable Boolean locked;
        private @Nullable String owner;
        private ForeignParts foreign = ForeignParts.none();

        private Builder() {}

        private Builder(Locked from) {
            locked = from.locked();
            owner = from.owner().orElse(null);
            foreign = from.foreign();
        }

        /** Sets {@link Locked#locked()}. */
        public Builder locked(boolean locked) {
            this.locked = locked;
            return this;
        }

        /** Sets {@link Locked#owner()}; null clears it. */
        public Builder owner(@Nullable String owner) {
            this.owner = owner;
            return this;
        }

        /** Sets {@link Locked#foreign()}. */
        public Builder foreign(ForeignParts foreign) {
            this.foreign = requireNonNull(foreign, "foreign");
            return this;
        }

        /**
         * {@return the lock}
         *
         * @throws NullPointerException if {@code locked} was not set
         */
        public Locked build() {
            return new LockedRecord(requireNonNull(locked, "locked"), Parts.text(owner), foreign);
        }

        private record LockedRecord(boolean locked, Optional<String> owner, ForeignParts foreign) implements Locked {}
    }
}

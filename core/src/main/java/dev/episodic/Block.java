package dev.episodic;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A wish not to be listed by a directory: {@code podcast:block}.
 *
 * @see <a href="https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/tags/block.md">podcast:block</a>
 */
public sealed interface Block {

    /** {@return the directory, such as {@code deezer}; all of them when absent: {@code id}} */
    Optional<Service> service();

    /** {@return whether listing is not wanted} */
    boolean blocked();

    /** {@return what a feed says of it beyond this model} */
    ForeignParts foreign();

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this block} */
    default Builder toBuilder() {
        return new Builder(this);
    }

    /** Builds {@link Block} values. */
    final class Builder {
        private @Nullable Service service;
        private @Nullable Boolean blocked;
        private ForeignParts foreign = ForeignParts.none();

        private Builder() {}

        private Builder(Block block) {
            service = block.service().orElse(null);
            blocked = block.blocked();
            foreign = block.foreign();
        }

        /** Sets {@link Block#service()}; null clears it. */
        public Builder service(@Nullable Service service) {
            this.service = service;
            return this;
        }

        /** Sets {@link Block#blocked()}. */
        public Builder blocked(boolean blocked) {
            this.blocked = blocked;
            return this;
        }

        /** Sets {@link Block#foreign()}. */
        public Builder foreign(ForeignParts foreign) {
            this.foreign = requireNonNull(foreign, "foreign");
            return this;
        }

        /**
         * {@return the block}
         *
         * @throws NullPointerException if {@code blocked} was not set
         */
        public Block build() {
            return new BlockRecord(Optional.ofNullable(service), requireNonNull(blocked, "blocked"), foreign);
        }

        private record BlockRecord(Optional<Service> service, boolean blocked, ForeignParts foreign) implements Block {}
    }
}

package dev.episodic;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The addresses that an episode had before a service put its own in their place.
 */
public sealed interface Originals {

    /** {@return the page of the episode: {@code feedburner:origLink}} */
    Optional<Url> link();

    /** {@return the file of the first enclosure: {@code feedburner:origEnclosureLink}} */
    Optional<Url> media();

    /** {@return a set of addresses that says nothing} */
    static Originals none() {
        return Builder.NONE;
    }

    /** {@return whether nothing is said} */
    default boolean isEmpty() {
        return equals(none());
    }

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this set of addresses} */
    default Builder toBuilder() {
        return new Builder(this);
    }

    /** Builds {@link Originals} values. */
    final class Builder {
        private static final Originals NONE = new Builder().build();

        private @Nullable Url link;
        private @Nullable Url media;

        private Builder() {}

        private Builder(Originals originals) {
            link = originals.link().orElse(null);
            media = originals.media().orElse(null);
        }

        /** Sets {@link Originals#link()}; null clears it. */
        public Builder link(@Nullable Url link) {
            this.link = link;
            return this;
        }

        /** Sets {@link Originals#media()}; null clears it. */
        public Builder media(@Nullable Url media) {
            this.media = media;
            return this;
        }

        /** {@return the set of addresses} */
        public Originals build() {
            return new OriginalsRecord(Optional.ofNullable(link), Optional.ofNullable(media));
        }

        private record OriginalsRecord(Optional<Url> link, Optional<Url> media) implements Originals {}
    }
}

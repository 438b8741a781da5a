package dev.episodic;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A short stretch of an episode that makes one want to hear it: {@code podcast:soundbite}.
 *
 * @see <a
 * href="https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/tags/soundbite.md">podcast:soundbite</a>
 */
public sealed interface Soundbite {

    /** {@return where it begins, from the start of the episode: {@code startTime}} */
    Duration start();

    /** {@return how long it is} */
    Duration duration();

    /** {@return a title of its own; that of the episode when absent} */
    Optional<String> title();

    /** {@return what a feed says of it beyond this model} */
    ForeignParts foreign();

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this soundbite} */
    default Builder toBuilder() {
        return new Builder(this);
    }

    /** Builds {@link Soundbite} values. */
    final class Builder {
        private @Nullable Duration start;
        private @Nullable Duration duration;
        private @Nullable String title;
        private ForeignParts foreign = ForeignParts.none();

        private Builder() {}

        private Builder(Soundbite soundbite) {
            start = soundbite.start();
            duration = soundbite.duration();
            title = soundbite.title().orElse(null);
            foreign = soundbite.foreign();
        }

        /** Sets {@link Soundbite#start()}. */
        public Builder start(Duration start) {
            this.start = requireNonNull(start, "start");
            return this;
        }

        /** Sets {@link Soundbite#duration()}. */
        public Builder duration(Duration duration) {
            this.duration = requireNonNull(duration, "duration");
            return this;
        }

        /** Sets {@link Soundbite#title()}; null clears it. */
        public Builder title(@Nullable String title) {
            this.title = title;
            return this;
        }

        /** Sets {@link Soundbite#foreign()}. */
        public Builder foreign(ForeignParts foreign) {
            this.foreign = requireNonNull(foreign, "foreign");
            return this;
        }

        /**
         * {@return the soundbite}
         *
         * @throws NullPointerException if {@code start} or {@code duration} was not set
         */
        public Soundbite build() {
            return new SoundbiteRecord(
                    requireNonNull(start, "start"), requireNonNull(duration, "duration"), Parts.text(title), foreign);
        }

        private record SoundbiteRecord(Duration start, Duration duration, Optional<String> title, ForeignParts foreign)
                implements Soundbite {}
    }
}

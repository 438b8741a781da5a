package dev.episodic;

import static java.util.Objects.requireNonNull;

import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An episode that is streamed while it is made: {@code podcast:liveItem}.
 *
 * @see <a
 * href="https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/tags/liveItem.md">podcast:liveItem</a>
 */
public sealed interface LiveEpisode {

    /** {@return whether it is to come, on air or over} */
    LiveStatus status();

    /** {@return when it begins} */
    Optional<OffsetDateTime> start();

    /** {@return when it ends} */
    Optional<OffsetDateTime> end();

    /** {@return all else, as of any episode} */
    Episode episode();

    /** {@return whether it should be over by then and the feed does not say so: the status was never switched} */
    default boolean isStaleAt(OffsetDateTime moment) {
        return status() != LiveStatus.ENDED && end().isPresent() && end().get().isBefore(moment);
    }

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this live episode} */
    default Builder toBuilder() {
        return new Builder(this);
    }

    /** Builds {@link LiveEpisode} values. */
    final class Builder {
        private @Nullable LiveStatus status;
        private @Nullable OffsetDateTime start;
        private @Nullable OffsetDateTime end;
        private @Nullable Episode episode;

        private Builder() {}

        private Builder(LiveEpisode liveEpisode) {
            status = liveEpisode.status();
            start = liveEpisode.start().orElse(null);
            end = liveEpisode.end().orElse(null);
            episode = liveEpisode.episode();
        }

        /** Sets {@link LiveEpisode#status()}. */
        public Builder status(LiveStatus status) {
            this.status = requireNonNull(status, "status");
            return this;
        }

        /** Sets {@link LiveEpisode#start()}; null clears it. */
        public Builder start(@Nullable OffsetDateTime start) {
            this.start = start;
            return this;
        }

        /** Sets {@link LiveEpisode#end()}; null clears it. */
        public Builder end(@Nullable OffsetDateTime end) {
            this.end = end;
            return this;
        }

        /** Sets {@link LiveEpisode#episode()}. */
        public Builder episode(Episode episode) {
            this.episode = requireNonNull(episode, "episode");
            return this;
        }

        /**
         * {@return the live episode}
         *
         * @throws NullPointerException if {@code status} or {@code episode} was not set
         */
        public LiveEpisode build() {
            return new LiveEpisodeRecord(
                    requireNonNull(status, "status"),
                    Optional.ofNullable(start),
                    Optional.ofNullable(end),
                    requireNonNull(episode, "episode"));
        }

        private record LiveEpisodeRecord(
                LiveStatus status, Optional<OffsetDateTime> start, Optional<OffsetDateTime> end, Episode episode)
                implements LiveEpisode {}
    }
}

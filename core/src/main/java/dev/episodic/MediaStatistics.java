package dev.episodic;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How often something was seen and liked: {@code media:statistics}.
 *
 * @see <a href="https://www.rssboard.org/media-rss#media-community">Media RSS: media:community</a>
 */
public sealed interface MediaStatistics {

    /** {@return how often it was seen or heard} */
    Optional<Long> views();

    /** {@return how many people keep it among their favourites} */
    Optional<Long> favorites();

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this set of statistics} */
    default Builder toBuilder() {
        return new Builder(this);
    }

    /** Builds {@link MediaStatistics} values. */
    final class Builder {
        private @Nullable Long views;
        private @Nullable Long favorites;

        private Builder() {}

        private Builder(MediaStatistics mediaStatistics) {
            views = mediaStatistics.views().orElse(null);
            favorites = mediaStatistics.favorites().orElse(null);
        }

        /** Sets {@link MediaStatistics#views()}; null clears it. */
        public Builder views(@Nullable Long views) {
            this.views = views;
            return this;
        }

        /** Sets {@link MediaStatistics#favorites()}; null clears it. */
        public Builder favorites(@Nullable Long favorites) {
            this.favorites = favorites;
            return this;
        }

        /** {@return the set of statistics} */
        public MediaStatistics build() {
            return new MediaStatisticsRecord(Optional.ofNullable(views), Optional.ofNullable(favorites));
        }

        private record MediaStatisticsRecord(Optional<Long> views, Optional<Long> favorites)
                implements MediaStatistics {}
    }
}

package dev.episodic;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a community counts: {@code media:community}.
 *
 * @see <a href="https://www.rssboard.org/media-rss#media-community">Media RSS: media:community</a>
 */
public sealed interface MediaCommunity {

    /** {@return the stars that were given: {@code media:starRating}} */
    Optional<MediaStarRating> starRating();

    /** {@return how often it was seen and liked: {@code media:statistics}} */
    Optional<MediaStatistics> statistics();

    /** {@return words that people attached: {@code media:tags}} */
    List<MediaTag> tags();

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this media community} */
    default Builder toBuilder() {
        return new Builder(this);
    }

    /** Builds {@link MediaCommunity} values. */
    final class Builder {
        private @Nullable MediaStarRating starRating;
        private @Nullable MediaStatistics statistics;
        private final List<MediaTag> tags = new ArrayList<>();

        private Builder() {}

        private Builder(MediaCommunity mediaCommunity) {
            starRating = mediaCommunity.starRating().orElse(null);
            statistics = mediaCommunity.statistics().orElse(null);
            tags.addAll(mediaCommunity.tags());
        }

        /** Sets {@link MediaCommunity#starRating()}; null clears it. */
        public Builder starRating(@Nullable MediaStarRating starRating) {
            this.starRating = starRating;
            return this;
        }

        /** Sets {@link MediaCommunity#statistics()}; null clears it. */
        public Builder statistics(@Nullable MediaStatistics statistics) {
            this.statistics = statistics;
            return this;
        }

        /** Sets {@link MediaCommunity#tags()}, in place of what was there. */
        public Builder tags(List<MediaTag> tags) {
            var copy = List.copyOf(tags);
            this.tags.clear();
            this.tags.addAll(copy);
            return this;
        }

        /** Adds one to {@link MediaCommunity#tags()}. */
        public Builder addTag(MediaTag tag) {
            tags.add(requireNonNull(tag, "tag"));
            return this;
        }

        /** {@return the media community} */
        public MediaCommunity build() {
            return new MediaCommunityRecord(Optional.ofNullable(starRating), Optional.ofNullable(statistics), tags);
        }

        private record MediaCommunityRecord(
                Optional<MediaStarRating> starRating, Optional<MediaStatistics> statistics, List<MediaTag> tags)
                implements MediaCommunity {
            MediaCommunityRecord {
                tags = List.copyOf(tags);
            }
        }
    }
}

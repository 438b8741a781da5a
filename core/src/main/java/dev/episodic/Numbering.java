package dev.episodic;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where an episode stands in its show.
 *
 * @see <a href="https://podcasters.apple.com/support/823-podcast-requirements">Apple: podcast requirements</a>
 * @see <a
 * href="https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/tags/season.md">podcast:season</a>
 * @see <a
 * href="https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/tags/episode.md">podcast:episode</a>
 */
public sealed interface Numbering {

    /** {@return the season: {@code itunes:season}, {@code podcast:season}} */
    Optional<Integer> season();

    /** {@return what the season is called: {@code podcast:season name}} */
    Optional<String> seasonName();

    /**
     * {@return the number of the episode, at times with a fraction: {@code itunes:episode}, {@code podcast:episode}}
     */
    Optional<BigDecimal> episode();

    /** {@return what to show in place of the number: {@code podcast:episode display}} */
    Optional<String> episodeDisplay();

    /** {@return a regular episode, a trailer or a bonus: {@code itunes:episodeType}} */
    Optional<EpisodeType> type();

    /** {@return the place in the list, once forced on Apple: {@code itunes:order}} */
    Optional<Integer> order();

    /**
     * {@return which tags of a feed give the numbers: {@code true} both Apple's and those of the podcast namespace, {@code
     * false} only those of the podcast namespace, which older apps do not know. If absent, Apple's, and beside them those
     * of the podcast namespace where there is a name or a fraction to tell}
     */
    Optional<Boolean> plain();

    /** {@return a numbering that says nothing} */
    static Numbering none() {
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

    /** {@return a builder that starts from this numbering} */
    default Builder toBuilder() {
        return new Builder(this);
    }

    /** Builds {@link Numbering} values. */
    final class Builder {
        private static final Numbering NONE = new Builder().build();

        private @Nullable Integer season;
        private @Nullable String seasonName;
        private @Nullable BigDecimal episode;
        private @Nullable String episodeDisplay;
        private @Nullable EpisodeType type;
        private @Nullable Integer order;
        private @Nullable Boolean plain;

        private Builder() {}

        private Builder(Numbering numbering) {
            season = numbering.season().orElse(null);
            seasonName = numbering.seasonName().orElse(null);
            episode = numbering.episode().orElse(null);
            episodeDisplay = numbering.episodeDisplay().orElse(null);
            type = numbering.type().orElse(null);
            order = numbering.order().orElse(null);
            plain = numbering.plain().orElse(null);
        }

        /** Sets {@link Numbering#season()}; null clears it. */
        public Builder season(@Nullable Integer season) {
            this.season = season;
            return this;
        }

        /** Sets {@link Numbering#seasonName()}; null clears it. */
        public Builder seasonName(@Nullable String seasonName) {
            this.seasonName = seasonName;
            return this;
        }

        /** Sets {@link Numbering#episode()}; null clears it. */
        public Builder episode(@Nullable BigDecimal episode) {
            this.episode = episode;
            return this;
        }

        /** Sets {@link Numbering#episodeDisplay()}; null clears it. */
        public Builder episodeDisplay(@Nullable String episodeDisplay) {
            this.episodeDisplay = episodeDisplay;
            return this;
        }

        /** Sets {@link Numbering#type()}; null clears it. */
        public Builder type(@Nullable EpisodeType type) {
            this.type = type;
            return this;
        }

        /** Sets {@link Numbering#order()}; null clears it. */
        public Builder order(@Nullable Integer order) {
            this.order = order;
            return this;
        }

        /** Sets {@link Numbering#plain()}; null clears it. */
        public Builder plain(@Nullable Boolean plain) {
            this.plain = plain;
            return this;
        }

        /** {@return the numbering} */
        public Numbering build() {
            return new NumberingRecord(
                    Optional.ofNullable(season),
                    Parts.text(seasonName),
                    Parts.number(episode),
                    Parts.text(episodeDisplay),
                    Optional.ofNullable(type),
                    Optional.ofNullable(order),
                    Optional.ofNullable(plain));
        }

        private record NumberingRecord(
                Optional<Integer> season,
                Optional<String> seasonName,
                Optional<BigDecimal> episode,
                Optional<String> episodeDisplay,
                Optional<EpisodeType> type,
                Optional<Integer> order,
                Optional<Boolean> plain)
                implements Numbering {}
    }
}

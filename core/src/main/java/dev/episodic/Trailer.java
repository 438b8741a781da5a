package dev.episodic;

import static java.util.Objects.requireNonNull;

import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A piece of audio that announces a show or a season: {@code podcast:trailer}.
 *
 * @see <a
 * href="https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/tags/trailer.md">podcast:trailer</a>
 */
public sealed interface Trailer {

    /** {@return what it is called} */
    String title();

    /** {@return the address of the file} */
    Url url();

    /** {@return when it came out: {@code pubdate}} */
    Optional<OffsetDateTime> published();

    /** {@return the size in bytes} */
    Optional<Long> length();

    /** {@return the media type} */
    Optional<String> type();

    /** {@return the season it announces} */
    Optional<Integer> season();

    /** {@return what a feed says of it beyond this model} */
    ForeignParts foreign();

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this trailer} */
    default Builder toBuilder() {
        return new Builder(this);
    }

    /** Builds {@link Trailer} values. */
    final class Builder {
        private @Nullable String title;
        private @Nullable Url url;
        private @Nullable OffsetDateTime published;
        private @Nullable Long length;
        private @Nullable String type;
        private @Nullable Integer season;
        private ForeignParts foreign = ForeignParts.none();

        private Builder() {}

        private Builder(Trailer trailer) {
            title = trailer.title();
            url = trailer.url();
            published = trailer.published().orElse(null);
            length = trailer.length().orElse(null);
            type = trailer.type().orElse(null);
            season = trailer.season().orElse(null);
            foreign = trailer.foreign();
        }

        /** Sets {@link Trailer#title()}. */
        public Builder title(String title) {
            this.title = requireNonNull(title, "title");
            return this;
        }

        /** Sets {@link Trailer#url()}. */
        public Builder url(Url url) {
            this.url = requireNonNull(url, "url");
            return this;
        }

        /** Sets {@link Trailer#published()}; null clears it. */
        public Builder published(@Nullable OffsetDateTime published) {
            this.published = published;
            return this;
        }

        /** Sets {@link Trailer#length()}; null clears it. */
        public Builder length(@Nullable Long length) {
            this.length = length;
            return this;
        }

        /** Sets {@link Trailer#type()}; null clears it. */
        public Builder type(@Nullable String type) {
            this.type = type;
            return this;
        }

        /** Sets {@link Trailer#season()}; null clears it. */
        public Builder season(@Nullable Integer season) {
            this.season = season;
            return this;
        }

        /** Sets {@link Trailer#foreign()}. */
        public Builder foreign(ForeignParts foreign) {
            this.foreign = requireNonNull(foreign, "foreign");
            return this;
        }

        /**
         * {@return the trailer}
         *
         * @throws NullPointerException if {@code title} or {@code url} was not set
         * @throws IllegalArgumentException if {@code title} is blank
         */
        public Trailer build() {
            return new TrailerRecord(
                    requireNonNull(title, "title"),
                    requireNonNull(url, "url"),
                    Optional.ofNullable(published),
                    Optional.ofNullable(length),
                    Parts.text(type),
                    Optional.ofNullable(season),
                    foreign);
        }

        private record TrailerRecord(
                String title,
                Url url,
                Optional<OffsetDateTime> published,
                Optional<Long> length,
                Optional<String> type,
                Optional<Integer> season,
                ForeignParts foreign)
                implements Trailer {
            TrailerRecord {
                Parts.requireText(title, "title");
            }
        }
    }
}

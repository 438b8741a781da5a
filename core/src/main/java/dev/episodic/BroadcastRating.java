package dev.episodic;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * For whom a show is fit, as broadcasters grade it: {@code rawvoice:rating}.
 *
 * @see <a href="https://blubrry.com/developer/rawvoice-rss">RawVoice RSS</a>
 */
public sealed interface BroadcastRating {

    /** {@return the grade, such as {@code TV-G}} */
    Optional<String> text();

    /** {@return the grade for television} */
    Optional<String> tv();

    /** {@return the grade for the cinema} */
    Optional<String> movie();

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this grade} */
    default Builder toBuilder() {
        return new Builder(this);
    }

    /** Builds {@link BroadcastRating} values. */
    final class Builder {
        private @Nullable String text;
        private @Nullable String tv;
        private @Nullable String movie;

        private Builder() {}

        private Builder(BroadcastRating broadcastRating) {
            text = broadcastRating.text().orElse(null);
            tv = broadcastRating.tv().orElse(null);
            movie = broadcastRating.movie().orElse(null);
        }

        /** Sets {@link BroadcastRating#text()}; null clears it. */
        public Builder text(@Nullable String text) {
            this.text = text;
            return this;
        }

        /** Sets {@link BroadcastRating#tv()}; null clears it. */
        public Builder tv(@Nullable String tv) {
            this.tv = tv;
            return this;
        }

        /** Sets {@link BroadcastRating#movie()}; null clears it. */
        public Builder movie(@Nullable String movie) {
            this.movie = movie;
            return this;
        }

        /** {@return the grade} */
        public BroadcastRating build() {
            return new BroadcastRatingRecord(Parts.text(text), Parts.text(tv), Parts.text(movie));
        }

        private record BroadcastRatingRecord(Optional<String> text, Optional<String> tv, Optional<String> movie)
                implements BroadcastRating {}
    }
}

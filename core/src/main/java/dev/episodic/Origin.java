package dev.episodic;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The feed that an episode was taken from: {@code source}.
 *
 * @see <a href="https://www.rssboard.org/rss-specification">RSS 2.0</a>
 */
public sealed interface Origin {

    /** {@return the address of that feed} */
    Url url();

    /** {@return what it is called} */
    Optional<String> title();

    /** {@return what a feed says of it beyond this model} */
    ForeignParts foreign();

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this origin} */
    default Builder toBuilder() {
        return new Builder(this);
    }

    /** Builds {@link Origin} values. */
    final class Builder {
        private @Nullable Url url;
        private @Nullable String title;
        private ForeignParts foreign = ForeignParts.none();

        private Builder() {}

        private Builder(Origin origin) {
            url = origin.url();
            title = origin.title().orElse(null);
            foreign = origin.foreign();
        }

        /** Sets {@link Origin#url()}. */
        public Builder url(Url url) {
            this.url = requireNonNull(url, "url");
            return this;
        }

        /** Sets {@link Origin#title()}; null clears it. */
        public Builder title(@Nullable String title) {
            this.title = title;
            return this;
        }

        /** Sets {@link Origin#foreign()}. */
        public Builder foreign(ForeignParts foreign) {
            this.foreign = requireNonNull(foreign, "foreign");
            return this;
        }

        /**
         * {@return the origin}
         *
         * @throws NullPointerException if {@code url} was not set
         */
        public Origin build() {
            return new OriginRecord(requireNonNull(url, "url"), Parts.text(title), foreign);
        }

        private record OriginRecord(Url url, Optional<String> title, ForeignParts foreign) implements Origin {}
    }
}

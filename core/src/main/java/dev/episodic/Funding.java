package dev.episodic;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A way to give money: {@code podcast:funding}.
 *
 * @see <a
 * href="https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/tags/funding.md">podcast:funding</a>
 */
public sealed interface Funding {

    /** {@return the address of the page} */
    Url url();

    /** {@return the words for the button} */
    Optional<String> title();

    /** {@return what a feed says of it beyond this model} */
    ForeignParts foreign();

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this way to give money} */
    default Builder toBuilder() {
        return new Builder(this);
    }

    /** Builds {@link Funding} values. */
    final class Builder {
        private @Nullable Url url;
        private @Nullable String title;
        private ForeignParts foreign = ForeignParts.none();

        private Builder() {}

        private Builder(Funding funding) {
            url = funding.url();
            title = funding.title().orElse(null);
            foreign = funding.foreign();
        }

        /** Sets {@link Funding#url()}. */
        public Builder url(Url url) {
            this.url = requireNonNull(url, "url");
            return this;
        }

        /** Sets {@link Funding#title()}; null clears it. */
        public Builder title(@Nullable String title) {
            this.title = title;
            return this;
        }

        /** Sets {@link Funding#foreign()}. */
        public Builder foreign(ForeignParts foreign) {
            this.foreign = requireNonNull(foreign, "foreign");
            return this;
        }

        /**
         * {@return the way to give money}
         *
         * @throws NullPointerException if {@code url} was not set
         */
        public Funding build() {
            return new FundingRecord(requireNonNull(url, "url"), Parts.text(title), foreign);
        }

        private record FundingRecord(Url url, Optional<String> title, ForeignParts foreign) implements Funding {}
    }
}

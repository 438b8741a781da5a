package dev.episodic;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A text for machines or for a directory, such as a proof of ownership: {@code podcast:txt}.
 *
 * @see <a href="https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/tags/txt.md">podcast:txt</a>
 */
public sealed interface Notice {

    /** {@return the text} */
    String text();

    /** {@return what it is for, such as {@code verify}} */
    Optional<String> purpose();

    /** {@return what a feed says of it beyond this model} */
    ForeignParts foreign();

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this notice} */
    default Builder toBuilder() {
        return new Builder(this);
    }

    /** Builds {@link Notice} values. */
    final class Builder {
        private @Nullable String text;
        private @Nullable String purpose;
        private ForeignParts foreign = ForeignParts.none();

        private Builder() {}

        private Builder(Notice notice) {
            text = notice.text();
            purpose = notice.purpose().orElse(null);
            foreign = notice.foreign();
        }

        /** Sets {@link Notice#text()}. */
        public Builder text(String text) {
            this.text = requireNonNull(text, "text");
            return this;
        }

        /** Sets {@link Notice#purpose()}; null clears it. */
        public Builder purpose(@Nullable String purpose) {
            this.purpose = purpose;
            return this;
        }

        /** Sets {@link Notice#foreign()}. */
        public Builder foreign(ForeignParts foreign) {
            this.foreign = requireNonNull(foreign, "foreign");
            return this;
        }

        /**
         * {@return the notice}
         *
         * @throws NullPointerException if {@code text} was not set
         * @throws IllegalArgumentException if {@code text} is blank
         */
        public Notice build() {
            return new NoticeRecord(requireNonNull(text, "text"), Parts.text(purpose), foreign);
        }

        private record NoticeRecord(String text, Optional<String> purpose, ForeignParts foreign) implements Notice {
            NoticeRecord {
                Parts.requireText(text, "text");
            }
        }
    }
}

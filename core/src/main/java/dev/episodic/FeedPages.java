package dev.episodic;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The other documents of a feed that comes in several (RFC 5005).
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc5005">RFC 5005: Feed Paging and Archiving</a>
 */
public sealed interface FeedPages {

    /** {@return the page with the newest episodes} */
    Optional<Url> first();

    /** {@return the page before this one} */
    Optional<Url> previous();

    /** {@return the page after this one} */
    Optional<Url> next();

    /** {@return the page with the oldest episodes} */
    Optional<Url> last();

    /** {@return the document to subscribe to: {@code current}} */
    Optional<Url> current();

    /** {@return the archive before this one: {@code prev-archive}} */
    Optional<Url> previousArchive();

    /** {@return the archive after this one: {@code next-archive}} */
    Optional<Url> nextArchive();

    /** {@return whether this document is an archive that changes no more: {@code fh:archive}} */
    Optional<Boolean> archive();

    /** {@return whether this document holds every episode there is: {@code fh:complete}} */
    Optional<Boolean> complete();

    /** {@return a set of pages that says nothing} */
    static FeedPages none() {
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

    /** {@return a builder that starts from this set of pages} */
    default Builder toBuilder() {
        return new Builder(this);
    }

    /** Builds {@link FeedPages} values. */
    final class Builder {
        private static final FeedPages NONE = new Builder().build();

        private @Nullable Url first;
        private @Nullable Url previous;
        private @Nullable Url next;
        private @Nullable Url last;
        private @Nullable Url current;
        private @Nullable Url previousArchive;
        private @Nullable Url nextArchive;
        private @Nullable Boolean archive;
        private @Nullable Boolean complete;

        private Builder() {}

        private Builder(FeedPages feedPages) {
            first = feedPages.first().orElse(null);
            previous = feedPages.previous().orElse(null);
            next = feedPages.next().orElse(null);
            last = feedPages.last().orElse(null);
            current = feedPages.current().orElse(null);
            previousArchive = feedPages.previousArchive().orElse(null);
            nextArchive = feedPages.nextArchive().orElse(null);
            archive = feedPages.archive().orElse(null);
            complete = feedPages.complete().orElse(null);
        }

        /** Sets {@link FeedPages#first()}; null clears it. */
        public Builder first(@Nullable Url first) {
            this.first = first;
            return this;
        }

        /** Sets {@link FeedPages#previous()}; null clears it. */
        public Builder previous(@Nullable Url previous) {
            this.previous = previous;
            return this;
        }

        /** Sets {@link FeedPages#next()}; null clears it. */
        public Builder next(@Nullable Url next) {
            this.next = next;
            return this;
        }

        /** Sets {@link FeedPages#last()}; null clears it. */
        public Builder last(@Nullable Url last) {
            this.last = last;
            return this;
        }

        /** Sets {@link FeedPages#current()}; null clears it. */
        public Builder current(@Nullable Url current) {
            this.current = current;
            return this;
        }

        /** Sets {@link FeedPages#previousArchive()}; null clears it. */
        public Builder previousArchive(@Nullable Url previousArchive) {
            this.previousArchive = previousArchive;
            return this;
        }

        /** Sets {@link FeedPages#nextArchive()}; null clears it. */
        public Builder nextArchive(@Nullable Url nextArchive) {
            this.nextArchive = nextArchive;
            return this;
        }

        /** Sets {@link FeedPages#archive()}; null clears it. */
        public Builder archive(@Nullable Boolean archive) {
            this.archive = archive;
            return this;
        }

        /** Sets {@link FeedPages#complete()}; null clears it. */
        public Builder complete(@Nullable Boolean complete) {
            this.complete = complete;
            return this;
        }

        /** {@return the set of pages} */
        public FeedPages build() {
            return new FeedPagesRecord(
                    Optional.ofNullable(first),
                    Optional.ofNullable(previous),
                    Optional.ofNullable(next),
                    Optional.ofNullable(last),
                    Optional.ofNullable(current),
                    Optional.ofNullable(previousArchive),
                    Optional.ofNullable(nextArchive),
                    Optional.ofNullable(archive),
                    Optional.ofNullable(complete));
        }

        private record FeedPagesRecord(
                Optional<Url> first,
                Optional<Url> previous,
                Optional<Url> next,
                Optional<Url> last,
                Optional<Url> current,
                Optional<Url> previousArchive,
                Optional<Url> nextArchive,
                Optional<Boolean> archive,
                Optional<Boolean> complete)
                implements FeedPages {
            FeedPagesRecord {
                // A tag says it by being there, so that to deny it is to say nothing
                archive = archive.filter(Boolean::booleanValue);
                complete = complete.filter(Boolean::booleanValue);
            }
        }
    }
}

package dev.episodic;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A show or an episode of another feed: {@code podcast:remoteItem}.
 *
 * @see <a
 * href="https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/tags/remoteItem.md">podcast:remoteItem</a>
 */
public sealed interface RemoteItem {

    /** {@return the {@code podcast:guid} of that feed} */
    Optional<String> feedGuid();

    /** {@return the address of that feed} */
    Optional<Url> feedUrl();

    /** {@return the guid of one episode in it} */
    Optional<String> itemGuid();

    /** {@return what kind of feed it is} */
    Optional<Medium> medium();

    /** {@return what to call it until it is looked up} */
    Optional<String> title();

    /** {@return what a feed says of it beyond this model} */
    ForeignParts foreign();

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this remote item} */
    default Builder toBuilder() {
        return new Builder(this);
    }

    /** Builds {@link RemoteItem} values. */
    final class Builder {
        private @Nullable String feedGuid;
        private @Nullable Url feedUrl;
        private @Nullable String itemGuid;
        private @Nullable Medium medium;
        private @Nullable String title;
        private ForeignParts foreign = ForeignParts.none();

        private Builder() {}

        private Builder(RemoteItem remoteItem) {
            feedGuid = remoteItem.feedGuid().orElse(null);
            feedUrl = remoteItem.feedUrl().orElse(null);
            itemGuid = remoteItem.itemGuid().orElse(null);
            medium = remoteItem.medium().orElse(null);
            title = remoteItem.title().orElse(null);
            foreign = remoteItem.foreign();
        }

        /** Sets {@link RemoteItem#feedGuid()}; null clears it. */
        public Builder feedGuid(@Nullable String feedGuid) {
            this.feedGuid = feedGuid;
            return this;
        }

        /** Sets {@link RemoteItem#feedUrl()}; null clears it. */
        public Builder feedUrl(@Nullable Url feedUrl) {
            this.feedUrl = feedUrl;
            return this;
        }

        /** Sets {@link RemoteItem#itemGuid()}; null clears it. */
        public Builder itemGuid(@Nullable String itemGuid) {
            this.itemGuid = itemGuid;
            return this;
        }

        /** Sets {@link RemoteItem#medium()}; null clears it. */
        public Builder medium(@Nullable Medium medium) {
            this.medium = medium;
            return this;
        }

        /** Sets {@link RemoteItem#title()}; null clears it. */
        public Builder title(@Nullable String title) {
            this.title = title;
            return this;
        }

        /** Sets {@link RemoteItem#foreign()}. */
        public Builder foreign(ForeignParts foreign) {
            this.foreign = requireNonNull(foreign, "foreign");
            return this;
        }

        /**
         * {@return the remote item}
         *
         * @throws IllegalArgumentException if both feedGuid and feedUrl are absent
         */
        public RemoteItem build() {
            return new RemoteItemRecord(
                    Parts.text(feedGuid),
                    Optional.ofNullable(feedUrl),
                    Parts.text(itemGuid),
                    Optional.ofNullable(medium),
                    Parts.text(title),
                    foreign);
        }

        private record RemoteItemRecord(
                Optional<String> feedGuid,
                Optional<Url> feedUrl,
                Optional<String> itemGuid,
                Optional<Medium> medium,
                Optional<String> title,
                ForeignParts foreign)
                implements RemoteItem {
            RemoteItemRecord {
                if (feedGuid.isEmpty() && feedUrl.isEmpty()) {
                    throw new IllegalArgumentException("a remote item needs a feedGuid or a feedUrl");
                }
            }
        }
    }
}

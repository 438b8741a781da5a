package dev.episodic;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a file can be had other than by its address, and how to check what came.
 *
 * @see <a href="https://www.rssboard.org/media-rss#media-player">Media RSS: media:player</a>
 */
public sealed interface MediaDelivery {

    /** {@return a page that plays it: {@code media:player}} */
    Optional<MediaPlayer> player();

    /** {@return a player to build into a page: {@code media:embed}} */
    Optional<MediaEmbed> embed();

    /** {@return the file in networks of peers: {@code media:peerLink}} */
    List<MediaPeerLink> peerLinks();

    /** {@return checks of the file: {@code media:hash}} */
    List<MediaHash> hashes();

    /** {@return a delivery that says nothing} */
    static MediaDelivery none() {
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

    /** {@return a builder that starts from this delivery} */
    default Builder toBuilder() {
        return new Builder(this);
    }

    /** Builds {@link MediaDelivery} values. */
    final class Builder {
        private static final MediaDelivery NONE = new Builder().build();

        private @Nullable MediaPlayer player;
        private @Nullable MediaEmbed embed;
        private final List<MediaPeerLink> peerLinks = new ArrayList<>();
        private final List<MediaHash> hashes = new ArrayList<>();

        private Builder() {}

        private Builder(MediaDelivery mediaDelivery) {
            player = mediaDelivery.player().orElse(null);
            embed = mediaDelivery.embed().orElse(null);
            peerLinks.addAll(mediaDelivery.peerLinks());
            hashes.addAll(mediaDelivery.hashes());
        }

        /** Sets {@link MediaDelivery#player()}; null clears it. */
        public Builder player(@Nullable MediaPlayer player) {
            this.player = player;
            return this;
        }

        /** Sets {@link MediaDelivery#embed()}; null clears it. */
        public Builder embed(@Nullable MediaEmbed embed) {
            this.embed = embed;
            return this;
        }

        /** Sets {@link MediaDelivery#peerLinks()}, in place of what was there. */
        public Builder peerLinks(List<MediaPeerLink> peerLinks) {
            var copy = List.copyOf(peerLinks);
            this.peerLinks.clear();
            this.peerLinks.addAll(copy);
            return this;
        }

        /** Adds one to {@link MediaDelivery#peerLinks()}. */
        public Builder addPeerLink(MediaPeerLink peerLink) {
            peerLinks.add(requireNonNull(peerLink, "peerLink"));
            return this;
        }

        /** Sets {@link MediaDelivery#hashes()}, in place of what was there. */
        public Builder hashes(List<MediaHash> hashes) {
            var copy = List.copyOf(hashes);
            this.hashes.clear();
            this.hashes.addAll(copy);
            return this;
        }

        /** Adds one to {@link MediaDelivery#hashes()}. */
        public Builder addHash(MediaHash hash) {
            hashes.add(requireNonNull(hash, "hash"));
            return this;
        }

        /** {@return the delivery} */
        public MediaDelivery build() {
            return new MediaDeliveryRecord(Optional.ofNullable(player), Optional.ofNullable(embed), peerLinks, hashes);
        }

        private record MediaDeliveryRecord(
                Optional<MediaPlayer> player,
                Optional<MediaEmbed> embed,
                List<MediaPeerLink> peerLinks,
                List<MediaHash> hashes)
                implements MediaDelivery {
            MediaDeliveryRecord {
                peerLinks = List.copyOf(peerLinks);
                hashes = List.copyOf(hashes);
            }
        }
    }
}

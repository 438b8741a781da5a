package dev.episodic;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The file in a network of peers: {@code media:peerLink}.
 *
 * @see <a href="https://www.rssboard.org/media-rss#media-peerlink">Media RSS: media:peerlink</a>
 */
public sealed interface MediaPeerLink {

    /** {@return the address: {@code href}} */
    Url url();

    /** {@return the media type, such as {@code application/x-bittorrent}} */
    Optional<String> type();

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this media peer link} */
    default Builder toBuilder() {
        return new Builder(this);
    }

    /** Builds {@link MediaPeerLink} values. */
    final class Builder {
        private @Nullable Url url;
        private @Nullable String type;

        private Builder() {}

        private Builder(MediaPeerLink mediaPeerLink) {
            url = mediaPeerLink.url();
            type = mediaPeerLink.type().orElse(null);
        }

        /** Sets {@link MediaPeerLink#url()}. */
        public Builder url(Url url) {
            this.url = requireNonNull(url, "url");
            return this;
        }

        /** Sets {@link MediaPeerLink#type()}; null clears it. */
        public Builder type(@Nullable String type) {
            this.type = type;
            return this;
        }

        /**
         * {@return the media peer link}
         *
         * @throws NullPointerException if {@code url} was not set
         */
        public MediaPeerLink build() {
            return new MediaPeerLinkRecord(requireNonNull(url, "url"), Parts.text(type));
        }

        private record MediaPeerLinkRecord(Url url, Optional<String> type) implements MediaPeerLink {}
    }
}

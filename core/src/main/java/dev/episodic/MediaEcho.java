package dev.episodic;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What came back from those who saw or heard it.
 *
 * @see <a href="https://www.rssboard.org/media-rss#media-community">Media RSS: media:community</a>
 */
public sealed interface MediaEcho {

    /** {@return what a community counts: {@code media:community}} */
    Optional<MediaCommunity> community();

    /** {@return what they said: {@code media:comments}} */
    List<String> comments();

    /** {@return what they made in response: {@code media:responses}} */
    List<Url> responses();

    /** {@return pages that point at it: {@code media:backLinks}} */
    List<Url> backLinks();

    /** {@return an echo that says nothing} */
    static MediaEcho none() {
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

    /** {@return a builder that starts from this echo} */
    default Builder toBuilder() {
        return new Builder(this);
    }

    /** Builds {@link MediaEcho} values. */
    final class Builder {
        private static final MediaEcho NONE = new Builder().build();

        private @Nullable MediaCommunity community;
        private final List<String> comments = new ArrayList<>();
        private final List<Url> responses = new ArrayList<>();
        private final List<Url> backLinks = new ArrayList<>();

        private Builder() {}

        private Builder(MediaEcho mediaEcho) {
            community = mediaEcho.community().orElse(null);
            comments.addAll(mediaEcho.comments());
            responses.addAll(mediaEcho.responses());
            backLinks.addAll(mediaEcho.backLinks());
        }

        /** Sets {@link MediaEcho#community()}; null clears it. */
        public Builder community(@Nullable MediaCommunity community) {
            this.community = community;
            return this;
        }

        /** Sets {@link MediaEcho#comments()}, in place of what was there. */
        public Builder comments(List<String> comments) {
            var copy = List.copyOf(comments);
            this.comments.clear();
            this.comments.addAll(copy);
            return this;
        }

        /** Adds one to {@link MediaEcho#comments()}. */
        public Builder addComment(String comment) {
            comments.add(requireNonNull(comment, "comment"));
            return this;
        }

        /** Sets {@link MediaEcho#responses()}, in place of what was there. */
        public Builder responses(List<Url> responses) {
            var copy = List.copyOf(responses);
            this.responses.clear();
            this.responses.addAll(copy);
            return this;
        }

        /** Adds one to {@link MediaEcho#responses()}. */
        public Builder addResponse(Url response) {
            responses.add(requireNonNull(response, "response"));
            return this;
        }

        /** Sets {@link MediaEcho#backLinks()}, in place of what was there. */
        public Builder backLinks(List<Url> backLinks) {
            var copy = List.copyOf(backLinks);
            this.backLinks.clear();
            this.backLinks.addAll(copy);
            return this;
        }

        /** Adds one to {@link MediaEcho#backLinks()}. */
        public Builder addBackLink(Url backLink) {
            backLinks.add(requireNonNull(backLink, "backLink"));
            return this;
        }

        /** {@return the echo} */
        public MediaEcho build() {
            return new MediaEchoRecord(Optional.ofNullable(community), comments, responses, backLinks);
        }

        private record MediaEchoRecord(
                Optional<MediaCommunity> community, List<String> comments, List<Url> responses, List<Url> backLinks)
                implements MediaEcho {
            MediaEchoRecord {
                comments = List.copyOf(comments);
                responses = List.copyOf(responses);
                backLinks = List.copyOf(backLinks);
            }
        }
    }
}

package dev.episodic;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where a show or an episode is talked about. */
public sealed interface Conversation {

    /** {@return posts to comment under: {@code podcast:socialInteract}} */
    List<SocialInteraction> social();

    /** {@return the room to talk in: {@code podcast:chat}} */
    Optional<Chat> chat();

    /** {@return the page of comments: {@code comments}} */
    Optional<Url> comments();

    /** {@return the feed of comments: {@code wfw:commentRss}} */
    Optional<Url> commentFeed();

    /** {@return how many comments there are: {@code slash:comments}} */
    Optional<Integer> commentCount();

    /** {@return where programs post comments to: {@code wfw:comment}} */
    Optional<Url> commentEndpoint();

    /** {@return a conversation that says nothing} */
    static Conversation none() {
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

    /** {@return a builder that starts from this conversation} */
    default Builder toBuilder() {
        return new Builder(this);
    }

    /** Builds {@link Conversation} values. */
    final class Builder {
        private static final Conversation NONE = new Builder().build();

        private final List<SocialInteraction> social = new ArrayList<>();
        private @Nullable Chat chat;
        private @Nullable Url comments;
        private @Nullable Url commentFeed;
        private @Nullable Integer commentCount;
        private @Nullable Url commentEndpoint;

        private Builder() {}

        private Builder(Conversation conversation) {
            social.addAll(conversation.social());
            chat = conversation.chat().orElse(null);
            comments = conversation.comments().orElse(null);
            commentFeed = conversation.commentFeed().orElse(null);
            commentCount = conversation.commentCount().orElse(null);
            commentEndpoint = conversation.commentEndpoint().orElse(null);
        }

        /** Sets {@link Conversation#social()}, in place of what was there. */
        public Builder social(List<SocialInteraction> social) {
            var copy = List.copyOf(social);
            this.social.clear();
            this.social.addAll(copy);
            return this;
        }

        /** Adds one to {@link Conversation#social()}. */
        public Builder addSocial(SocialInteraction social) {
            this.social.add(requireNonNull(social, "social"));
            return this;
        }

        /** Sets {@link Conversation#chat()}; null clears it. */
        public Builder chat(@Nullable Chat chat) {
            this.chat = chat;
            return this;
        }

        /** Sets {@link Conversation#comments()}; null clears it. */
        public Builder comments(@Nullable Url comments) {
            this.comments = comments;
            return this;
        }

        /** Sets {@link Conversation#commentFeed()}; null clears it. */
        public Builder commentFeed(@Nullable Url commentFeed) {
            this.commentFeed = commentFeed;
            return this;
        }

        /** Sets {@link Conversation#commentCount()}; null clears it. */
        public Builder commentCount(@Nullable Integer commentCount) {
            this.commentCount = commentCount;
            return this;
        }

        /** Sets {@link Conversation#commentEndpoint()}; null clears it. */
        public Builder commentEndpoint(@Nullable Url commentEndpoint) {
            this.commentEndpoint = commentEndpoint;
            return this;
        }

        /** {@return the conversation} */
        public Conversation build() {
            return new ConversationRecord(
                    social,
                    Optional.ofNullable(chat),
                    Optional.ofNullable(comments),
                    Optional.ofNullable(commentFeed),
                    Optional.ofNullable(commentCount),
                    Optional.ofNullable(commentEndpoint));
        }

        private record ConversationRecord(
                List<SocialInteraction> social,
                Optional<Chat> chat,
                Optional<Url> comments,
                Optional<Url> commentFeed,
                Optional<Integer> commentCount,
                Optional<Url> commentEndpoint)
                implements Conversation {
            ConversationRecord {
                social = List.copyOf(social);
            }
        }
    }
}

package dev.episodic;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The room where listeners talk while they listen: {@code podcast:chat}.
 *
 * @see <a href="https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/tags/chat.md">podcast:chat</a>
 */
public sealed interface Chat {

    /** {@return the host name of the server} */
    String server();

    /** {@return the protocol, such as {@code irc} or {@code matrix}} */
    String protocol();

    /** {@return the account of the show in the room} */
    Optional<String> accountId();

    /** {@return the room} */
    Optional<String> space();

    /** {@return what a feed says of it beyond this model} */
    ForeignParts foreign();

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this chat} */
    default Builder toBuilder() {
        return new Builder(this);
    }

    /** Builds {@link Chat} values. */
    final class Builder {
        private @Nullable String server;
        private @Nullable String protocol;
        private @Nullable String accountId;
        private @Nullable String space;
        private ForeignParts foreign = ForeignParts.none();

        private Builder() {}

        private Builder(Chat chat) {
            server = chat.server();
            protocol = chat.protocol();
            accountId = chat.accountId().orElse(null);
            space = chat.space().orElse(null);
            foreign = chat.foreign();
        }

        /** Sets {@link Chat#server()}. */
        public Builder server(String server) {
            this.server = requireNonNull(server, "server");
            return this;
        }

        /** Sets {@link Chat#protocol()}. */
        public Builder protocol(String protocol) {
            this.protocol = requireNonNull(protocol, "protocol");
            return this;
        }

        /** Sets {@link Chat#accountId()}; null clears it. */
        public Builder accountId(@Nullable String accountId) {
            this.accountId = accountId;
            return this;
        }

        /** Sets {@link Chat#space()}; null clears it. */
        public Builder space(@Nullable String space) {
            this.space = space;
            return this;
        }

        /** Sets {@link Chat#foreign()}. */
        public Builder foreign(ForeignParts foreign) {
            this.foreign = requireNonNull(foreign, "foreign");
            return this;
        }

        /**
         * {@return the chat}
         *
         * @throws NullPointerException if {@code server} or {@code protocol} was not set
         * @throws IllegalArgumentException if {@code server} is blank or {@code protocol} is blank
         */
        public Chat build() {
            return new ChatRecord(
                    requireNonNull(server, "server"),
                    requireNonNull(protocol, "protocol"),
                    Parts.text(accountId),
                    Parts.text(space),
                    foreign);
        }

        private record ChatRecord(
                String server,
                String protocol,
                Optional<String> accountId,
                Optional<String> space,
                ForeignParts foreign)
                implements Chat {
            ChatRecord {
                Parts.requireText(server, "server");
                Parts.requireText(protocol, "protocol");
            }
        }
    }
}

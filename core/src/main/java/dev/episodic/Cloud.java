package dev.episodic;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A service that tells subscribers about changes: {@code cloud}.
 *
 * @see <a href="https://www.rssboard.org/rsscloud-interface">rssCloud</a>
 */
public sealed interface Cloud {

    /** {@return the host} */
    String domain();

    /** {@return the port} */
    Optional<Integer> port();

    /** {@return the path} */
    String path();

    /** {@return the procedure to call; there is none with {@code http-post}} */
    Optional<String> registerProcedure();

    /** {@return the protocol: {@code xml-rpc}, {@code soap} or {@code http-post}} */
    String protocol();

    /** {@return what a feed says of it beyond this model} */
    ForeignParts foreign();

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this cloud} */
    default Builder toBuilder() {
        return new Builder(this);
    }

    /** Builds {@link Cloud} values. */
    final class Builder {
        private @Nullable String domain;
        private @Nullable Integer port;
        private @Nullable String path;
        private @Nullable String registerProcedure;
        private @Nullable String protocol;
        private ForeignParts foreign = ForeignParts.none();

        private Builder() {}

        private Builder(Cloud cloud) {
            domain = cloud.domain();
            port = cloud.port().orElse(null);
            path = cloud.path();
            registerProcedure = cloud.registerProcedure().orElse(null);
            protocol = cloud.protocol();
            foreign = cloud.foreign();
        }

        /** Sets {@link Cloud#domain()}. */
        public Builder domain(String domain) {
            this.domain = requireNonNull(domain, "domain");
            return this;
        }

        /** Sets {@link Cloud#port()}; null clears it. */
        public Builder port(@Nullable Integer port) {
            this.port = port;
            return this;
        }

        /** Sets {@link Cloud#path()}. */
        public Builder path(String path) {
            this.path = requireNonNull(path, "path");
            return this;
        }

        /** Sets {@link Cloud#registerProcedure()}; null clears it. */
        public Builder registerProcedure(@Nullable String registerProcedure) {
            this.registerProcedure = registerProcedure;
            return this;
        }

        /** Sets {@link Cloud#protocol()}. */
        public Builder protocol(String protocol) {
            this.protocol = requireNonNull(protocol, "protocol");
            return this;
        }

        /** Sets {@link Cloud#foreign()}. */
        public Builder foreign(ForeignParts foreign) {
            this.foreign = requireNonNull(foreign, "foreign");
            return this;
        }

        /**
         * {@return the cloud}
         *
         * @throws NullPointerException if {@code domain} or {@code path} or {@code protocol} was not set
         * @throws IllegalArgumentException if {@code domain} is blank or {@code path} is blank or {@code protocol} is
         * blank
         */
        public Cloud build() {
            return new CloudRecord(
                    requireNonNull(domain, "domain"),
                    Optional.ofNullable(port),
                    requireNonNull(path, "path"),
                    Parts.text(registerProcedure),
                    requireNonNull(protocol, "protocol"),
                    foreign);
        }

        private record CloudRecord(
                String domain,
                Optional<Integer> port,
                String path,
                Optional<String> registerProcedure,
                String protocol,
                ForeignParts foreign)
                implements Cloud {
            CloudRecord {
                Parts.requireText(domain, "domain");
                Parts.requireText(path, "path");
                Parts.requireText(protocol, "protocol");
            }
        }
    }
}

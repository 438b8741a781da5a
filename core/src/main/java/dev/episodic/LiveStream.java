package dev.episodic;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An address where a show can be heard or seen while it is made: {@code rawvoice:liveStream}.
 *
 * @see <a href="https://blubrry.com/developer/rawvoice-rss">RawVoice RSS</a>
 */
public sealed interface LiveStream {

    /** {@return the address of the stream} */
    Url url();

    /** {@return how it is sent, where the name of the tag tells} */
    Optional<LiveStreamProtocol> protocol();

    /** {@return when it is on air} */
    Optional<OffsetDateTime> schedule();

    /** {@return how long it is on air} */
    Optional<Duration> duration();

    /** {@return the media type, or {@code audio} or {@code video}} */
    Optional<String> type();

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this stream} */
    default Builder toBuilder() {
        return new Builder(this);
    }

    /** Builds {@link LiveStream} values. */
    final class Builder {
        private @Nullable Url url;
        private @Nullable LiveStreamProtocol protocol;
        private @Nullable OffsetDateTime schedule;
        private @Nullable Duration duration;
        private @Nullable String type;

        private Builder() {}

        private Builder(LiveStream liveStream) {
            url = liveStream.url();
            protocol = liveStream.protocol().orElse(null);
            schedule = liveStream.schedule().orElse(null);
            duration = liveStream.duration().orElse(null);
            type = liveStream.type().orElse(null);
        }

        /** Sets {@link LiveStream#url()}. */
        public Builder url(Url url) {
            this.url = requireNonNull(url, "url");
            return this;
        }

        /** Sets {@link LiveStream#protocol()}; null clears it. */
        public Builder protocol(@Nullable LiveStreamProtocol protocol) {
            this.protocol = protocol;
            return this;
        }

        /** Sets {@link LiveStream#schedule()}; null clears it. */
        public Builder schedule(@Nullable OffsetDateTime schedule) {
            this.schedule = schedule;
            return this;
        }

        /** Sets {@link LiveStream#duration()}; null clears it. */
        public Builder duration(@Nullable Duration duration) {
            this.duration = duration;
            return this;
        }

        /** Sets {@link LiveStream#type()}; null clears it. */
        public Builder type(@Nullable String type) {
            this.type = type;
            return this;
        }

        /**
         * {@return the stream}
         *
         * @throws NullPointerException if {@code url} was not set
         */
        public LiveStream build() {
            return new LiveStreamRecord(
                    requireNonNull(url, "url"),
                    Optional.ofNullable(protocol),
                    Optional.ofNullable(schedule),
                    Optional.ofNullable(duration),
                    Parts.text(type));
        }

        private record LiveStreamRecord(
                Url url,
                Optional<LiveStreamProtocol> protocol,
                Optional<OffsetDateTime> schedule,
                Optional<Duration> duration,
                Optional<String> type)
                implements LiveStream {}
    }
}

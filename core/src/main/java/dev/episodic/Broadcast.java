package dev.episodic;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a show is sent as radio and television are: live, and with their grades.
 *
 * @see <a href="https://blubrry.com/developer/rawvoice-rss">RawVoice RSS</a>
 */
public sealed interface Broadcast {

    /** {@return where it can be heard live: {@code rawvoice:liveStream} and its kin} */
    List<LiveStream> liveStreams();

    /** {@return a player of the live show in HTML, unsafe until cleaned: {@code rawvoice:liveEmbed}} */
    Optional<String> liveEmbed();

    /** {@return for whom it is fit: {@code rawvoice:rating}} */
    Optional<BroadcastRating> rating();

    /** {@return whether it may be listed at MyCast: {@code rawvoice:mycast}} */
    Optional<Boolean> mycast();

    /** {@return a broadcast that says nothing} */
    static Broadcast none() {
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

    /** {@return a builder that starts from this broadcast} */
    default Builder toBuilder() {
        return new Builder(this);
    }

    /** Builds {@link Broadcast} values. */
    final class Builder {
        private static final Broadcast NONE = new Builder().build();

        private final List<LiveStream> liveStreams = new ArrayList<>();
        private @Nullable String liveEmbed;
        private @Nullable BroadcastRating rating;
        private @Nullable Boolean mycast;

        private Builder() {}

        private Builder(Broadcast broadcast) {
            liveStreams.addAll(broadcast.liveStreams());
            liveEmbed = broadcast.liveEmbed().orElse(null);
            rating = broadcast.rating().orElse(null);
            mycast = broadcast.mycast().orElse(null);
        }

        /** Sets {@link Broadcast#liveStreams()}, in place of what was there. */
        public Builder liveStreams(List<LiveStream> liveStreams) {
            var copy = List.copyOf(liveStreams);
            this.liveStreams.clear();
            this.liveStreams.addAll(copy);
            return this;
        }

        /** Adds one to {@link Broadcast#liveStreams()}. */
        public Builder addLiveStream(LiveStream liveStream) {
            liveStreams.add(requireNonNull(liveStream, "liveStream"));
            return this;
        }

        /** Sets {@link Broadcast#liveEmbed()}; null clears it. */
        public Builder liveEmbed(@Nullable String liveEmbed) {
            this.liveEmbed = liveEmbed;
            return this;
        }

        /** Sets {@link Broadcast#rating()}; null clears it. */
        public Builder rating(@Nullable BroadcastRating rating) {
            this.rating = rating;
            return this;
        }

        /** Sets {@link Broadcast#mycast()}; null clears it. */
        public Builder mycast(@Nullable Boolean mycast) {
            this.mycast = mycast;
            return this;
        }

        /** {@return the broadcast} */
        public Broadcast build() {
            return new BroadcastRecord(
                    liveStreams, Parts.text(liveEmbed), Optional.ofNullable(rating), Optional.ofNullable(mycast));
        }

        private record BroadcastRecord(
                List<LiveStream> liveStreams,
                Optional<String> liveEmbed,
                Optional<BroadcastRating> rating,
                Optional<Boolean> mycast)
                implements Broadcast {
            BroadcastRecord {
                liveStreams = List.copyOf(liveStreams);
            }
        }
    }
}

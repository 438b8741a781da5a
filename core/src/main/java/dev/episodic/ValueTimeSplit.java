package dev.episodic;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of an episode during which payments are shared otherwise: {@code podcast:valueTimeSplit}.
 *
 * @see <a
 * href="https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/tags/value-time-split.md">podcast:value-time-split</a>
 */
public sealed interface ValueTimeSplit {

    /** {@return where it begins: {@code startTime}} */
    Duration start();

    /** {@return how long it lasts} */
    Duration duration();

    /** {@return where the stretch begins in the remote item: {@code remoteStartTime}} */
    Optional<Duration> remoteStart();

    /** {@return the percentage that goes to the remote item; all of it when absent} */
    Optional<BigDecimal> remotePercentage();

    /** {@return the item of another feed that is paid meanwhile} */
    Optional<RemoteItem> remoteItem();

    /** {@return who is paid meanwhile, when it is no remote item} */
    List<ValueRecipient> recipients();

    /** {@return what a feed says of it beyond this model} */
    ForeignParts foreign();

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this value time split} */
    default Builder toBuilder() {
        return new Builder(this);
    }

    /** Builds {@link ValueTimeSplit} values. */
    final class Builder {
        private @Nullable Duration start;
        private @Nullable Duration duration;
        private @Nullable Duration remoteStart;
        private @Nullable BigDecimal remotePercentage;
        private @Nullable RemoteItem remoteItem;
        private final List<ValueRecipient> recipients = new ArrayList<>();
        private ForeignParts foreign = ForeignParts.none();

        private Builder() {}

        private Builder(ValueTimeSplit valueTimeSplit) {
            start = valueTimeSplit.start();
            duration = valueTimeSplit.duration();
            remoteStart = valueTimeSplit.remoteStart().orElse(null);
            remotePercentage = valueTimeSplit.remotePercentage().orElse(null);
            remoteItem = valueTimeSplit.remoteItem().orElse(null);
            recipients.addAll(valueTimeSplit.recipients());
            foreign = valueTimeSplit.foreign();
        }

        /** Sets {@link ValueTimeSplit#start()}. */
        public Builder start(Duration start) {
            this.start = requireNonNull(start, "start");
            return this;
        }

        /** Sets {@link ValueTimeSplit#duration()}. */
        public Builder duration(Duration duration) {
            this.duration = requireNonNull(duration, "duration");
            return this;
        }

        /** Sets {@link ValueTimeSplit#remoteStart()}; null clears it. */
        public Builder remoteStart(@Nullable Duration remoteStart) {
            this.remoteStart = remoteStart;
            return this;
        }

        /** Sets {@link ValueTimeSplit#remotePercentage()}; null clears it. */
        public Builder remotePercentage(@Nullable BigDecimal remotePercentage) {
            this.remotePercentage = remotePercentage;
            return this;
        }

        /** Sets {@link ValueTimeSplit#remoteItem()}; null clears it. */
        public Builder remoteItem(@Nullable RemoteItem remoteItem) {
            this.remoteItem = remoteItem;
            return this;
        }

        /** Sets {@link ValueTimeSplit#recipients()}, in place of what was there. */
        public Builder recipients(List<ValueRecipient> recipients) {
            var copy = List.copyOf(recipients);
            this.recipients.clear();
            this.recipients.addAll(copy);
            return this;
        }

        /** Adds one to {@link ValueTimeSplit#recipients()}. */
        public Builder addRecipient(ValueRecipient recipient) {
            recipients.add(requireNonNull(recipient, "recipient"));
            return this;
        }

        /** Sets {@link ValueTimeSplit#foreign()}. */
        public Builder foreign(ForeignParts foreign) {
            this.foreign = requireNonNull(foreign, "foreign");
            return this;
        }

        /**
         * {@return the value time split}
         *
         * @throws NullPointerException if {@code start} or {@code duration} was not set
         */
        public ValueTimeSplit build() {
            return new ValueTimeSplitRecord(
                    requireNonNull(start, "start"),
                    requireNonNull(duration, "duration"),
                    Optional.ofNullable(remoteStart),
                    Parts.number(remotePercentage),
                    Optional.ofNullable(remoteItem),
                    recipients,
                    foreign);
        }

        private record ValueTimeSplitRecord(
                Duration start,
                Duration duration,
                Optional<Duration> remoteStart,
                Optional<BigDecimal> remotePercentage,
                Optional<RemoteItem> remoteItem,
                List<ValueRecipient> recipients,
                ForeignParts foreign)
                implements ValueTimeSplit {
            ValueTimeSplitRecord {
                recipients = List.copyOf(recipients);
            }
        }
    }
}

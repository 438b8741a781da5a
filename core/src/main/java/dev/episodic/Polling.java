package dev.episodic;

import static java.util.Objects.requireNonNull;

import java.time.DayOfWeek;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When and how often a feed is worth asking for.
 *
 * @see <a href="https://web.resource.org/rss/1.0/modules/syndication/">RSS syndication module</a>
 * @see <a href="https://www.rssboard.org/rss-specification">RSS 2.0</a>
 */
public sealed interface Polling {

    /** {@return the span that {@link #frequency()} counts in: {@code sy:updatePeriod}} */
    Optional<String> period();

    /** {@return how many times within the period the feed changes: {@code sy:updateFrequency}} */
    Optional<Integer> frequency();

    /** {@return a moment from which the periods count: {@code sy:updateBase}} */
    Optional<OffsetDateTime> base();

    /** {@return hours of the day, 0 to 23 in GMT, not to ask in: {@code skipHours}} */
    List<Integer> skipHours();

    /** {@return days, in GMT, not to ask on: {@code skipDays}} */
    List<DayOfWeek> skipDays();

    /** {@return a service that tells about changes: {@code cloud}} */
    Optional<Cloud> cloud();

    /** {@return a schedule that says nothing} */
    static Polling none() {
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

    /** {@return a builder that starts from this schedule} */
    default Builder toBuilder() {
        return new Builder(this);
    }

    /** Builds {@link Polling} values. */
    final class Builder {
        private static final Polling NONE = new Builder().build();

        private @Nullable String period;
        private @Nullable Integer frequency;
        private @Nullable OffsetDateTime base;
        private final List<Integer> skipHours = new ArrayList<>();
        private final List<DayOfWeek> skipDays = new ArrayList<>();
        private @Nullable Cloud cloud;

        private Builder() {}

        private Builder(Polling polling) {
            period = polling.period().orElse(null);
            frequency = polling.frequency().orElse(null);
            base = polling.base().orElse(null);
            skipHours.addAll(polling.skipHours());
            skipDays.addAll(polling.skipDays());
            cloud = polling.cloud().orElse(null);
        }

        /** Sets {@link Polling#period()}; null clears it. */
        public Builder period(@Nullable String period) {
            this.period = period;
            return this;
        }

        /** Sets {@link Polling#frequency()}; null clears it. */
        public Builder frequency(@Nullable Integer frequency) {
            this.frequency = frequency;
            return this;
        }

        /** Sets {@link Polling#base()}; null clears it. */
        public Builder base(@Nullable OffsetDateTime base) {
            this.base = base;
            return this;
        }

        /** Sets {@link Polling#skipHours()}, in place of what was there. */
        public Builder skipHours(List<Integer> skipHours) {
            var copy = List.copyOf(skipHours);
            this.skipHours.clear();
            this.skipHours.addAll(copy);
            return this;
        }

        /** Adds one to {@link Polling#skipHours()}. */
        public Builder addSkipHour(Integer skipHour) {
            skipHours.add(requireNonNull(skipHour, "skipHour"));
            return this;
        }

        /** Sets {@link Polling#skipDays()}, in place of what was there. */
        public Builder skipDays(List<DayOfWeek> skipDays) {
            var copy = List.copyOf(skipDays);
            this.skipDays.clear();
            this.skipDays.addAll(copy);
            return this;
        }

        /** Adds one to {@link Polling#skipDays()}. */
        public Builder addSkipDay(DayOfWeek skipDay) {
            skipDays.add(requireNonNull(skipDay, "skipDay"));
            return this;
        }

        /** Sets {@link Polling#cloud()}; null clears it. */
        public Builder cloud(@Nullable Cloud cloud) {
            this.cloud = cloud;
            return this;
        }

        /** {@return the schedule} */
        public Polling build() {
            return new PollingRecord(
                    Parts.text(period),
                    Optional.ofNullable(frequency),
                    Optional.ofNullable(base),
                    skipHours,
                    skipDays,
                    Optional.ofNullable(cloud));
        }

        private record PollingRecord(
                Optional<String> period,
                Optional<Integer> frequency,
                Optional<OffsetDateTime> base,
                List<Integer> skipHours,
                List<DayOfWeek> skipDays,
                Optional<Cloud> cloud)
                implements Polling {
            PollingRecord {
                skipHours = List.copyOf(skipHours);
                skipDays = List.copyOf(skipDays);
            }
        }
    }
}

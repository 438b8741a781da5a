package dev.episodic;

import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * From when to when an episode may be played: {@code dcterms:valid}.
 *
 * @see <a href="https://www.dublincore.org/specifications/dublin-core/dcmi-period/">DCMI Period</a>
 */
public sealed interface Availability {

    /** {@return when it may first be played; from ever when absent} */
    Optional<OffsetDateTime> start();

    /** {@return when it may last be played; for ever when absent} */
    Optional<OffsetDateTime> end();

    /** {@return the form of the dates, such as {@code W3C-DTF}} */
    Optional<String> scheme();

    /** {@return whether it may be played at this moment} */
    default boolean isAvailableAt(OffsetDateTime moment) {
        return start().filter(moment::isBefore).isEmpty()
                && end().filter(moment::isAfter).isEmpty();
    }

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this availability} */
    default Builder toBuilder() {
        return new Builder(this);
    }

    /** Builds {@link Availability} values. */
    final class Builder {
        private @Nullable OffsetDateTime start;
        private @Nullable OffsetDateTime end;
        private @Nullable String scheme;

        private Builder() {}

        private Builder(Availability availability) {
            start = availability.start().orElse(null);
            end = availability.end().orElse(null);
            scheme = availability.scheme().orElse(null);
        }

        /** Sets {@link Availability#start()}; null clears it. */
        public Builder start(@Nullable OffsetDateTime start) {
            this.start = start;
            return this;
        }

        /** Sets {@link Availability#end()}; null clears it. */
        public Builder end(@Nullable OffsetDateTime end) {
            this.end = end;
            return this;
        }

        /** Sets {@link Availability#scheme()}; null clears it. */
        public Builder scheme(@Nullable String scheme) {
            this.scheme = scheme;
            return this;
        }

        /**
         * {@return the availability}
         *
         * @throws IllegalArgumentException if both start and end are absent
         */
        public Availability build() {
            return new AvailabilityRecord(Optional.ofNullable(start), Optional.ofNullable(end), Parts.text(scheme));
        }

        private record AvailabilityRecord(
                Optional<OffsetDateTime> start, Optional<OffsetDateTime> end, Optional<String> scheme)
                implements Availability {
            AvailabilityRecord {
                if (start.isEmpty() && end.isEmpty()) {
                    throw new IllegalArgumentException("an availability needs a start or an end");
                }
            }
        }
    }
}

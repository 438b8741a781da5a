package dev.episodic;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How often new episodes are meant to come: {@code podcast:updateFrequency}.
 *
 * @see <a
 * href="https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/tags/updateFrequency.md">podcast:updateFrequency</a>
 */
public sealed interface UpdateFrequency {

    /** {@return the words for listeners, such as {@code Every Friday}} */
    Optional<String> text();

    /** {@return the recurrence rule of RFC 5545: {@code rrule}} */
    Optional<String> rule();

    /** {@return the date or moment from which the rule counts, in ISO 8601: {@code dtstart}} */
    Optional<String> start();

    /** {@return whether no more episodes will come} */
    Optional<Boolean> complete();

    /** {@return what a feed says of it beyond this model} */
    ForeignParts foreign();

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this update frequency} */
    default Builder toBuilder() {
        return new Builder(this);
    }

    /** Builds {@link UpdateFrequency} values. */
    final class Builder {
        private @Nullable String text;
        private @Nullable String rule;
        private @Nullable String start;
        private @Nullable Boolean complete;
        private ForeignParts foreign = ForeignParts.none();

        private Builder() {}

        private Builder(UpdateFrequency updateFrequency) {
            text = updateFrequency.text().orElse(null);
            rule = updateFrequency.rule().orElse(null);
            start = updateFrequency.start().orElse(null);
            complete = updateFrequency.complete().orElse(null);
            foreign = updateFrequency.foreign();
        }

        /** Sets {@link UpdateFrequency#text()}; null clears it. */
        public Builder text(@Nullable String text) {
            this.text = text;
            return this;
        }

        /** Sets {@link UpdateFrequency#rule()}; null clears it. */
        public Builder rule(@Nullable String rule) {
            this.rule = rule;
            return this;
        }

        /** Sets {@link UpdateFrequency#start()}; null clears it. */
        public Builder start(@Nullable String start) {
            this.start = start;
            return this;
        }

        /** Sets {@link UpdateFrequency#complete()}; null clears it. */
        public Builder complete(@Nullable Boolean complete) {
            this.complete = complete;
            return this;
        }

        /** Sets {@link UpdateFrequency#foreign()}. */
        public Builder foreign(ForeignParts foreign) {
            this.foreign = requireNonNull(foreign, "foreign");
            return this;
        }

        /**
         * {@return the update frequency}
         *
         * @throws IllegalArgumentException if every part is absent
         */
        public UpdateFrequency build() {
            return new UpdateFrequencyRecord(
                    Parts.text(text), Parts.text(rule), Parts.text(start), Optional.ofNullable(complete), foreign);
        }

        private record UpdateFrequencyRecord(
                Optional<String> text,
                Optional<String> rule,
                Optional<String> start,
                Optional<Boolean> complete,
                ForeignParts foreign)
                implements UpdateFrequency {
            UpdateFrequencyRecord {
                if (text.isEmpty() && rule.isEmpty() && start.isEmpty() && complete.isEmpty()) {
                    throw new IllegalArgumentException("an update frequency needs a part");
                }
            }
        }
    }
}

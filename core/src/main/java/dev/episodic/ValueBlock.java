package dev.episodic;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How listeners can stream payments: {@code podcast:value}.
 *
 * @see <a href="https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/tags/value.md">podcast:value</a>
 */
public sealed interface ValueBlock {

    /** {@return the way of payment, such as {@code lightning}} */
    String type();

    /** {@return how it travels, such as {@code keysend}} */
    Optional<String> method();

    /** {@return the amount suggested for a minute, in the main unit} */
    Optional<BigDecimal> suggested();

    /** {@return who is paid} */
    List<ValueRecipient> recipients();

    /** {@return stretches that are shared otherwise} */
    List<ValueTimeSplit> timeSplits();

    /** {@return what a feed says of it beyond this model} */
    ForeignParts foreign();

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this value block} */
    default Builder toBuilder() {
        return new Builder(this);
    }

    /** Builds {@link ValueBlock} values. */
    final class Builder {
        private @Nullable String type;
        private @Nullable String method;
        private @Nullable BigDecimal suggested;
        private final List<ValueRecipient> recipients = new ArrayList<>();
        private final List<ValueTimeSplit> timeSplits = new ArrayList<>();
        private ForeignParts foreign = ForeignParts.none();

        private Builder() {}

        private Builder(ValueBlock valueBlock) {
            type = valueBlock.type();
            method = valueBlock.method().orElse(null);
            suggested = valueBlock.suggested().orElse(null);
            recipients.addAll(valueBlock.recipients());
            timeSplits.addAll(valueBlock.timeSplits());
            foreign = valueBlock.foreign();
        }

        /** Sets {@link ValueBlock#type()}. */
        public Builder type(String type) {
            this.type = requireNonNull(type, "type");
            return this;
        }

        /** Sets {@link ValueBlock#method()}; null clears it. */
        public Builder method(@Nullable String method) {
            this.method = method;
            return this;
        }

        /** Sets {@link ValueBlock#suggested()}; null clears it. */
        public Builder suggested(@Nullable BigDecimal suggested) {
            this.suggested = suggested;
            return this;
        }

        /** Sets {@link ValueBlock#recipients()}, in place of what was there. */
        public Builder recipients(List<ValueRecipient> recipients) {
            var copy = List.copyOf(recipients);
            this.recipients.clear();
            this.recipients.addAll(copy);
            return this;
        }

        /** Adds one to {@link ValueBlock#recipients()}. */
        public Builder addRecipient(ValueRecipient recipient) {
            recipients.add(requireNonNull(recipient, "recipient"));
            return this;
        }

        /** Sets {@link ValueBlock#timeSplits()}, in place of what was there. */
        public Builder timeSplits(List<ValueTimeSplit> timeSplits) {
            var copy = List.copyOf(timeSplits);
            this.timeSplits.clear();
            this.timeSplits.addAll(copy);
            return this;
        }

        /** Adds one to {@link ValueBlock#timeSplits()}. */
        public Builder addTimeSplit(ValueTimeSplit timeSplit) {
            timeSplits.add(requireNonNull(timeSplit, "timeSplit"));
            return this;
        }

        /** Sets {@link ValueBlock#foreign()}. */
        public Builder foreign(ForeignParts foreign) {
            this.foreign = requireNonNull(foreign, "foreign");
            return this;
        }

        /**
         * {@return the value block}
         *
         * @throws NullPointerException if {@code type} was not set
         * @throws IllegalArgumentException if {@code type} is blank
         */
        public ValueBlock build() {
            return new ValueBlockRecord(
                    requireNonNull(type, "type"),
                    Parts.text(method),
                    Parts.number(suggested),
                    recipients,
                    timeSplits,
                    foreign);
        }

        private record ValueBlockRecord(
                String type,
                Optional<String> method,
                Optional<BigDecimal> suggested,
                List<ValueRecipient> recipients,
                List<ValueTimeSplit> timeSplits,
                ForeignParts foreign)
                implements ValueBlock {
            ValueBlockRecord {
                Parts.requireText(type, "type");
                recipients = List.copyOf(recipients);
                timeSplits = List.copyOf(timeSplits);
            }
        }
    }
}

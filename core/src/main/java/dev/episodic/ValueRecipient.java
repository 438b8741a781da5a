package dev.episodic;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Someone who receives a share of streamed payments: {@code podcast:valueRecipient}.
 *
 * @see <a
 * href="https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/tags/value-recipient.md">podcast:value-recipient</a>
 */
public sealed interface ValueRecipient {

    /** {@return who it is} */
    Optional<String> name();

    /** {@return what the address is: {@code node}, {@code lnaddress}, {@code wallet}} */
    String type();

    /** {@return where the payment goes} */
    String address();

    /** {@return the share, in proportion to the others; the percentage when it is a fee} */
    BigDecimal split();

    /** {@return a key to send along with the payment} */
    Optional<String> customKey();

    /** {@return a value to send under that key} */
    Optional<String> customValue();

    /** {@return whether the share is a percentage taken off first} */
    Optional<Boolean> fee();

    /** {@return what a feed says of it beyond this model} */
    ForeignParts foreign();

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this value recipient} */
    default Builder toBuilder() {
        return new Builder(this);
    }

    /** Builds {@link ValueRecipient} values. */
    final class Builder {
        private @Nullable String name;
        private @Nullable String type;
        private @Nullable String address;
        private @Nullable BigDecimal split;
        private @Nullable String customKey;
        private @Nullable String customValue;
        private @Nullable Boolean fee;
        private ForeignParts foreign = ForeignParts.none();

        private Builder() {}

        private Builder(ValueRecipient valueRecipient) {
            name = valueRecipient.name().orElse(null);
            type = valueRecipient.type();
            address = valueRecipient.address();
            split = valueRecipient.split();
            customKey = valueRecipient.customKey().orElse(null);
            customValue = valueRecipient.customValue().orElse(null);
            fee = valueRecipient.fee().orElse(null);
            foreign = valueRecipient.foreign();
        }

        /** Sets {@link ValueRecipient#name()}; null clears it. */
        public Builder name(@Nullable String name) {
            this.name = name;
            return this;
        }

        /** Sets {@link ValueRecipient#type()}. */
        public Builder type(String type) {
            this.type = requireNonNull(type, "type");
            return this;
        }

        /** Sets {@link ValueRecipient#address()}. */
        public Builder address(String address) {
            this.address = requireNonNull(address, "address");
            return this;
        }

        /** Sets {@link ValueRecipient#split()}. */
        public Builder split(BigDecimal split) {
            this.split = requireNonNull(split, "split");
            return this;
        }

        /** Sets {@link ValueRecipient#customKey()}; null clears it. */
        public Builder customKey(@Nullable String customKey) {
            this.customKey = customKey;
            return this;
        }

        /** Sets {@link ValueRecipient#customValue()}; null clears it. */
        public Builder customValue(@Nullable String customValue) {
            this.customValue = customValue;
            return this;
        }

        /** Sets {@link ValueRecipient#fee()}; null clears it. */
        public Builder fee(@Nullable Boolean fee) {
            this.fee = fee;
            return this;
        }

        /** Sets {@link ValueRecipient#foreign()}. */
        public Builder foreign(ForeignParts foreign) {
            this.foreign = requireNonNull(foreign, "foreign");
            return this;
        }

        /**
         * {@return the value recipient}
         *
         * @throws NullPointerException if {@code type} or {@code address} or {@code split} was not set
         * @throws IllegalArgumentException if {@code type} is blank or {@code address} is blank
         */
        public ValueRecipient build() {
            return new ValueRecipientRecord(
                    Parts.text(name),
                    requireNonNull(type, "type"),
                    requireNonNull(address, "address"),
                    requireNonNull(split, "split"),
                    Parts.text(customKey),
                    Parts.text(customValue),
                    Optional.ofNullable(fee),
                    foreign);
        }

        private record ValueRecipientRecord(
                Optional<String> name,
                String type,
                String address,
                BigDecimal split,
                Optional<String> customKey,
                Optional<String> customValue,
                Optional<Boolean> fee,
                ForeignParts foreign)
                implements ValueRecipient {
            ValueRecipientRecord {
                Parts.requireText(type, "type");
                Parts.requireText(address, "address");
                split = Parts.canonical(split);
            }
        }
    }
}

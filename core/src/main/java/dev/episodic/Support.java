package dev.episodic;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;

/** How listeners can give something back. */
public sealed interface Support {

    /** {@return pages to give money at: {@code podcast:funding}} */
    List<Funding> funding();

    /** {@return streamed payments: {@code podcast:value}} */
    List<ValueBlock> values();

    /** {@return a statement of support that says nothing} */
    static Support none() {
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

    /** {@return a builder that starts from this support} */
    default Builder toBuilder() {
        return new Builder(this);
    }

    /** Builds {@link Support} values. */
    final class Builder {
        private static final Support NONE = new Builder().build();

        private final List<Funding> funding = new ArrayList<>();
        private final List<ValueBlock> values = new ArrayList<>();

        private Builder() {}

        private Builder(Support support) {
            funding.addAll(support.funding());
            values.addAll(support.values());
        }

        /** Sets {@link Support#funding()}, in place of what was there. */
        public Builder funding(List<Funding> funding) {
            var copy = List.copyOf(funding);
            this.funding.clear();
            this.funding.addAll(copy);
            return this;
        }

        /** Adds one to {@link Support#funding()}. */
        public Builder addFunding(Funding funding) {
            this.funding.add(requireNonNull(funding, "funding"));
            return this;
        }

        /** Sets {@link Support#values()}, in place of what was there. */
        public Builder values(List<ValueBlock> values) {
            var copy = List.copyOf(values);
            this.values.clear();
            this.values.addAll(copy);
            return this;
        }

        /** Adds one to {@link Support#values()}. */
        public Builder addValue(ValueBlock value) {
            values.add(requireNonNull(value, "value"));
            return this;
        }

        /** {@return the support} */
        public Support build() {
            return new SupportRecord(funding, values);
        }

        private record SupportRecord(List<Funding> funding, List<ValueBlock> values) implements Support {
            SupportRecord {
                funding = List.copyOf(funding);
                values = List.copyOf(values);
            }
        }
    }
}

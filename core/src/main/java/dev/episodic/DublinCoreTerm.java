package dev.episodic;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One statement in the words of Dublin Core: {@code dc:publisher}.
 *
 * @see <a href="https://www.dublincore.org/specifications/dublin-core/dcmi-terms/">DCMI Metadata Terms</a>
 */
public sealed interface DublinCoreTerm {

    /** {@return which word it is} */
    DublinCoreElement element();

    /** {@return what is said, as it was written} */
    String value();

    /** {@return the language of the value: {@code xml:lang}} */
    Optional<Locale> language();

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this term} */
    default Builder toBuilder() {
        return new Builder(this);
    }

    /** Builds {@link DublinCoreTerm} values. */
    final class Builder {
        private @Nullable DublinCoreElement element;
        private @Nullable String value;
        private @Nullable Locale language;

        private Builder() {}

        private Builder(DublinCoreTerm dublinCoreTerm) {
            element = dublinCoreTerm.element();
            value = dublinCoreTerm.value();
            language = dublinCoreTerm.language().orElse(null);
        }

        /** Sets {@link DublinCoreTerm#element()}. */
        public Builder element(DublinCoreElement element) {
            this.element = requireNonNull(element, "element");
            return this;
        }

        /** Sets {@link DublinCoreTerm#value()}. */
        public Builder value(String value) {
            this.value = requireNonNull(value, "value");
            return this;
        }

        /** Sets {@link DublinCoreTerm#language()}; null clears it. */
        public Builder language(@Nullable Locale language) {
            this.language = language;
            return this;
        }

        /**
         * {@return the term}
         *
         * @throws NullPointerException if {@code element} was not set
         * @throws NullPointerException if {@code value} was not set
         * @throws IllegalArgumentException if {@code value} is blank
         */
        public DublinCoreTerm build() {
            return new DublinCoreTermRecord(
                    requireNonNull(element, "element"), requireNonNull(value, "value"), Optional.ofNullable(language));
        }

        private record DublinCoreTermRecord(DublinCoreElement element, String value, Optional<Locale> language)
                implements DublinCoreTerm {
            DublinCoreTermRecord {
                Parts.requireText(value, "value");
            }
        }
    }
}

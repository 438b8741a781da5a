package dev.episodic;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a feed says of a thing beyond the model: attributes and elements that stand in its tag, written back as they
 * came. A tag of a host or of a namespace that grew since so loses nothing on its way through.
 */
public sealed interface ForeignParts {

    /** {@return the attributes in their order; the name of one in a namespace is {@code {address}local}} */
    Map<String, String> attributes();

    /** {@return the elements, in their order} */
    List<ForeignElement> elements();

    /** {@return nothing beyond the model} */
    static ForeignParts none() {
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

    /** {@return a builder that starts from these parts} */
    default Builder toBuilder() {
        return new Builder(this);
    }

    /** Builds {@link ForeignParts} values. */
    final class Builder {
        private static final ForeignParts NONE = new Builder().build();

        private final Map<String, String> attributes = new LinkedHashMap<>();
        private final List<ForeignElement> elements = new ArrayList<>();

        private Builder() {}

        private Builder(ForeignParts parts) {
            attributes.putAll(parts.attributes());
            elements.addAll(parts.elements());
        }

        /** Sets {@link ForeignParts#attributes()}, in place of what was there. */
        public Builder attributes(Map<String, String> attributes) {
            var copy = new LinkedHashMap<>(attributes);
            this.attributes.clear();
            this.attributes.putAll(copy);
            return this;
        }

        /** Adds one to {@link ForeignParts#attributes()}. */
        public Builder addAttribute(String name, String value) {
            attributes.put(requireNonNull(name, "name"), requireNonNull(value, "value"));
            return this;
        }

        /** Sets {@link ForeignParts#elements()}, in place of what was there. */
        public Builder elements(List<ForeignElement> elements) {
            var copy = List.copyOf(elements);
            this.elements.clear();
            this.elements.addAll(copy);
            return this;
        }

        /** Adds one to {@link ForeignParts#elements()}. */
        public Builder addElement(ForeignElement element) {
            elements.add(requireNonNull(element, "element"));
            return this;
        }

        /** {@return the parts} */
        public ForeignParts build() {
            return new ForeignPartsRecord(attributes, elements);
        }

        private record ForeignPartsRecord(Map<String, String> attributes, List<ForeignElement> elements)
                implements ForeignParts {
            ForeignPartsRecord {
                attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
                elements = List.copyOf(elements);
            }
        }
    }
}

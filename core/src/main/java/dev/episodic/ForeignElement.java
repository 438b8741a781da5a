package dev.episodic;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An element of a feed that has no place in the model, or whose value could not be read: kept whole, written back as
 * it came.
 */
public sealed interface ForeignElement {

    /** {@return the qualified name as written, such as {@code omny:clipId}} */
    String name();

    /** {@return the address of the namespace; absent for an element in none} */
    Optional<String> namespace();

    /** {@return the attributes in their order; the name of one in a namespace is {@code {address}local}} */
    Map<String, String> attributes();

    /** {@return the text before the first child} */
    Optional<String> text();

    /** {@return the elements inside, in their order} */
    List<ForeignElement> children();

    /** {@return the text between the end of this element and what follows it inside its parent} */
    Optional<String> tail();

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this foreign element} */
    default Builder toBuilder() {
        return new Builder(this);
    }

    /** Builds {@link ForeignElement} values. */
    final class Builder {
        private @Nullable String name;
        private @Nullable String namespace;
        private final Map<String, String> attributes = new LinkedHashMap<>();
        private @Nullable String text;
        private final List<ForeignElement> children = new ArrayList<>();
        private @Nullable String tail;

        private Builder() {}

        private Builder(ForeignElement foreignElement) {
            name = foreignElement.name();
            namespace = foreignElement.namespace().orElse(null);
            attributes.putAll(foreignElement.attributes());
            text = foreignElement.text().orElse(null);
            children.addAll(foreignElement.children());
            tail = foreignElement.tail().orElse(null);
        }

        /** Sets {@link ForeignElement#name()}. */
        public Builder name(String name) {
            this.name = requireNonNull(name, "name");
            return this;
        }

        /** Sets {@link ForeignElement#namespace()}; null clears it. */
        public Builder namespace(@Nullable String namespace) {
            this.namespace = namespace;
            return this;
        }

        /** Sets {@link ForeignElement#attributes()}, in place of what was there. */
        public Builder attributes(Map<String, String> attributes) {
            var copy = new LinkedHashMap<>(attributes);
            this.attributes.clear();
            this.attributes.putAll(copy);
            return this;
        }

        /** Adds one to {@link ForeignElement#attributes()}. */
        public Builder addAttribute(String name, String value) {
            attributes.put(requireNonNull(name, "name"), requireNonNull(value, "value"));
            return this;
        }

        /** Sets {@link ForeignElement#text()}; null clears it. */
        public Builder text(@Nullable String text) {
            this.text = text;
            return this;
        }

        /** Sets {@link ForeignElement#children()}, in place of what was there. */
        public Builder children(List<ForeignElement> children) {
            var copy = List.copyOf(children);
            this.children.clear();
            this.children.addAll(copy);
            return this;
        }

        /** Adds one to {@link ForeignElement#children()}. */
        public Builder addChild(ForeignElement child) {
            children.add(requireNonNull(child, "child"));
            return this;
        }

        /** Sets {@link ForeignElement#tail()}; null clears it. */
        public Builder tail(@Nullable String tail) {
            this.tail = tail;
            return this;
        }

        /**
         * {@return the foreign element}
         *
         * @throws NullPointerException if {@code name} was not set
         * @throws IllegalArgumentException if {@code name} is blank
         */
        public ForeignElement build() {
            return new ForeignElementRecord(
                    requireNonNull(name, "name"),
                    Parts.text(namespace),
                    attributes,
                    Parts.text(text),
                    children,
                    Parts.text(tail));
        }

        private record ForeignElementRecord(
                String name,
                Optional<String> namespace,
                Map<String, String> attributes,
                Optional<String> text,
                List<ForeignElement> children,
                Optional<String> tail)
                implements ForeignElement {
            ForeignElementRecord {
                Parts.requireText(name, "name");
                attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
                children = List.copyOf(children);
            }
        }
    }
}

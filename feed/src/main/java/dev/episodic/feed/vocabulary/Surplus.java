package dev.episodic.feed.vocabulary;

import dev.episodic.ForeignElement;
import dev.episodic.ForeignParts;
import org.jspecify.annotations.Nullable;

/** What stands in an element and no row of its shape claims, while the element is read. */
final class Surplus {

    private ForeignParts.@Nullable Builder parts;

    void add(Leaf.Attribute attribute) {
        builder().addAttribute(ForeignElements.key(attribute.name()), attribute.value());
    }

    void add(ForeignElement element) {
        builder().addElement(element);
    }

    private ForeignParts.Builder builder() {
        if (parts == null) {
            parts = ForeignParts.builder();
        }
        return parts;
    }

    boolean isEmpty() {
        return parts == null;
    }

    ForeignParts parts() {
        return parts == null ? ForeignParts.none() : parts.build();
    }
}

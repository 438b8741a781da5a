package dev.episodic.feed.vocabulary;

import dev.episodic.ForeignElement;
import dev.episodic.feed.form.Form;
import dev.episodic.feed.xml.Name;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An element that was read as a text.
 *
 * @param name its name
 * @param attributes its attributes, none of which may be known
 * @param text its text as it came, perhaps with blanks around it; elements that stood inside are markup again
 * @param plain its text without the elements that stood inside
 * @param whole the element as it came, if elements stood inside
 */
record Leaf(
        Name name,
        List<Attribute> attributes,
        String text,
        String plain,
        @Nullable ForeignElement whole) {

    record Attribute(Name name, String value) {}

    boolean hasMarkup() {
        return whole != null;
    }

    /** {@return the text that the form makes a value of} */
    String textFor(Form<?> form) {
        return form.readsMarkup() ? text : plain;
    }

    /** {@return the value of the attribute of this name, in any letter case, or an empty text} */
    String attribute(String local) {
        for (var attribute : attributes) {
            if (attribute.name().toString().equalsIgnoreCase(local)) {
                return attribute.value();
            }
        }
        return "";
    }

    /** {@return whether there is nothing in it but a text} */
    boolean hasOnlyText() {
        return attributes.isEmpty() && !hasMarkup();
    }

    /** {@return whether there are no attributes but these, whose names are exact, and no elements} */
    boolean hasOnly(String... names) {
        return !hasMarkup()
                && attributes.stream().allMatch(attribute -> List.of(names)
                        .contains(attribute.name().toString()));
    }

    boolean saysNothing() {
        if (!text.isBlank()) {
            return false;
        }
        for (var attribute : attributes) {
            if (!attribute.value().isBlank()) {
                return false;
            }
        }
        return true;
    }

    ForeignElement asForeign() {
        return whole == null ? ForeignElements.of(name, attributes, text) : whole;
    }
}

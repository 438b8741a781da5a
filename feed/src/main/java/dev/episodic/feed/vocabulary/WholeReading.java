package dev.episodic.feed.vocabulary;

import dev.episodic.ForeignElement;
import dev.episodic.Severity;
import dev.episodic.feed.form.Form;
import dev.episodic.feed.xml.Name;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads elements of which a value is made only if it holds all that they say: each attribute, text and child must have
 * its row, and a readable value. Otherwise nothing is taken, and the element can be kept as it came. How deep this goes
 * is up to the shapes, which end, and not to the document.
 */
final class WholeReading {

    private final Reading reading;

    WholeReading(Reading reading) {
        this.reading = reading;
    }

    /** {@return the value of the element, or null if there is none that holds all of it} */
    <V, C> @Nullable V read(Shape<V, C> shape, ForeignElement element, String step) {
        C parts = shape.begin();
        return readParts(shape, element, parts, step) ? reading.finish(shape, parts) : null;
    }

    /** {@return whether the parts hold all that the element says} */
    <V, C> boolean readParts(Shape<V, C> shape, ForeignElement element, C parts, String step) {
        return readAttributes(shape, element, parts, step)
                && readText(shape, element, parts, step)
                && readChildren(shape, element, parts, step);
    }

    /** {@return the value that a text says, or null if it says none or, which is reported, cannot be read} */
    <V> @Nullable V value(Form<V> form, String step, String text) {
        return reading.value(form, step, text);
    }

    private <V, C> boolean readAttributes(Shape<V, C> shape, ForeignElement element, C parts, String step) {
        Set<AttributeRow<V, C, ?>> said = Collections.newSetFromMap(new IdentityHashMap<>());
        for (var attribute : element.attributes().entrySet()) {
            Name name = ForeignElements.attributeName(attribute.getKey());
            var row = row(shape, name);
            if (row == null || said.contains(row)) {
                return attribute.getValue().isBlank() || miss(step + "/@" + name, attribute.getValue());
            }
            if (row.form().saysUnknown(attribute.getValue())) {
                continue;
            }
            if (!row.read(step, attribute.getValue(), parts, reading)) {
                return false;
            }
            said.add(row);
        }
        return hasAllRequired(shape, said, step);
    }

    private static <V, C> @Nullable AttributeRow<V, C, ?> row(Shape<V, C> shape, Name attribute) {
        for (var row : shape.attributes()) {
            if (row.claims(attribute)) {
                return row;
            }
        }
        return null;
    }

    private <V, C> boolean hasAllRequired(Shape<V, C> shape, Set<AttributeRow<V, C, ?>> said, String step) {
        for (var row : shape.attributes()) {
            if (row.required() && !said.contains(row)) {
                return lack(step, row.name().toString());
            }
        }
        return true;
    }

    private <V, C> boolean readText(Shape<V, C> shape, ForeignElement element, C parts, String step) {
        String text = element.text().orElse("");
        var row = shape.text();
        if (row == null) {
            return text.isBlank() || miss(step, text);
        }
        if (text.isBlank()) {
            return !row.required() || lack(step, "its text");
        }
        return row.read(step, text, parts, reading);
    }

    private <V, C> boolean readChildren(Shape<V, C> shape, ForeignElement element, C parts, String step) {
        Set<Reads<C>> claimed = Collections.newSetFromMap(new IdentityHashMap<>());
        for (ForeignElement child : element.children()) {
            String tail = child.tail().orElse("");
            if (!tail.isBlank()) {
                return miss(step, tail);
            }
            if (!readChild(shape, child, parts, step, claimed)) {
                return false;
            }
        }
        return true;
    }

    private <V, C> boolean readChild(
            Shape<V, C> shape, ForeignElement child, C parts, String step, Set<Reads<C>> claimed) {
        Reads<C> row = reading.row(shape, child);
        String inside = step + "/" + child.name();
        if (row != null && (row.many() || !claimed.contains(row)) && row.take(child, parts, this, inside)) {
            claimed.add(row);
            return true;
        }
        var keepForeign = shape.keepForeign();
        if (keepForeign == null) {
            return miss(inside, child.text().orElse(""));
        }
        keepForeign.accept(parts, child.toBuilder().tail(null).build());
        return true;
    }

    /** Tells of what has no place; {@return that not all has one}. */
    private boolean miss(String step, String found) {
        reading.report(
                Severity.INFO,
                "element.whole",
                step,
                found,
                "It has no place in the model: the whole is kept as it came.");
        return false;
    }

    private boolean lack(String step, String part) {
        reading.report(
                Severity.WARNING, "element.incomplete", step, "", "Kept as it came, since it lacks " + part + ".");
        return false;
    }
}

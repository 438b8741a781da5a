package dev.episodic.feed.vocabulary;

import dev.episodic.feed.form.Form;
import dev.episodic.feed.xml.Name;
import dev.episodic.feed.xml.XmlSink;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * An attribute, the form of its text, and the part of the value that it holds.
 *
 * @param spellings the local names under which it is read, in any letter case
 */
record AttributeRow<T, B, V>(
        Name name,
        List<String> spellings,
        Form<V> form,
        Function<T, Optional<V>> get,
        BiConsumer<B, V> set,
        boolean required) {

    boolean claims(Name attribute) {
        if (!attribute.namespace().equals(name.namespace())) {
            return false;
        }
        for (String spelling : spellings) {
            if (spelling.equalsIgnoreCase(attribute.local())) {
                return true;
            }
        }
        return false;
    }

    /** {@return whether this is its own name, and no other spelling} */
    boolean isNamed(Name attribute) {
        return name.local().equalsIgnoreCase(attribute.local());
    }

    /** {@return whether the text says a value} */
    boolean read(String text, B parts, Reading reading) {
        V value = reading.value(form, "/@" + name, text);
        if (value == null) {
            return false;
        }
        set.accept(parts, value);
        return true;
    }

    void write(T value, XmlSink out) throws IOException {
        var part = get.apply(value);
        if (part.isPresent()) {
            out.attribute(name, form.write(part.get()));
        }
    }
}

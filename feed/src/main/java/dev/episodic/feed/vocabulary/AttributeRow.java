package dev.episodic.feed.vocabulary;

import dev.episodic.feed.form.Form;
import dev.episodic.feed.xml.Name;
import dev.episodic.feed.xml.XmlSink;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An attribute, the form of its text, and the part of the value that it holds.
 *
 * @param spellings the local names under which it is read, in any letter case
 * @param absent what is written where the part is absent; null for nothing
 */
record AttributeRow<T, B, V>(
        Name name,
        List<String> spellings,
        Form<V> form,
        Function<T, Optional<V>> get,
        BiConsumer<B, V> set,
        boolean required,
        @Nullable String absent) {

    boolean claims(Name attribute) {
        if (!attribute.namespace().equals(name.namespace())) {
            return false;
        }
        for (int i = 0; i < spellings.size(); i++) {
            if (spellings.get(i).equalsIgnoreCase(attribute.local())) {
                return true;
            }
        }
        return false;
    }

    /** {@return whether this is its own name, and no other spelling} */
    boolean isNamed(Name attribute) {
        return name.local().equalsIgnoreCase(attribute.local());
    }

    /** {@return whether a text that was not read is to be kept, since it says something} */
    boolean isLostIn(String text) {
        return absent == null && !text.isBlank() && !form.saysUnknown(text);
    }

    /** {@return whether the text says a value} */
    boolean read(String text, B parts, Reading reading) {
        return read("", text, parts, reading);
    }

    /** {@return whether the text says a value, in an element within the one that is spoken of} */
    boolean read(String step, String text, B parts, Reading reading) {
        V value = reading.value(form, step, name, text);
        if (value == null) {
            return false;
        }
        set.accept(parts, value);
        return true;
    }

    /** {@return whether the value has this part} */
    boolean isIn(T value) {
        return get.apply(value).isPresent();
    }

    void write(T value, XmlSink out) throws IOException {
        var part = get.apply(value);
        if (part.isPresent()) {
            out.attribute(name, form.write(part.get()));
        } else if (absent != null) {
            out.attribute(name, absent);
        }
    }
}

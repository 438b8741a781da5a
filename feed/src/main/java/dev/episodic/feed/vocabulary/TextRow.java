package dev.episodic.feed.vocabulary;

import dev.episodic.feed.form.Form;
import dev.episodic.feed.xml.XmlSink;
import java.io.IOException;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The text of an element that has attributes too, its form, and the part of the value that it holds.
 *
 * @param inPlaceOf the attribute in whose place the text is read when that is missing; null for a text of its own
 */
record TextRow<T, B, V>(
        Form<V> form,
        Function<T, Optional<V>> get,
        BiConsumer<B, V> set,
        boolean required,
        @Nullable String inPlaceOf) {

    /** {@return whether the text says a value} */
    boolean read(Leaf leaf, B parts, Reading reading) {
        V value = reading.value(form, leaf);
        if (value == null) {
            return false;
        }
        set.accept(parts, value);
        return true;
    }

    /** {@return whether the text says a value, in an element within the one that is spoken of} */
    boolean read(String step, String text, B parts, Reading reading) {
        V value = reading.value(form, step, text);
        if (value == null) {
            return false;
        }
        set.accept(parts, value);
        return true;
    }

    void write(T value, XmlSink out) throws IOException {
        var part = get.apply(value);
        if (part.isPresent()) {
            out.text(form.write(part.get()));
        }
    }
}

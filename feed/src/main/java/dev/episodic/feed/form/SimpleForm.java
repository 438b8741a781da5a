package dev.episodic.feed.form;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A form that two functions make: one that reads and one that writes. */
record SimpleForm<V>(String kind, String wanted, Reading<V> reading, Function<V, String> writing) implements Form<V> {

    /** How a text becomes a value. */
    @FunctionalInterface
    interface Reading<V> {
        @Nullable
        V read(String text, Doubts doubts);
    }

    @Override
    public @Nullable V read(String text, Doubts doubts) {
        return reading.read(text, doubts);
    }

    @Override
    public String write(V value) {
        return writing.apply(value);
    }
}

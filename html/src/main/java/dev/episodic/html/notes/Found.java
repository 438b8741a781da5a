package dev.episodic.html.notes;

import java.util.function.Function;

/**
 * Something that notes say, and where they say it.
 *
 * @param <T> what kind of thing
 * @param value the thing
 * @param rule why it was taken for that, in lower case with dots: {@code person.label}
 * @param line the line that says it
 */
record Found<T>(T value, String rule, Line line) {

    <R> Found<R> map(Function<T, R> change) {
        return new Found<>(change.apply(value), rule, line);
    }
}

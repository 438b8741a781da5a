package dev.episodic.cli;

import java.util.List;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * One of a few words.
 *
 * @param values what the words stand for, each of which is called by its word
 */
record Choice<T>(List<T> values) implements ITypeConverter<T> {

    @Override
    public T convert(String word) {
        return values.stream()
                .filter(value -> value.toString().equals(word))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("expected " + words() + ", but was '" + word + "'"));
    }

    private String words() {
        return String.join(" or ", values.stream().map(Object::toString).toList());
    }
}

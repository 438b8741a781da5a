package dev.episodic.json;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.exc.MismatchedInputException;

/** How the values of one type stand in JSON, both ways. */
interface Form {

    /** Writes a value. */
    void write(Object value, JsonGenerator out);

    /** {@return the value that begins at the current token; the last token of it is then the current one} */
    Object read(JsonParser in);

    /** {@return the form of a type that a part of the model has} */
    static Form of(Type type) {
        if (!(type instanceof ParameterizedType parameterized)) {
            return ModelForms.of((Class<?>) type);
        }
        var arguments = parameterized.getActualTypeArguments();
        return parameterized.getRawType() == Map.class ? new MapForm(arguments[1]) : new ListForm(arguments[0]);
    }

    /** {@return a complaint that says what should stand at the current token} */
    static MismatchedInputException mismatch(JsonParser in, Class<?> type, String expected) {
        var found = String.valueOf(in.getString());
        var shown = found.length() > 80 ? found.substring(0, 80) + "..." : found;
        return MismatchedInputException.from(in, type, "expected " + expected + ", found " + shown);
    }
}

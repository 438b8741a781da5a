package dev.episodic.json;

import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** A list; when read, null elements are passed over. */
record ListForm(Type element) implements Form {

    @Override
    public void write(Object value, JsonGenerator out) {
        var form = Form.of(element);
        out.writeStartArray();
        for (Object each : (List<?>) value) {
            form.write(each, out);
        }
        out.writeEndArray();
    }

    @Override
    public List<Object> read(JsonParser in) {
        if (in.currentToken() != JsonToken.START_ARRAY) {
            throw Form.mismatch(in, List.class, "a list");
        }
        var form = Form.of(element);
        var list = new ArrayList<>();
        for (int i = 0; in.nextToken() != JsonToken.END_ARRAY; i++) {
            try {
                if (in.currentToken() != JsonToken.VALUE_NULL) {
                    list.add(form.read(in));
                }
            } catch (JacksonException wrong) {
                throw wrong.prependPath(List.class, i);
            }
        }
        return list;
    }
}

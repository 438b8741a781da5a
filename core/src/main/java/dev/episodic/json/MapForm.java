package dev.episodic.json;

import java.lang.reflect.Type;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** A map from texts, in its order; when read, entries without a value are passed over. */
record MapForm(Type element) implements Form {

    @Override
    public void write(Object value, JsonGenerator out) {
        var form = Form.of(element);
        out.writeStartObject();
        ((Map<?, ?>) value).forEach((name, each) -> {
            out.writeName((String) name);
            form.write(each, out);
        });
        out.writeEndObject();
    }

    @Override
    public Map<String, Object> read(JsonParser in) {
        if (in.currentToken() != JsonToken.START_OBJECT) {
            throw Form.mismatch(in, Map.class, "an object");
        }
        var form = Form.of(element);
        var map = new LinkedHashMap<String, Object>();
        for (var name = in.nextName(); name != null; name = in.nextName()) {
            try {
                if (in.nextToken() != JsonToken.VALUE_NULL) {
                    map.put(name, form.read(in));
                }
            } catch (JacksonException wrong) {
                throw wrong.prependPath(Map.class, name);
            }
        }
        return map;
    }
}

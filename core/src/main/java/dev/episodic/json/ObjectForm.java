package dev.episodic.json;

import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.exc.MismatchedInputException;

/** A type of the model as an object: a member for each part that says something, in their order. */
final class ObjectForm implements Form {

    private final Class<?> type;
    private final List<Part> parts = new ArrayList<>();
    private final Map<String, Part> members = new HashMap<>();
    private final Maker maker;

    ObjectForm(Class<?> type) {
        this.type = type;
        var record = type.isRecord() ? type : type.getPermittedSubclasses()[0];
        try {
            for (var component : record.getRecordComponents()) {
                add(Part.of(type, component));
            }
            maker = type.isRecord() ? Maker.byConstructor(type) : Maker.byBuilder(type);
        } catch (ReflectiveOperationException unlikeTheModel) {
            throw new IllegalStateException(unlikeTheModel);
        }
    }

    private void add(Part part) {
        parts.add(part);
        if (part.isInlined()) {
            members.putAll(inlined(part).members);
        } else {
            members.put(part.name(), part);
        }
    }

    List<Part> parts() {
        return parts;
    }

    @Override
    public void write(Object value, JsonGenerator out) {
        out.writeStartObject();
        writeMembers(value, out);
        out.writeEndObject();
    }

    private void writeMembers(Object owner, JsonGenerator out) {
        for (var part : parts) {
            var value = part.of(owner);
            if (value == null) {
                continue;
            }
            if (part.isInlined()) {
                inlined(part).writeMembers(value, out);
            } else {
                out.writeName(part.name());
                part.form().write(value, out);
            }
        }
    }

    @Override
    public Object read(JsonParser in) {
        if (in.currentToken() != JsonToken.START_OBJECT) {
            throw Form.mismatch(in, type, "an object");
        }
        var values = new HashMap<String, Object>();
        for (var name = in.nextName(); name != null; name = in.nextName()) {
            var token = in.nextToken();
            var part = members.get(name);
            if (part == null || token == JsonToken.VALUE_NULL) {
                in.skipChildren();
            } else {
                values.put(name, read(part, in));
            }
        }
        return make(values, in);
    }

    private Object read(Part part, JsonParser in) {
        try {
            return part.form().read(in);
        } catch (JacksonException wrong) {
            throw wrong.prependPath(type, part.name());
        }
    }

    private Object make(Map<String, Object> values, JsonParser in) {
        for (var part : parts) {
            if (part.isInlined()) {
                values.put(part.name(), inlined(part).make(values, in));
            } else if (part.required() && !values.containsKey(part.name())) {
                throw MismatchedInputException.from(in, type, "missing: " + part.name())
                        .prependPath(type, part.name());
            }
        }
        try {
            return maker.make(values);
        } catch (InvocationTargetException refused) {
            var reason = refused.getTargetException();
            throw MismatchedInputException.from(in, type, String.valueOf(reason.getMessage()))
                    .withCause(reason);
        } catch (ReflectiveOperationException unlikeTheModel) {
            throw new IllegalStateException(unlikeTheModel);
        }
    }

    private static ObjectForm inlined(Part part) {
        return (ObjectForm) part.form();
    }
}

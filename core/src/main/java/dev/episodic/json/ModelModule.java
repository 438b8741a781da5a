package dev.episodic.json;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.module.SimpleModule;

/** Teaches Jackson the form of each type of the model. */
final class ModelModule extends SimpleModule {

    private static final long serialVersionUID = 1;

    ModelModule() {
        super("dev.episodic");
        ModelForms.types().forEach(this::add);
    }

    private <T> void add(Class<T> type) {
        var form = ModelForms.of(type);
        addSerializer(type, new Writer(form));
        addDeserializer(type, new Reader<>(form, type));
    }

    private static final class Writer extends ValueSerializer<Object> {
        private final Form form;

        Writer(Form form) {
            this.form = form;
        }

        @Override
        public void serialize(Object value, JsonGenerator out, SerializationContext context) {
            form.write(value, out);
        }
    }

    private static final class Reader<T> extends ValueDeserializer<T> {
        private final Form form;
        private final Class<T> type;

        Reader(Form form, Class<T> type) {
            this.form = form;
            this.type = type;
        }

        @Override
        public T deserialize(JsonParser in, DeserializationContext context) {
            return type.cast(form.read(in));
        }
    }
}

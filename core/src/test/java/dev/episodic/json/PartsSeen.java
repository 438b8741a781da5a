package dev.episodic.json;

import java.lang.reflect.Type;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The parts of the model that some values hold, such as {@code Episode.title}. */
final class PartsSeen {

    private final Set<String> names = new TreeSet<>();

    Set<String> names() {
        return names;
    }

    /** Adds the parts of a value of this type and of whatever it holds. */
    void add(Object value, Type type) {
        var form = Form.of(type);
        if (form instanceof ListForm list) {
            ((List<?>) value).forEach(each -> add(each, list.element()));
        } else if (form instanceof ObjectForm object) {
            for (var part : object.parts()) {
                var held = part.of(value);
                if (held != null && !held.equals(List.of())) {
                    names.add(name((Class<?>) type, part));
                    add(held, part.type());
                }
            }
        }
    }

    /** {@return the parts of these types and of whatever they can hold} */
    static Set<String> all(Class<?>... types) {
        var names = new TreeSet<String>();
        for (var type : types) {
            collect(type, names);
        }
        return names;
    }

    private static void collect(Type type, Set<String> names) {
        var form = Form.of(type);
        if (form instanceof ListForm list) {
            collect(list.element(), names);
        } else if (form instanceof ObjectForm object) {
            for (var part : object.parts()) {
                if (names.add(name((Class<?>) type, part))) {
                    collect(part.type(), names);
                }
            }
        }
    }

    private static String name(Class<?> type, Part part) {
        return type.getSimpleName() + "." + part.name();
    }
}

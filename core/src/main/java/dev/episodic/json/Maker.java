package dev.episodic.json;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/** Makes values of a type of the model from their parts, by name. */
interface Maker {

    /** {@return the value; what the model refuses is thrown as the cause of an InvocationTargetException} */
    Object make(Map<String, Object> parts) throws ReflectiveOperationException;

    /** {@return the maker of a public record: its constructor} */
    static Maker byConstructor(Class<?> type) throws NoSuchMethodException {
        var components = type.getRecordComponents();
        var types = Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        var constructor = type.getConstructor(types);
        return parts -> constructor.newInstance(
                Stream.of(components).map(each -> parts.get(each.getName())).toArray());
    }

    /** {@return the maker of an interface: its builder, which takes blank texts for absent and evens out numbers} */
    static Maker byBuilder(Class<?> type) throws NoSuchMethodException {
        var start = type.getMethod("builder");
        var build = start.getReturnType().getMethod("build");
        var setters = setters(start.getReturnType());
        return parts -> {
            var builder = start.invoke(null);
            for (var part : parts.entrySet()) {
                var setter = setters.get(part.getKey());
                if (setter != null) {
                    setter.invoke(builder, part.getValue());
                }
            }
            return build.invoke(builder);
        };
    }

    private static Map<String, Method> setters(Class<?> builder) {
        var setters = new HashMap<String, Method>();
        for (var method : builder.getMethods()) {
            if (method.getReturnType() == builder && method.getParameterCount() == 1) {
                setters.put(method.getName(), method);
            }
        }
        return setters;
    }
}

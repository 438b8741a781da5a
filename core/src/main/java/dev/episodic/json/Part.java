package dev.episodic.json;

import dev.episodic.Episode;
import dev.episodic.Position;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A part of a type of the model: a component of its record.
 *
 * @param name its name, which its member in JSON bears too
 * @param type the type of what is there, if it is there
 * @param accessor what gives it
 * @param required whether it is always there
 * @param none what is there if nothing is said; null where there is no such value
 */
record Part(
        String name,
        Type type,
        Method accessor,
        boolean required,
        @Nullable Object none) {

    /** A live episode is an episode, and a diagnostic stands at a place: their members hold those of these. */
    private static final Set<Class<?>> INLINED = Set.of(Episode.class, Position.class);

    /** A foreign element without children says so. */
    private static final String ALWAYS_WRITTEN = "children";

    static Part of(Class<?> owner, RecordComponent component) throws ReflectiveOperationException {
        var name = component.getName();
        var type = component.getGenericType();
        var none = none(component.getType());
        var value = none instanceof Optional ? ((ParameterizedType) type).getActualTypeArguments()[0] : type;
        return new Part(name, value, owner.getMethod(name), none == null, name.equals(ALWAYS_WRITTEN) ? null : none);
    }

    /** {@return whether the members of this part stand beside it, in place of a member of its own} */
    boolean isInlined() {
        return INLINED.contains(type);
    }

    /** {@return the form of this part} */
    Form form() {
        return Form.of(type);
    }

    /** {@return this part of a value, or null if it says nothing} */
    @Nullable
    Object of(Object owner) {
        try {
            var value = accessor.invoke(owner);
            if (value.equals(none)) {
                return null;
            }
            return value instanceof Optional<?> optional ? optional.orElseThrow() : value;
        } catch (ReflectiveOperationException unlikeTheModel) {
            throw new IllegalStateException(unlikeTheModel);
        }
    }

    private static @Nullable Object none(Class<?> type) throws ReflectiveOperationException {
        if (type == Optional.class) {
            return Optional.empty();
        }
        if (type == List.class) {
            return List.of();
        }
        if (type == Map.class) {
            return Map.of();
        }
        return isGroup(type) ? type.getMethod("none").invoke(null) : null;
    }

    private static boolean isGroup(Class<?> type) {
        return type.isSealed()
                && Stream.of(type.getMethods())
                        .anyMatch(method -> method.getName().equals("none"));
    }
}

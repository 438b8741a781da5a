package dev.episodic;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A type of the model, seen by reflection: an interface with parts and a builder. */
record ModelType(Class<?> type) {

    /** {@return the public types of the package, by looking at its class files} */
    static List<Class<?>> all() {
        var home = URI.create(
                requireNonNull(Podcast.class.getResource("Podcast.class")).toString());
        try (var files = Files.list(requireNonNull(Path.of(home).getParent()))) {
            return files.map(file -> requireNonNull(file.getFileName()).toString())
                    .filter(name -> name.endsWith(".class") && !name.contains("$") && !name.contains("-"))
                    .sorted()
                    .<Class<?>>map(name -> calling(() -> Class.forName("dev.episodic." + name.replace(".class", ""))))
                    .filter(type -> Modifier.isPublic(type.getModifiers()))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** {@return those that are built} */
    static List<ModelType> built() {
        return all().stream().filter(Class::isSealed).map(ModelType::new).toList();
    }

    /** {@return its parts, in the order of its record} */
    List<Part> parts() {
        return Stream.of(type.getPermittedSubclasses()[0].getRecordComponents())
                .map(component -> new Part(calling(() -> type.getMethod(component.getName()))))
                .toList();
    }

    Object newBuilder() {
        return call(calling(() -> type.getMethod("builder")), null);
    }

    Object toBuilder(Object value) {
        return call(calling(() -> type.getMethod("toBuilder")), value);
    }

    Object build(Object builder) {
        return call(calling(() -> builder.getClass().getMethod("build")), builder);
    }

    /** {@return the methods of its builder with this prefix before another word} */
    List<Method> builderMethods(String prefix) {
        return Stream.of(newBuilder().getClass().getMethods())
                .filter(method -> method.getName().matches(prefix + "\\p{Lu}.*"))
                .toList();
    }

    boolean isGroup() {
        return isGroup(type);
    }

    private static boolean isGroup(Type type) {
        return type instanceof Class<?> group
                && group.isSealed()
                && Stream.of(group.getMethods()).anyMatch(each -> each.getName().equals("none"));
    }

    @Override
    public String toString() {
        return type.getSimpleName();
    }

    /** A part of the type. */
    record Part(Method accessor) {

        String name() {
            return accessor.getName();
        }

        Type type() {
            return accessor.getGenericReturnType();
        }

        boolean is(Class<?> container) {
            return type() instanceof ParameterizedType parameterized && parameterized.getRawType() == container;
        }

        boolean isOptionalText() {
            return type().getTypeName().equals("java.util.Optional<java.lang.String>");
        }

        boolean isRequired() {
            return !is(Optional.class) && !is(List.class) && !is(Map.class) && !isGroup(type());
        }

        /** {@return what it holds; an Optional is opened, an empty one is null} */
        @Nullable
        Object of(Object value) {
            var held = call(accessor, value);
            return held instanceof Optional<?> optional ? optional.orElse(null) : held;
        }

        void set(Object builder, @Nullable Object value) {
            call(setter(builder), builder, value);
        }

        private Method setter(Object builder) {
            return Stream.of(builder.getClass().getMethods())
                    .filter(method -> method.getName().equals(name()) && method.getParameterCount() == 1)
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no setter for " + accessor));
        }
    }

    static Object call(Method method, @Nullable Object target, @Nullable Object... arguments) {
        return calling(() -> method.invoke(target, arguments));
    }

    static <T> T calling(Callable<T> reflection) {
        try {
            return reflection.call();
        } catch (InvocationTargetException thrown) {
            if (thrown.getCause() instanceof RuntimeException reason) {
                throw reason;
            }
            throw new AssertionError(thrown);
        } catch (Exception unlikeTheModel) {
            throw new AssertionError(unlikeTheModel);
        }
    }
}

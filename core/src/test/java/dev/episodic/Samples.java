package dev.episodic;

import static java.util.Objects.requireNonNull;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Values of any type of the model, no two alike, so that mixed-up parts are told apart. */
final class Samples {

    private int count;
    private int depth;

    /** {@return a value of this type; that of an Optional is the one inside, a list holds two, inside others one} */
    Object of(Type type) {
        count++;
        if (type instanceof ParameterizedType container) {
            return ofContainer(container);
        }
        var value = (Class<?>) type;
        if (value.isEnum()) {
            return value.getEnumConstants()[count % value.getEnumConstants().length];
        }
        if (value.isSealed()) {
            return ofModel(new ModelType(value));
        }
        return value.isRecord() && value != Url.class ? ofRecord(value) : ofValue(value);
    }

    private Object ofContainer(ParameterizedType container) {
        var arguments = container.getActualTypeArguments();
        if (container.getRawType() == Optional.class) {
            return of(arguments[0]);
        }
        if (container.getRawType() == Map.class) {
            return Map.of("name" + count, of(arguments[1]));
        }
        return depth > 1 ? List.of(of(arguments[0])) : List.of(of(arguments[0]), of(arguments[0]));
    }

    /** What can hold its like, such as a category, does so twice. */
    private Object ofModel(ModelType type) {
        depth++;
        var builder = type.newBuilder();
        for (var part : type.parts()) {
            if (depth < 3 || !part.type().getTypeName().contains(type.type().getName())) {
                part.set(builder, of(part.type()));
            }
        }
        depth--;
        return type.build(builder);
    }

    private Object ofRecord(Class<?> type) {
        var components = type.getRecordComponents();
        var types = Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        var values =
                Stream.of(components).map(each -> of(each.getGenericType())).toArray();
        return ModelType.calling(() -> type.getConstructor(types).newInstance(values));
    }

    private Object ofValue(Class<?> type) {
        var values = Map.<Class<?>, Object>ofEntries(
                Map.entry(String.class, "text " + count),
                Map.entry(boolean.class, true),
                Map.entry(Boolean.class, true),
                Map.entry(int.class, count),
                Map.entry(Integer.class, count),
                Map.entry(long.class, (long) count),
                Map.entry(Long.class, (long) count),
                Map.entry(BigDecimal.class, new BigDecimal(count + ".5")),
                Map.entry(Url.class, Url.of("https://example.org/" + count)),
                Map.entry(Duration.class, Duration.ofMillis(count)),
                Map.entry(
                        OffsetDateTime.class,
                        OffsetDateTime.of(2025, 1, 1, 0, 0, 0, 0, ZoneOffset.ofHours(1))
                                .plusSeconds(count)),
                Map.entry(Locale.class, Locale.forLanguageTag("en-x-s" + count)));
        return requireNonNull(values.get(type), () -> "a sample of " + type);
    }
}

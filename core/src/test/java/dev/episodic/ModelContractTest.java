package dev.episodic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.episodic.ModelType.Part;
import dev.episodic.json.PodcastJson;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every type of the model promises, tried on each. */
class ModelContractTest {

    static List<ModelType> types() {
        return ModelType.built();
    }

    static List<ModelType> groups() {
        return types().stream().filter(ModelType::isGroup).toList();
    }

    static List<Class<?>> records() {
        return ModelType.all().stream()
                .filter(type -> type.isRecord() && type.getTypeParameters().length == 0)
                .toList();
    }

    static List<Class<?>> enums() {
        return ModelType.all().stream().filter(Class::isEnum).toList();
    }

    @Test
    void seesTheWholeModel() {
        assertThat(types()).hasSizeGreaterThan(45).contains(new ModelType(Podcast.class), new ModelType(Chat.class));
        assertThat(groups()).hasSizeGreaterThan(8);
        assertThat(records()).hasSizeGreaterThan(9).contains(Url.class, Rating.class);
        assertThat(enums()).contains(EpisodeType.class, PodcastType.class, LiveStatus.class, Severity.class);
    }

    @ParameterizedTest
    @MethodSource("types")
    void givesBackWhatWasSet(ModelType type) {
        var samples = new Samples();
        var builder = type.newBuilder();
        var values = type.parts().stream().map(part -> samples.of(part.type())).toList();
        for (int i = 0; i < values.size(); i++) {
            type.parts().get(i).set(builder, values.get(i));
        }

        var value = type.build(builder);

        assertThat(type.parts()).isNotEmpty().extracting(part -> part.of(value)).isEqualTo(values);
    }

    /** Tells apart what samples cannot: two flags that change places. */
    @ParameterizedTest
    @MethodSource("types")
    void changesThePartThatIsSetAlone(ModelType type) {
        var before = sparse(type);
        for (var part : type.parts()) {
            var builder = type.toBuilder(before);
            part.set(builder, new Samples().of(part.type()));
            var after = type.build(builder);

            assertThat(type.parts())
                    .filteredOn(each -> !Objects.equals(each.of(after), each.of(before)))
                    .isSubsetOf(part);
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void hasAPartForEachAccessor(ModelType type) {
        var accessors = Stream.of(type.type().getDeclaredMethods())
                .filter(method -> Modifier.isAbstract(method.getModifiers()))
                .toList();

        assertThat(type.parts()).extracting(Part::accessor).containsExactlyInAnyOrderElementsOf(accessors);
    }

    @ParameterizedTest
    @MethodSource("types")
    void losesNothingInABuilder(ModelType type) {
        assertThat(Stream.of(full(type), sparse(type)))
                .allSatisfy(value -> assertThat(type.build(type.toBuilder(value)))
                        .isEqualTo(value)
                        .hasSameHashCodeAs(value));
    }

    @ParameterizedTest
    @MethodSource("types")
    void cannotBeChanged(ModelType type) {
        var value = full(type);

        for (var part : type.parts()) {
            if (part.of(value) instanceof List<?> list) {
                assertThatThrownBy(list::clear).as(part.name()).isInstanceOf(UnsupportedOperationException.class);
            } else if (part.of(value) instanceof Map<?, ?> map) {
                assertThatThrownBy(map::clear).as(part.name()).isInstanceOf(UnsupportedOperationException.class);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void copiesTheListsItIsGiven(ModelType type) {
        var full = full(type);
        for (var part : type.parts()) {
            if (part.is(List.class)) {
                var given = new ArrayList<>((List<?>) new Samples().of(part.type()));
                var copy = List.copyOf(given);
                var builder = type.toBuilder(full);
                part.set(builder, given);
                given.clear();

                var value = type.build(builder);
                part.set(builder, List.of());

                assertThat(part.of(value)).as(part.name()).isEqualTo(copy);
                assertThat(part.of(type.build(builder))).as(part.name()).isEqualTo(List.of());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void namesAMissingPart(ModelType type) {
        for (var missing : required(type)) {
            var builder = type.newBuilder();
            required(type).stream()
                    .filter(part -> !part.equals(missing))
                    .forEach(part -> part.set(builder, new Samples().of(part.type())));

            assertThatThrownBy(() -> type.build(builder))
                    .isInstanceOf(NullPointerException.class)
                    .hasMessage(missing.name());
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void takesNoNullForWhatMustBeThere(ModelType type) {
        for (var part : type.parts()) {
            if (!part.is(Optional.class) && !isPrimitive(part)) {
                assertThatThrownBy(() -> part.set(type.newBuilder(), null))
                        .as(part.name())
                        .isInstanceOf(NullPointerException.class);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void clearsAnOptionalPartByNull(ModelType type) {
        var full = full(type);
        for (var part : type.parts()) {
            if (part.is(Optional.class) && type.parts().size() > 1) {
                var builder = type.toBuilder(full);
                part.set(builder, null);

                assertThat(part.of(type.build(builder))).as(part.name()).isNull();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void takesABlankTextForAbsent(ModelType type) {
        var full = full(type);
        for (var part : type.parts()) {
            var builder = type.toBuilder(full);
            if (part.isOptionalText()) {
                part.set(builder, " \n");
                assertThat(part.of(type.build(builder))).as(part.name()).isNull();
            } else if (part.type() == String.class) {
                part.set(builder, " \n");
                assertThatThrownBy(() -> type.build(builder))
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessageStartingWith(part.name());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void addsToEachOfItsLists(ModelType type) {
        var lists = type.parts().stream().filter(part -> part.is(List.class)).toList();
        var adders = type.builderMethods("add").stream()
                .filter(method -> method.getParameterCount() == 1)
                .toList();
        var before = sparse(type);
        var grown = new ArrayList<Part>();
        for (var adder : adders) {
            var value = new Samples().of(adder.getGenericParameterTypes()[0]);
            var builder = type.toBuilder(before);
            ModelType.call(adder, builder, value);
            var after = type.build(builder);

            var changed = lists.stream()
                    .filter(list -> !Objects.equals(list.of(after), list.of(before)))
                    .toList();
            assertThat(changed).as(adder.getName()).hasSize(1);
            assertThat(changed.get(0).of(after)).isEqualTo(List.of(value));
            assertThatThrownBy(() -> ModelType.call(adder, builder, (Object) null))
                    .isInstanceOf(NullPointerException.class);
            grown.addAll(changed);
        }

        assertThat(grown).containsExactlyInAnyOrderElementsOf(lists);
    }

    @ParameterizedTest
    @MethodSource("types")
    void editsItsGroups(ModelType type) {
        for (var edit : type.builderMethods("edit")) {
            var name = Character.toLowerCase(edit.getName().charAt(4))
                    + edit.getName().substring(5);
            var part = type.parts().stream()
                    .filter(each -> each.name().equals(name))
                    .findFirst()
                    .orElseThrow();
            var group = new ModelType((Class<?>) part.type());
            var value = full(type);
            var builder = type.toBuilder(value);

            Consumer<Object> clear = inner -> {
                assertThat(group.build(inner)).isEqualTo(part.of(value));
                var nothing = group.build(group.newBuilder());
                group.parts().forEach(each -> each.set(inner, each.of(nothing)));
            };
            ModelType.call(edit, builder, clear);

            assertThat(part.of(type.build(builder))).isEqualTo(group.build(group.newBuilder()));
        }
    }

    @ParameterizedTest
    @MethodSource("groups")
    void knowsWhenAGroupSaysNothing(ModelType type) {
        var none = call(type, "none", null);

        assertThat(none).isEqualTo(type.build(type.newBuilder()));
        assertThat(call(type, "isEmpty", none)).isEqualTo(true);
        assertThat(call(type, "isEmpty", full(type))).isEqualTo(false);
    }

    @ParameterizedTest
    @MethodSource("types")
    void comesBackFromJson(ModelType type) {
        var json = PodcastJson.standard();

        assertThat(Stream.of(full(type), sparse(type)))
                .allSatisfy(value -> assertThat((Object) json.read(json.write(value), type.type()))
                        .isEqualTo(value));
    }

    @ParameterizedTest
    @MethodSource("records")
    void comesBackFromJsonAsARecord(Class<?> type) {
        var json = PodcastJson.standard();
        var value = new Samples().of(type);

        assertThat((Object) json.read(json.write(value), type)).isEqualTo(value);
    }

    @ParameterizedTest
    @MethodSource("enums")
    void comesBackFromJsonAsAWord(Class<?> type) {
        var json = PodcastJson.standard();

        assertThat(type.getEnumConstants()).isNotEmpty().allSatisfy(each -> assertThat(
                        (Object) json.read(json.write(each), type))
                .isEqualTo(each));
    }

    private static Object full(ModelType type) {
        return new Samples().of(type.type());
    }

    /** {@return a value with its required parts alone, or with the first part if none is, unless it can say nothing} */
    private static Object sparse(ModelType type) {
        var builder = type.newBuilder();
        required(type).forEach(part -> part.set(builder, new Samples().of(part.type())));
        try {
            return type.build(builder);
        } catch (IllegalArgumentException needsAPart) {
            var first = type.parts().get(0);
            first.set(builder, new Samples().of(first.type()));
            return type.build(builder);
        }
    }

    private static List<Part> required(ModelType type) {
        return type.parts().stream().filter(Part::isRequired).toList();
    }

    private static boolean isPrimitive(Part part) {
        return part.type() instanceof Class<?> type && type.isPrimitive();
    }

    private static Object call(ModelType type, String method, @Nullable Object target) {
        return ModelType.call(ModelType.calling(() -> type.type().getMethod(method)), target);
    }
}

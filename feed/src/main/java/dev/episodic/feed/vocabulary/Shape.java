package dev.episodic.feed.vocabulary;

import static java.util.Objects.requireNonNull;

import dev.episodic.ForeignElement;
import dev.episodic.ForeignParts;
import dev.episodic.feed.form.Form;
import dev.episodic.feed.xml.Name;
import dev.episodic.feed.xml.Namespace;
import dev.episodic.feed.xml.XmlSink;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What an element holds: text, attributes and children, each described by one row that serves reading and writing. The
 * order of the rows is the order of the output. Whether a part is required, optional or repeated is said by the type of
 * its getter, so that the compiler checks the grammar against the model.
 *
 * @param <T> the type of the value that the element stands for
 * @param <B> what its parts are collected in while it is read
 */
final class Shape<T, B> {

    private final Supplier<B> start;
    private final Function<B, T> finish;
    private final List<AttributeRow<T, B, ?>> attributes = new ArrayList<>();
    private final List<Constant> constants = new ArrayList<>();
    private final Map<Name, Reads<B>> children = new HashMap<>();
    private final Map<Name, Reads<B>> childrenInAnyCase = new HashMap<>();
    private final List<LesserRow<B>> lesserRows = new ArrayList<>();
    private final List<Writes<T>> output = new ArrayList<>();
    private @Nullable TextRow<T, B, ?> text;
    private @Nullable BiConsumer<B, ForeignElement> keepForeign;
    private @Nullable BiConsumer<B, ForeignParts> keepSurplus;
    private Function<T, ForeignParts> surplus = value -> ForeignParts.none();
    private Namespace namespace;
    private boolean mayBeIncomplete;
    private boolean isAllOrNothing;

    private record Constant(String name, String value) {}

    private Shape(Namespace namespace, Supplier<B> start, Function<B, T> finish) {
        this.namespace = namespace;
        this.start = start;
        this.finish = finish;
    }

    /** A shape whose children are in this namespace, unless {@link #in} says otherwise. */
    static <T, B> Shape<T, B> of(Namespace namespace, Supplier<B> start, Function<B, T> finish) {
        return new Shape<>(namespace, start, finish);
    }

    /** The rows that follow are of this namespace. */
    Shape<T, B> in(Namespace namespace) {
        this.namespace = namespace;
        return this;
    }

    // ---- the element's own text and attributes

    /** The text is a part that must be there. */
    <V> Shape<T, B> text(Form<V> form, Function<T, V> get, BiConsumer<B, V> set) {
        text = new TextRow<>(form, value -> Optional.of(get.apply(value)), set, true, null);
        return this;
    }

    /** The text must be there, though the part may be absent in values that are written in another tag. */
    <V> Shape<T, B> requiredText(Form<V> form, Function<T, Optional<V>> get, BiConsumer<B, V> set) {
        text = new TextRow<>(form, get, set, true, null);
        return this;
    }

    /** The text is a part that may be absent. */
    <V> Shape<T, B> optionalText(Form<V> form, Function<T, Optional<V>> get, BiConsumer<B, V> set) {
        text = new TextRow<>(form, get, set, false, null);
        return this;
    }

    /** The text is read in place of a missing attribute, since feeds are known to put it there; never written. */
    <V> Shape<T, B> textInPlaceOf(String attribute, Form<V> form, BiConsumer<B, V> set) {
        text = new TextRow<>(form, value -> Optional.empty(), set, false, attribute);
        return this;
    }

    /** An attribute that must be there; further names are spellings met in feeds. */
    <V> Shape<T, B> required(String name, Form<V> form, Function<T, V> get, BiConsumer<B, V> set, String... spellings) {
        attributes.add(new AttributeRow<>(
                Name.of(name), names(name, spellings), form, value -> Optional.of(get.apply(value)), set, true, null));
        return this;
    }

    /** An attribute that may be absent; further names are spellings met in feeds. */
    <V> Shape<T, B> attribute(
            String name, Form<V> form, Function<T, Optional<V>> get, BiConsumer<B, V> set, String... spellings) {
        attributes.add(new AttributeRow<>(Name.of(name), names(name, spellings), form, get, set, false, null));
        return this;
    }

    /** An attribute that is written with this text where the part is absent, which is read as saying nothing. */
    <V> Shape<T, B> attributeOr(
            String absent, String name, Form<V> form, Function<T, Optional<V>> get, BiConsumer<B, V> set) {
        attributes.add(new AttributeRow<>(Name.of(name), List.of(name), form, get, set, false, absent));
        return this;
    }

    private static List<String> names(String name, String... spellings) {
        var names = new ArrayList<>(List.of(spellings));
        names.add(name);
        return names;
    }

    /** An attribute of another namespace than that of the element. */
    <V> Shape<T, B> attribute(Name name, Form<V> form, Function<T, Optional<V>> get, BiConsumer<B, V> set) {
        attributes.add(new AttributeRow<>(name, List.of(name.local()), form, get, set, false, null));
        return this;
    }

    /** An attribute that says a whole list in one text, and is absent when the list is empty. */
    <V> Shape<T, B> listAttribute(
            String name, Form<List<V>> form, Function<T, List<V>> get, BiConsumer<B, List<V>> set) {
        return attribute(name, form, value -> Optional.of(get.apply(value)).filter(list -> !list.isEmpty()), set);
    }

    /** An attribute that is written with this value and read without effect. */
    Shape<T, B> constant(String name, String value) {
        constants.add(new Constant(name, value));
        return this;
    }

    /** Not one of the children must be there, but some of them must. */
    Shape<T, B> needsSomeChild() {
        mayBeIncomplete = true;
        return this;
    }

    /** An element that says more than this value can hold is kept as it came, all of it. */
    Shape<T, B> allOrNothing() {
        isAllOrNothing = true;
        return this;
    }

    // ---- child elements with nothing but text

    /** A child that must be there. */
    <V> Shape<T, B> requiredChild(String name, Form<V> form, Function<T, V> get, BiConsumer<B, V> set) {
        mayBeIncomplete = true;
        return child(name, new LeafRow<>(form, set, false), leaf(name, form, value -> List.of(get.apply(value))));
    }

    /** A child that may be absent. */
    <V> Shape<T, B> optional(String name, Form<V> form, Function<T, Optional<V>> get, BiConsumer<B, V> set) {
        return child(name, new LeafRow<>(form, set, false), leaf(name, form, get.andThen(Shape::list)));
    }

    /** A child that may be repeated. */
    <V> Shape<T, B> many(String name, Form<V> form, Function<T, List<V>> get, BiConsumer<B, V> add) {
        return child(name, new LeafRow<>(form, add, true), leaf(name, form, get));
    }

    /** A child that says a whole list in one text, and is absent when the list is empty. */
    <V> Shape<T, B> list(String name, Form<List<V>> form, Function<T, List<V>> get, BiConsumer<B, List<V>> set) {
        return child(
                name,
                new LeafRow<>(form, set, false),
                leaf(name, form, value -> get.apply(value).isEmpty() ? List.of() : List.of(get.apply(value))));
    }

    // ---- child elements with a shape of their own

    /** A child that may be absent. */
    <V> Shape<T, B> optional(String name, Shape<V, ?> shape, Function<T, Optional<V>> get, BiConsumer<B, V> set) {
        return child(name, new ShapeRow<>(shape, set, false), element(name, shape, get.andThen(Shape::list)));
    }

    /** A child that may be repeated. */
    <V> Shape<T, B> many(String name, Shape<V, ?> shape, Function<T, List<V>> get, BiConsumer<B, V> add) {
        return child(name, new ShapeRow<>(shape, add, true), element(name, shape, get));
    }

    /** A child that only wraps others, whose parts are parts of this value; absent when none of them is there. */
    Shape<T, B> container(String name, Predicate<T> isPresent, Consumer<Shape<T, B>> rows) {
        Shape<T, B> inner = of(namespace, start, finish);
        // What has no place in it is kept by the row, in an element of this name
        inner.keepSurplus = (parts, more) -> {};
        rows.accept(inner);
        Name wrapper = name(name);
        return child(name, new ContainerRow<>(inner), (value, out) -> {
            if (isPresent.test(value)) {
                inner.write(wrapper, value, out);
            }
        });
    }

    // ---- the asymmetric cases

    /**
     * An old name or a lesser one: its value counts if the owner of the fact and every lesser row before this one are
     * absent; it is never written.
     */
    <V> Shape<T, B> legacy(String name, Form<V> form, Name owner, BiConsumer<B, V> set) {
        return lesser(name, new LegacyRow<>(form, List.of(owner), set));
    }

    /** A row that gives way to others. */
    Shape<T, B> lesser(String name, LesserRow<B> row) {
        return reads(name, row).giveWay(List.of(row));
    }

    /** The next rows in the order in which lesser ones count. */
    Shape<T, B> giveWay(List<? extends LesserRow<B>> rows) {
        lesserRows.addAll(rows);
        return this;
    }

    /** An element that is read by code of its own. */
    Shape<T, B> reads(String name, Reads<B> row) {
        Reads<B> former = children.put(name(name), row);
        childrenInAnyCase.merge(inLowerCase(name(name)), row, (one, other) -> one == former ? other : one);
        return this;
    }

    /** A part that is written by code of its own. */
    Shape<T, B> writes(Writes<T> row) {
        output.add(row);
        return this;
    }

    /** All that another shape holds, for a value that has one of its values as a part. */
    <U> Shape<T, B> include(Shape<U, B> other, Function<T, U> get) {
        children.putAll(other.children);
        childrenInAnyCase.putAll(other.childrenInAnyCase);
        lesserRows.addAll(other.lesserRows);
        keepForeign = other.keepForeign;
        other.output.forEach(row -> output.add((value, out) -> row.write(get.apply(value), out)));
        return this;
    }

    /** Elements that no row claims are kept, and written in their order. */
    Shape<T, B> foreign(Function<T, List<ForeignElement>> get, BiConsumer<B, ForeignElement> add) {
        keepForeign = add;
        return writes((value, out) -> {
            for (ForeignElement element : get.apply(value)) {
                ForeignElements.write(element, out);
            }
        });
    }

    /** Attributes and elements that no row claims are kept with the value, and written behind what the rows write. */
    Shape<T, B> surplus(Function<T, ForeignParts> get, BiConsumer<B, ForeignParts> set) {
        surplus = get;
        keepSurplus = set;
        return this;
    }

    private Shape<T, B> child(String name, Reads<B> reads, Writes<T> writes) {
        return reads(name, reads).writes(writes);
    }

    private Name name(String local) {
        return Name.of(namespace.uri(), namespace.prefix(), local);
    }

    private <V> Writes<T> leaf(String local, Form<V> form, Function<T, List<V>> get) {
        Name name = name(local);
        return (value, out) -> {
            List<V> parts = get.apply(value);
            for (int i = 0; i < parts.size(); i++) {
                V part = parts.get(i);
                out.start(name);
                out.text(form.write(part));
                out.end();
            }
        };
    }

    private <V> Writes<T> element(String local, Shape<V, ?> shape, Function<T, List<V>> get) {
        Name name = name(local);
        return (value, out) -> {
            List<V> parts = get.apply(value);
            for (int i = 0; i < parts.size(); i++) {
                shape.write(name, parts.get(i), out);
            }
        };
    }

    private static <V> List<V> list(Optional<V> value) {
        return value.isEmpty() ? List.of() : List.of(value.get());
    }

    private static Name inLowerCase(Name name) {
        return Name.of(name.namespace(), name.prefix(), name.local().toLowerCase(Locale.ROOT));
    }

    // ---- what the reading asks

    B begin() {
        return start.get();
    }

    T end(B parts) {
        return finish.apply(parts);
    }

    List<AttributeRow<T, B, ?>> attributes() {
        return attributes;
    }

    boolean isConstant(String attribute) {
        return constants.stream().anyMatch(constant -> constant.name().equalsIgnoreCase(attribute));
    }

    @Nullable
    TextRow<T, B, ?> text() {
        return text;
    }

    /** {@return whether the element holds no other elements, so that its value is known at its end tag at once} */
    boolean isSimple() {
        return children.isEmpty();
    }

    /** {@return whether the value is made only of elements that it holds all of} */
    boolean isAllOrNothing() {
        return isAllOrNothing;
    }

    /** {@return whether it may turn out only at the end of the element that a part is missing} */
    boolean mayBeIncomplete() {
        return mayBeIncomplete;
    }

    @Nullable
    Reads<B> child(Name name) {
        return children.get(name);
    }

    /** {@return the row of a child in the namespace of the rows that are added} */
    Reads<B> row(String local) {
        return requireNonNull(children.get(name(local)), local);
    }

    @Nullable
    Reads<B> childInAnyCase(Name name) {
        return childrenInAnyCase.get(inLowerCase(name));
    }

    /** {@return the rows that give way to others, in the order in which they count} */
    List<LesserRow<B>> lesserRows() {
        return lesserRows;
    }

    @Nullable
    BiConsumer<B, ForeignElement> keepForeign() {
        return keepForeign;
    }

    @Nullable
    BiConsumer<B, ForeignParts> keepSurplus() {
        return keepSurplus;
    }

    // ---- what the catalogue tells of itself

    List<String> constants() {
        return constants.stream().map(Constant::name).toList();
    }

    /** {@return what reads each child element, by the name in its usual spelling} */
    Map<Name, Reads<B>> children() {
        return Collections.unmodifiableMap(children);
    }

    // ---- writing

    void write(Name name, T value, XmlSink out) throws IOException {
        out.start(name);
        for (Constant constant : constants) {
            out.attribute(Name.of(constant.name()), constant.value());
        }
        for (AttributeRow<T, B, ?> attribute : attributes) {
            attribute.write(value, out);
        }
        ForeignParts more = surplus.apply(value);
        ForeignElements.writeAttributes(more.attributes(), out);
        writeContent(value, out);
        for (ForeignElement element : more.elements()) {
            ForeignElements.write(element, out);
        }
        out.end();
    }

    void writeContent(T value, XmlSink out) throws IOException {
        if (text != null) {
            text.write(value, out);
        }
        for (Writes<T> row : output) {
            row.write(value, out);
        }
    }
}

package dev.episodic.feed.vocabulary;

import static java.util.Objects.requireNonNull;

import dev.episodic.ForeignElement;
import dev.episodic.Severity;
import dev.episodic.Url;
import dev.episodic.feed.form.Doubts;
import dev.episodic.feed.form.Form;
import dev.episodic.feed.form.Forms;
import dev.episodic.feed.xml.Name;
import dev.episodic.feed.xml.Scanner;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads one document by the shapes of its elements. Elements that have begun stand on a stack of frames, so depth costs
 * no recursion, and reading can pause after any element.
 */
final class Reading {

    static final Name XML_LANG = xml("lang");
    private static final Name XML_BASE = xml("base");
    private static final Name XML_SPACE = xml("space");

    private final Scanner scanner;
    private final Trail trail;
    private final CoreNames names;
    private final LeafText leafText;
    private final Doubts doubts = this::doubt;
    private @Nullable Frame<?> top;
    private @Nullable URI base;
    private boolean stopped;

    // What the doubts of a form are about
    private String step = "";
    private @Nullable Name attribute;
    private String found = "";
    private @Nullable Place place;

    Reading(Scanner scanner, Trail trail, CoreNames names) {
        this.scanner = scanner;
        this.trail = trail;
        this.names = names;
        this.leafText = new LeafText(names);
    }

    private static Name xml(String local) {
        return Name.of("http://www.w3.org/XML/1998/namespace", "xml", local);
    }

    // ---- the document

    /** {@return whether the document is Atom as a whole} */
    boolean isAtom() {
        return names.core().uri().equals(AtomVocabulary.NAMESPACE.uri());
    }

    /** Starts with the element whose start tag the scanner stands at. */
    <B> void begin(Frame<B> root) {
        top = root;
        enter(root);
        root.base(base);
    }

    /** Reads on to the next tag or text; {@return whether there was one}. */
    boolean advance() throws IOException {
        Frame<?> frame = top;
        if (frame == null || stopped) {
            return false;
        }
        switch (scanner.next()) {
            case START -> child(frame);
            case END -> {
                base = frame.base();
                if (frame.end(this)) {
                    top = frame.outer();
                }
            }
            case TEXT -> strayText(frame);
            case END_OF_DOCUMENT -> top = null;
        }
        return true;
    }

    /** Reads the document to its end. */
    void finish() throws IOException {
        while (advance()) {
            // Each step fills the frames
        }
    }

    /** {@return what the parts of the root are collected in} */
    Object rootParts() {
        Frame<?> frame = requireNonNull(top);
        for (Frame<?> outer = frame.outer(); outer != null; outer = frame.outer()) {
            frame = outer;
        }
        return frame.parts();
    }

    /** Reads no further, as if the document ended here. */
    void stop() {
        stopped = true;
    }

    /** {@return whether the document broke off, so that what ends now was cut short} */
    boolean truncated() {
        return scanner.truncated();
    }

    /** Reads the element whose start tag the scanner stands at. */
    <B> void child(Frame<B> frame) throws IOException {
        scanner.hold();
        enter(frame);
        Name name = names.canonical(scanner.name());
        Reads<B> row = frame.shape().child(name);
        if (row == null) {
            row = frame.shape().childInAnyCase(name);
            if (row == null) {
                keepForeign(frame);
                return;
            }
            report(Severity.INFO, "element.case", "", name.toString(), "The name is spelled in another letter case.");
        }
        readBy(row, frame);
    }

    /** Reads the element by a row, unless that has had its value. */
    <B> void readBy(Reads<B> row, Frame<B> frame) throws IOException {
        if (!row.many() && frame.isClaimed(row)) {
            report(
                    Severity.INFO,
                    "element.repeated",
                    "",
                    "",
                    "Only the first one counts; this one is kept as it came.");
            keepForeign(frame);
            return;
        }
        row.read(this, frame);
    }

    /** Keeps an element that no row claims. */
    void keepForeign(Frame<?> frame) throws IOException {
        keep(frame, ForeignElements.read(scanner, names));
    }

    /** Keeps an element as it came, in the frame or, if that has no room for it, in the nearest one around it. */
    void keep(Frame<?> frame, ForeignElement element) {
        if (frame.keepsForeign()) {
            frame.keep(element);
        } else {
            keepOutside(frame, element, "");
        }
    }

    private void keepOutside(Frame<?> frame, ForeignElement element, String step) {
        place(frame.outer(), element, step);
    }

    /** Keeps an element in the frame or the nearest one around it that has room. */
    private void place(@Nullable Frame<?> nearest, ForeignElement element, String step) {
        if (ForeignElements.isEmpty(element)) {
            return;
        }
        Frame<?> keeper = nearest;
        while (keeper != null && !keeper.keepsForeign()) {
            keeper = keeper.outer();
        }
        if (keeper != null && keeper.shape().child(names.canonical(ForeignElements.name(element))) == null) {
            report(
                    Severity.INFO,
                    "element.moved",
                    step,
                    "",
                    "It has no place here: kept beside the element around it.");
            keeper.keep(element);
        } else {
            report(Severity.WARNING, "element.unplaced", step, "", "It has no place here and was left out.");
        }
    }

    private void strayText(Frame<?> frame) {
        if (!scanner.isBlank()) {
            scanner.hold();
            String text = scanner.text();
            frame.record(text);
            report(Severity.WARNING, "text.stray", "", text, "Text has no place between these elements.");
        }
    }

    // ---- elements, by the kind of their row

    /** {@return what an attribute in no namespace says, or null if it is not there} */
    @Nullable
    String attribute(String local) {
        return scanner.attribute(local);
    }

    /** {@return what an attribute says, or null if it is not there} */
    @Nullable
    String attribute(Name name) {
        for (int i = 0; i < scanner.attributeCount(); i++) {
            if (scanner.attributeName(i).equals(name)) {
                return scanner.attributeValue(i);
            }
        }
        return null;
    }

    /** Passes over the element. */
    void skip() throws IOException {
        scanner.skip();
    }

    /** Reads the whole element as it came. */
    ForeignElement foreign() throws IOException {
        return ForeignElements.read(scanner, names);
    }

    /** Reads the element as a text. */
    Leaf leaf() throws IOException {
        return leafText.read(scanner, names.kept(scanner.name()), attributes());
    }

    /** Reads an element that holds no others; {@return its value, or null if it was incomplete and has been kept}. */
    <V, C> @Nullable V simple(Shape<V, C> shape, Frame<?> frame) throws IOException {
        Name name = names.kept(scanner.name());
        var attributes = attributes();
        C parts = shape.begin();
        var surplus = new Surplus();
        long said = readAttributes(shape, parts, attributes, surplus);
        Leaf leaf = leafText.read(scanner, name, attributes);
        String missing = readText(shape, parts, leaf, said);
        V value = missing == null && !leaf.saysNothing() ? finish(shape, parts) : null;
        if (value == null) {
            keepIncomplete(frame, leaf.asForeign(), missing);
            return null;
        }
        if (!isText(shape, said)) {
            putStrayElsewhere(shape, frame, leaf, surplus);
        }
        return withSurplus(shape, parts, value, surplus);
    }

    /** {@return the value, with what its element says beyond the rows} */
    private static <V, C> V withSurplus(Shape<V, C> shape, C parts, V value, Surplus surplus) {
        var keep = shape.keepSurplus();
        if (keep == null || surplus.isEmpty()) {
            return value;
        }
        keep.accept(parts, surplus.parts());
        return shape.end(parts);
    }

    private void keepIncomplete(Frame<?> frame, ForeignElement element, @Nullable String missing) {
        if (missing != null && !ForeignElements.isEmpty(element)) {
            report(Severity.WARNING, "element.incomplete", "", "", "Kept as it came, since it lacks " + missing + ".");
        }
        keep(frame, element);
    }

    /** Reads the text if it is a part; {@return the name of a part that must be there and is not, or null}. */
    private <V, C> @Nullable String readText(Shape<V, C> shape, C parts, Leaf leaf, long attributes) {
        var row = shape.text();
        if (row == null || !isText(shape, attributes)) {
            return missing(shape, attributes);
        }
        boolean read = row.read(leaf, parts, this);
        String inPlaceOf = row.inPlaceOf();
        if (inPlaceOf == null) {
            String missing = missing(shape, attributes);
            return missing == null && row.required() && !read ? "its text" : missing;
        }
        if (read) {
            return missing(shape, attributes | bit(shape, inPlaceOf));
        }
        String missing = missing(shape, attributes);
        return missing == null && !leaf.text().isBlank() ? inPlaceOf : missing;
    }

    /** {@return whether the text is a part, which one in place of an attribute is not where that is said} */
    private static boolean isText(Shape<?, ?> shape, long attributes) {
        var row = shape.text();
        return row != null && (row.inPlaceOf() == null || (attributes & bit(shape, row.inPlaceOf())) == 0);
    }

    /** Keeps elements that no row claims with the value or beside it, and tells of text that has no place. */
    private void putStrayElsewhere(Shape<?, ?> shape, Frame<?> frame, Leaf leaf, Surplus surplus) {
        ForeignElement whole = leaf.whole();
        String text = whole == null ? leaf.text() : whole.text().orElse("");
        if (!text.isBlank()) {
            report(Severity.WARNING, "text.stray", "", text, "Text has no place in this element.");
        }
        if (whole != null) {
            for (ForeignElement child : whole.children()) {
                ForeignElement alone = child.toBuilder().tail(null).build();
                if (shape.keepSurplus() == null) {
                    place(frame, alone, "/" + child.name());
                } else {
                    surplus.add(alone);
                }
            }
        }
    }

    /** Opens a frame for an element that holds others, unless a part that it must have is missing at once. */
    <B, V, C> void open(Shape<V, C> shape, Frame<B> outer, BiConsumer<Frame<B>, V> take) throws IOException {
        C parts = shape.begin();
        var surplus = new Surplus();
        String missing = missing(shape, readAttributes(shape, parts, attributes(), surplus));
        if (missing != null) {
            ForeignElement element = ForeignElements.read(scanner, names);
            V value = readInPlace(shape, parts, element) ? finish(shape, parts) : null;
            if (value == null) {
                keepIncomplete(outer, element, missing);
            } else {
                take.accept(outer, withSurplus(shape, parts, value, surplus));
            }
            return;
        }
        var frame = new Frame<>(shape, parts, surplus, outer, ended -> end(shape, ended, outer, take));
        frame.base(base);
        if (shape.mayBeIncomplete()) {
            frame.keepRaw(ForeignElements.begin(scanner, names));
        }
        top = frame;
    }

    /** Reads an element that is a value if that holds all of it, and otherwise is kept as it came. */
    <B, V, C> void whole(Shape<V, C> shape, Frame<B> outer, BiConsumer<Frame<B>, V> take) throws IOException {
        ForeignElement element = foreign();
        V value = ForeignElements.isEmpty(element) ? null : new WholeReading(this).read(shape, element, "");
        if (value == null) {
            keep(outer, element);
        } else {
            take.accept(outer, value);
        }
    }

    /** {@return the row of an element that was read whole, which has the namespace of its format where it had none} */
    <C> @Nullable Reads<C> row(Shape<?, C> shape, ForeignElement element) {
        Name name = names.canonical(ForeignElements.name(element));
        var row = shape.child(name);
        return row == null && name.namespace().equals(names.core().uri()) ? shape.child(Name.of(name.local())) : row;
    }

    /** {@return whether the text of an element that holds no others stands in the place of a missing attribute} */
    private <V, C> boolean readInPlace(Shape<V, C> shape, C parts, ForeignElement element) {
        var row = shape.text();
        String text = element.text().orElse("");
        return row != null
                && row.inPlaceOf() != null
                && element.children().isEmpty()
                && row.read(new Leaf(ForeignElements.name(element), List.of(), text, text, null), parts, this);
    }

    private <B, V, C> void end(Shape<V, C> shape, Frame<C> frame, Frame<B> outer, BiConsumer<Frame<B>, V> take) {
        ForeignElement raw = frame.raw();
        if (raw != null && ForeignElements.isEmpty(raw)) {
            keep(outer, raw);
            return;
        }
        V value = finish(shape, frame.parts());
        if (value != null) {
            take.accept(outer, withSurplus(shape, frame.parts(), value, frame.surplus()));
            for (ForeignElement element : frame.displaced()) {
                keepOutside(frame, element, "/" + element.name());
            }
        } else if (raw != null) {
            keep(outer, raw);
        }
    }

    /** Opens a frame for an element that only wraps others, whose parts belong to the value around it. */
    <T, B> void openContainer(Shape<T, B> inner, Frame<B> outer) {
        Name name = names.kept(scanner.name());
        var surplus = new Surplus();
        readAttributes(inner, outer.parts(), attributes(), surplus);
        var frame = new Frame<>(inner, outer.parts(), surplus, outer, ended -> keepSurplus(name, surplus, outer));
        frame.base(base);
        top = frame;
    }

    /** Keeps what was left over in an element that only wraps others in one of its name. */
    private void keepSurplus(Name name, Surplus surplus, Frame<?> outer) {
        if (!surplus.isEmpty()) {
            keep(outer, ForeignElements.wrapping(name, surplus.parts()));
        }
    }

    <V, C> @Nullable V finish(Shape<V, C> shape, C parts) {
        try {
            return shape.end(parts);
        } catch (IllegalArgumentException | NullPointerException incomplete) {
            // The builders say themselves which parts make no whole
            report(Severity.WARNING, "element.incomplete", "", "", "Kept as it came: " + incomplete.getMessage() + ".");
            return null;
        }
    }

    // ---- what an element says of everything in it

    private void enter(Frame<?> frame) {
        String given = attribute(XML_BASE);
        base = given == null ? frame.base() : Addresses.base(frame.base(), given);
    }

    /** {@return the address that relative ones in the element start from, or null if none is given} */
    @Nullable
    URI base() {
        return base;
    }

    /** {@return the language that the element says its content is in, or null if it says none} */
    @Nullable
    Locale language() {
        String given = attribute(XML_LANG);
        return given == null ? null : value(Forms.LANGUAGE, "/@" + XML_LANG, given);
    }

    // ---- attributes

    private List<Leaf.Attribute> attributes() {
        int count = scanner.attributeCount();
        if (count == 0) {
            return List.of();
        }
        var attributes = new ArrayList<Leaf.Attribute>(count);
        for (int i = 0; i < count; i++) {
            attributes.add(new Leaf.Attribute(scanner.attributeName(i), scanner.attributeValue(i)));
        }
        return attributes;
    }

    /** {@return which of the rows were said, a bit for each} */
    private <T, C> long readAttributes(Shape<T, C> shape, C parts, List<Leaf.Attribute> attributes, Surplus surplus) {
        var rows = shape.attributes();
        long said = 0;
        long named = 0;
        for (var attribute : attributes) {
            int row = indexOf(rows, attribute.name());
            boolean isNamed = row >= 0 && rows.get(row).isNamed(attribute.name());
            if (row < 0 || (!isNamed && (named & 1L << row) != 0)) {
                unknownAttribute(shape, attribute, surplus);
            } else if ((named & 1L << row) == 0) {
                if (rows.get(row).read(attribute.value(), parts, this)) {
                    said |= 1L << row;
                    named |= isNamed ? 1L << row : 0;
                } else if (rows.get(row).isLostIn(attribute.value())) {
                    surplus.add(attribute);
                }
            }
        }
        return said;
    }

    /** {@return the name of an attribute that must be there and is not, or null if all are} */
    private static @Nullable String missing(Shape<?, ?> shape, long said) {
        var rows = shape.attributes();
        for (int row = 0; row < rows.size(); row++) {
            if (rows.get(row).required() && (said & 1L << row) == 0) {
                return rows.get(row).name().toString();
            }
        }
        return null;
    }

    private static long bit(Shape<?, ?> shape, String attribute) {
        return 1L << indexOf(shape.attributes(), Name.of(attribute));
    }

    private static <T, B> int indexOf(List<AttributeRow<T, B, ?>> rows, Name attribute) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).claims(attribute)) {
                return i;
            }
        }
        return -1;
    }

    private void unknownAttribute(Shape<?, ?> shape, Leaf.Attribute attribute, Surplus surplus) {
        if (shape.isConstant(attribute.name().local()) || isAboutXml(attribute)) {
            return;
        }
        if (shape.keepSurplus() == null || isOfRdf(attribute)) {
            unknownAttribute(attribute);
            return;
        }
        surplus.add(attribute);
        report(
                Severity.INFO,
                "attribute.unknown",
                "/@" + attribute.name(),
                attribute.value(),
                "The attribute is not known here: kept as it came.");
    }

    /** {@return whether it names the element for others to point at, which means nothing elsewhere} */
    private static boolean isOfRdf(Leaf.Attribute attribute) {
        return attribute.name().namespace().equals(RdfDialect.RDF.uri());
    }

    private static boolean isAboutXml(Leaf.Attribute attribute) {
        return attribute.name().equals(XML_BASE) || attribute.name().equals(XML_SPACE);
    }

    void unknownAttributes(Leaf leaf) {
        if (!leaf.attributes().isEmpty()) {
            leaf.attributes().forEach(this::unknownAttribute);
        }
    }

    /** Tells of the attributes of an element that has none but these. */
    void leaveOutAttributes(Name... known) {
        scanner.hold();
        for (var attribute : attributes()) {
            if (!List.of(known).contains(attribute.name())) {
                unknownAttribute(attribute);
            }
        }
    }

    void unknownAttribute(Leaf.Attribute attribute) {
        if (isAboutXml(attribute)) {
            return;
        }
        report(
                isOfRdf(attribute) || attribute.name().equals(XML_LANG) ? Severity.INFO : Severity.WARNING,
                "attribute.unknown",
                "/@" + attribute.name(),
                attribute.value(),
                "The attribute is not known here and was left out.");
    }

    // ---- values and what is said of them

    /** {@return the value that an element says, or null if it says none or, which is reported, cannot be read} */
    <V> @Nullable V value(Form<V> form, Leaf leaf) {
        if (leaf.hasMarkup()) {
            report(
                    Severity.INFO,
                    "text.markup",
                    "",
                    leaf.text(),
                    form.readsMarkup()
                            ? "Markup that was not escaped is read as part of the text."
                            : "Only the text within the elements was read.");
        }
        V value = value(form, "", leaf.textFor(form));
        return base != null && form.readsMarkup() && value instanceof String html
                ? form.read(Addresses.inMarkup(base, html), doubts)
                : value;
    }

    /** {@return the value that a text says, or null if it says none or, which is reported, cannot be read} */
    <V> @Nullable V value(Form<V> form, String step, String text) {
        return value(form, step, null, text);
    }

    /** {@return the value that the text of an element, or of its attribute if one is named, says, or null as above} */
    <V> @Nullable V value(Form<V> form, String step, @Nullable Name attribute, String text) {
        if (text.isBlank() || form.saysUnknown(text)) {
            return null;
        }
        this.step = step;
        this.attribute = attribute;
        this.found = text;
        V value = form.read(text, doubts);
        if (base != null && value instanceof Url url) {
            value = form.read(Addresses.resolved(base, url), doubts);
        }
        if (value == null) {
            report(
                    Severity.WARNING,
                    form.kind() + ".unreadable",
                    step(),
                    text,
                    "Not " + form.wanted() + (step().startsWith("/@") ? ": it does not count." : ": kept as it came."));
        }
        return value;
    }

    private void doubt(Severity severity, String code, String message) {
        report(severity, code, step(), found, message);
    }

    private String step() {
        return attribute == null ? step : step + "/@" + attribute;
    }

    void report(Severity severity, String code, String step, String found, String message) {
        if (!trail.isFull()) {
            Place about = place();
            trail.report(severity, code, about.path() + step, about.position(), found, message);
        }
    }

    /** {@return the place that is spoken of: of the element that was read last, unless another one was named} */
    Place place() {
        return place == null ? new Place(scanner.path(), scanner.held()) : place;
    }

    /** Names an element that was read before as the one to speak of; null for the one read last. */
    void speakOf(@Nullable Place place) {
        this.place = place;
    }
}

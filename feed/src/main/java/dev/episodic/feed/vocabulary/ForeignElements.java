package dev.episodic.feed.vocabulary;

import dev.episodic.ForeignElement;
import dev.episodic.ForeignParts;
import dev.episodic.feed.xml.Name;
import dev.episodic.feed.xml.Scanner;
import dev.episodic.feed.xml.XmlSink;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** Reads whole elements that no row claims, and writes them again. */
final class ForeignElements {

    private ForeignElements() {}

    /** An element that was read as a text. */
    static ForeignElement of(Name name, List<Leaf.Attribute> attributes, String text) {
        return begin(name, attributes).text(text.strip()).build();
    }

    /** {@return an element of this name, with these attributes} */
    static ForeignElement.Builder begin(Name name, List<Leaf.Attribute> attributes) {
        var element = begin(name);
        for (var attribute : attributes) {
            element.addAttribute(key(attribute.name()), attribute.value());
        }
        return element;
    }

    /** {@return an element of this name that holds these parts} */
    static ForeignElement wrapping(Name name, ForeignParts parts) {
        return begin(name)
                .attributes(parts.attributes())
                .children(parts.elements())
                .build();
    }

    /** Reads the element whose start tag the scanner stands at, to its end tag. */
    static ForeignElement read(Scanner scanner, CoreNames names) throws IOException {
        var tree = new ElementTree(begin(scanner, names));
        while (true) {
            switch (scanner.next()) {
                case START -> tree.start(begin(scanner, names));
                case TEXT -> scanner.appendText(tree.text());
                case END, END_OF_DOCUMENT -> {
                    ForeignElement whole = tree.end();
                    if (whole != null) {
                        return whole;
                    }
                }
            }
        }
    }

    /** {@return the element whose start tag the scanner stands at, with its attributes} */
    static ForeignElement.Builder begin(Scanner scanner, CoreNames names) {
        var element = begin(names.kept(scanner.name()));
        for (int i = 0; i < scanner.attributeCount(); i++) {
            element.addAttribute(key(scanner.attributeName(i)), scanner.attributeValue(i));
        }
        return element;
    }

    private static ForeignElement.Builder begin(Name name) {
        var element = ForeignElement.builder().name(name.toString());
        return name.namespace().isEmpty() ? element : element.namespace(name.namespace());
    }

    /** {@return the name of an attribute as the model has it} */
    static String key(Name attribute) {
        return attribute.namespace().isEmpty()
                ? attribute.toString()
                : "{" + attribute.namespace() + "}" + attribute.local();
    }

    /** Writes an element and all that is in it. */
    static void write(ForeignElement root, XmlSink out) throws IOException {
        Deque<Iterator<ForeignElement>> open = new ArrayDeque<>();
        Deque<ForeignElement> elements = new ArrayDeque<>();
        writeStart(root, out);
        open.push(root.children().iterator());
        elements.push(root);
        while (!open.isEmpty()) {
            if (open.element().hasNext()) {
                ForeignElement child = open.element().next();
                writeStart(child, out);
                open.push(child.children().iterator());
                elements.push(child);
                continue;
            }
            open.pop();
            ForeignElement ended = elements.pop();
            out.end();
            if (!elements.isEmpty() && ended.tail().isPresent()) {
                out.text(ended.tail().get());
            }
        }
    }

    private static void writeStart(ForeignElement element, XmlSink out) throws IOException {
        out.start(name(element));
        writeAttributes(element.attributes(), out);
        if (element.text().isPresent()) {
            out.text(element.text().get());
        }
    }

    static void writeAttributes(Map<String, String> attributes, XmlSink out) throws IOException {
        for (Map.Entry<String, String> attribute : attributes.entrySet()) {
            out.attribute(attributeName(attribute.getKey()), attribute.getValue());
        }
    }

    /** {@return whether nothing is said by it but that it is there} */
    static boolean isEmpty(ForeignElement element) {
        return element.text().isEmpty()
                && element.children().isEmpty()
                && element.attributes().values().stream().allMatch(String::isBlank);
    }

    static Name name(ForeignElement element) {
        String qualified = element.name();
        int colon = qualified.indexOf(':');
        String prefix = colon < 0 ? "" : qualified.substring(0, colon);
        return element.namespace()
                .map(namespace -> Name.of(namespace, prefix, qualified.substring(colon + 1)))
                .orElseGet(() -> Name.of(qualified));
    }

    static Name attributeName(String key) {
        int end = key.indexOf('}');
        return key.startsWith("{") && end > 0
                ? Name.of(key.substring(1, end), "", key.substring(end + 1))
                : Name.of(key);
    }
}

package dev.episodic.feed.vocabulary;

import dev.episodic.feed.xml.Name;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Every tag, attribute and text that some row reads, each with the element it stands in: {@code item/enclosure},
 * {@code enclosure/@length}, {@code podcast:person/text()}, {@code atom:link[@rel=self]}.
 */
final class Rows {

    private final Set<String> rows = new TreeSet<>();

    Rows() {
        addAll("channel", Vocabularies.CHANNEL);
        addAll("item", Vocabularies.ITEM);
    }

    Set<String> all() {
        return rows;
    }

    private void addAll(String element, Shape<?, ?> shape) {
        for (String constant : shape.constants()) {
            rows.add(element + "/@" + constant);
        }
        for (AttributeRow<?, ?, ?> attribute : shape.attributes()) {
            rows.add(element + "/@" + attribute.name());
            if (attribute.name().namespace().isEmpty()) {
                attribute.spellings().forEach(spelling -> rows.add(element + "/@" + spelling));
            }
        }
        if (shape.text() != null) {
            rows.add(element + "/text()");
        }
        shape.children().forEach((name, row) -> add(element, name, row));
    }

    private void add(String element, Name name, Reads<?> row) {
        boolean ofAnyItem = element.equals("podcast:liveItem") && row == Vocabularies.ITEM.child(name);
        if (ofAnyItem || row instanceof ChannelRow) {
            return;
        }
        rows.add(element + "/" + name);
        if (row instanceof ShapeRow<?, ?, ?> inner) {
            addAll(name.toString(), inner.shape());
        } else if (row instanceof ContainerRow<?> container) {
            addAll(name.toString(), container.inner());
        } else if (row instanceof AtomLinks<?, ?> links) {
            links.relations().forEach(rel -> rows.add(name + "[@rel=" + rel + "]"));
            addAll(name.toString(), AtomLink.SHAPE);
        }
    }

    /** {@return the same of what stands in a document} */
    static Set<String> in(String document) {
        var rows = new TreeSet<String>();
        Deque<String> open = new ArrayDeque<>();
        try {
            XMLStreamReader xml = XMLInputFactory.newDefaultFactory().createXMLStreamReader(new StringReader(document));
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        String name = name(xml.getPrefix(), xml.getLocalName());
                        rows.add(open.peek() + "/" + name);
                        addAttributes(xml, name, rows);
                        open.push(name);
                    }
                    case XMLStreamConstants.CHARACTERS -> {
                        if (!xml.isWhiteSpace()) {
                            rows.add(open.peek() + "/text()");
                        }
                    }
                    case XMLStreamConstants.END_ELEMENT -> open.pop();
                    default -> {}
                }
            }
            return rows;
        } catch (XMLStreamException e) {
            throw new AssertionError("not well-formed: " + document, e);
        }
    }

    private static void addAttributes(XMLStreamReader xml, String element, Set<String> rows) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String attribute = name(xml.getAttributePrefix(i), xml.getAttributeLocalName(i));
            rows.add(element + "/@" + attribute);
            if (attribute.equals("rel")) {
                rows.add(element + "[@rel=" + xml.getAttributeValue(i) + "]");
            }
        }
    }

    private static String name(String prefix, String local) {
        return prefix.isEmpty() ? local : prefix + ":" + local;
    }
}

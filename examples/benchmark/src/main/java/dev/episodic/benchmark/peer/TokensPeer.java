package dev.episodic.benchmark.peer;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** A strict tokenizer: each name, each attribute and each text is asked for once, and dropped. */
final class TokensPeer implements Peer {

    private final XMLInputFactory factory;

    TokensPeer(XMLInputFactory factory) {
        this.factory = factory;
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    }

    @Override
    public Object read(byte[] feed) throws XMLStreamException {
        long characters = 0;
        XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(feed));
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    characters += reader.getLocalName().length();
                    for (int i = 0; i < reader.getAttributeCount(); i++) {
                        characters += reader.getAttributeLocalName(i).length()
                                + reader.getAttributeValue(i).length();
                    }
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
                    characters += reader.getText().length();
                default -> characters++;
            }
        }
        reader.close();
        return characters;
    }

    @Override
    public List<FoundItem> items(byte[] feed) throws XMLStreamException {
        XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(feed));
        List<FoundItem> items = new ArrayList<>();
        int depth = 0;
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                if (depth == 2 && isRss(reader, "item")) {
                    items.add(item(reader));
                } else {
                    depth++;
                }
            }
        }
        return items;
    }

    private static boolean isRss(XMLStreamReader reader, String name) {
        String namespace = reader.getNamespaceURI();
        return (namespace == null || namespace.isEmpty())
                && reader.getLocalName().equals(name);
    }

    /** Reads an item to its end tag. */
    private static FoundItem item(XMLStreamReader reader) throws XMLStreamException {
        String title = null;
        String guid = null;
        String date = null;
        List<String> enclosures = new ArrayList<>();
        while (reader.next() != XMLStreamConstants.END_ELEMENT) {
            if (reader.isStartElement()) {
                if (isRss(reader, "enclosure")) {
                    enclosures.add(Objects.requireNonNullElse(reader.getAttributeValue(null, "url"), ""));
                }
                boolean titled = isRss(reader, "title");
                boolean identified = isRss(reader, "guid");
                boolean dated = isRss(reader, "pubDate");
                String text = text(reader);
                title = first(title, titled, text);
                guid = first(guid, identified, text);
                date = first(date, dated, text);
            }
        }
        return FoundItem.of(title, guid, FoundItem.date(date), enclosures);
    }

    private static @Nullable String first(@Nullable String known, boolean meant, String text) {
        return known == null && meant ? text : known;
    }

    /** Reads the text of an element to its end tag, without that of elements inside. */
    private static String text(XMLStreamReader reader) throws XMLStreamException {
        var text = new StringBuilder();
        int depth = 1;
        while (depth > 0) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
                    text.append(depth == 1 ? reader.getText() : "");
                default -> text.append("");
            }
        }
        return text.toString();
    }
}

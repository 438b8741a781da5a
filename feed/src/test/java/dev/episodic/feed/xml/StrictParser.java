package dev.episodic.feed.xml;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** What a strict parser says about a well-formed document, in the words of {@link Scan}. */
final class StrictParser {
    private static final XMLInputFactory FACTORY = factory();

    private final XMLStreamReader reader;
    private final List<String> events = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final Deque<String> defaults = new ArrayDeque<>();
    private boolean rss;

    private StrictParser(XMLStreamReader reader) {
        this.reader = reader;
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setProperty("com.ctc.wstx.lazyParsing", false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /** {@return the events, or nothing if the document is not well-formed, or in an encoding unknown to the parser} */
    static Optional<List<String>> events(byte[] document) {
        try {
            InputStream in = new ByteArrayInputStream(document);
            return Optional.of(new StrictParser(FACTORY.createXMLStreamReader(in)).read());
        } catch (XMLStreamException e) {
            return Optional.empty();
        }
    }

    private List<String> read() throws XMLStreamException {
        defaults.push("");
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> start();
                case XMLStreamConstants.END_ELEMENT -> {
                    add("</" + element() + ">");
                    defaults.pop();
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    text.append(reader.getText());
                default -> {}
            }
        }
        return events;
    }

    private void start() {
        boolean root = defaults.size() == 1;
        String local = reader.getLocalName();
        rss = root ? local.equals("rss") : rss;
        String standard = defaults.peek();
        boolean core = rss && List.of("rss", "channel", "item").contains(local);
        for (int i = 0; i < reader.getNamespaceCount() && !core; i++) {
            String prefix = reader.getNamespacePrefix(i);
            standard = prefix == null || prefix.isEmpty() ? reader.getNamespaceURI(i) : standard;
        }
        defaults.push(standard == null ? "" : standard);
        StringBuilder tag = new StringBuilder("<" + element());
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            QName name = reader.getAttributeName(i);
            tag.append(' ').append(name(name.getNamespaceURI(), name.getPrefix(), name.getLocalPart()));
            tag.append("=\"").append(reader.getAttributeValue(i)).append('"');
        }
        add(tag.append('>').toString());
    }

    private String element() {
        String prefix = reader.getPrefix() == null ? "" : reader.getPrefix();
        String uri = prefix.isEmpty() ? defaults.element() : reader.getNamespaceURI();
        return name(uri, prefix, reader.getLocalName());
    }

    /** The aliases of namespaces and the rule of the well-known prefix belong to the scanner, not to XML. */
    private static String name(String uri, String prefix, String local) {
        if (uri.isEmpty()) {
            return local;
        }
        String canonical = KnownNamespaces.CATALOG
                .canonical(uri)
                .or(() -> KnownNamespaces.CATALOG.byPrefix(prefix))
                .map(Namespace::uri)
                .orElse(uri);
        return Scan.name(Name.of(canonical, prefix, local));
    }

    private void add(String event) {
        if (text.length() > 0) {
            events.add(text.toString());
            text.setLength(0);
        }
        events.add(event);
    }
}

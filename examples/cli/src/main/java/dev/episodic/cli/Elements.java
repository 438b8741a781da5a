package dev.episodic.cli;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Counts the elements of a feed with the strict parser of the platform, which is not the one that reads feeds. */
final class Elements {

    private static final XMLInputFactory PARSERS = parsers();

    /** The addresses that namespaces have besides their own, without what {@link #namespace} takes away. */
    private static final Map<String, String> SAME = Map.of(
            "github.com/podcastindex-org/podcast-namespace/blob/main/docs/1.0.md", "podcastindex.org/namespace/1.0",
            "example.com/dtds/podcast-1.0.dtd", "www.itunes.com/dtds/podcast-1.0.dtd",
            "w3.org/2005/atom", "www.w3.org/2005/atom",
            "web.resource.org/cc", "creativecommons.org/ns",
            "purl.org/dc/elements/1.0", "purl.org/dc/elements/1.1");

    /** Namespaces that some put the tags of RSS into, which have none. */
    private static final Pattern OF_RSS =
            Pattern.compile("backend\\.userland\\.com/rss[0-9.]*|blogs\\.law\\.harvard\\.edu/tech/rss");

    private final List<Element> found = new ArrayList<>();
    private final Deque<List<String>> open = new ArrayDeque<>();
    private final Deque<String> names = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();

    private Elements() {}

    private static XMLInputFactory parsers() {
        var parsers = XMLInputFactory.newDefaultFactory();
        parsers.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        parsers.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        // Newer platforms refuse a feed with many references, of which notes are full
        for (var limit : List.of("entityExpansionLimit", "totalEntitySizeLimit", "maxGeneralEntitySizeLimit")) {
            parsers.setProperty("jdk.xml." + limit, "0");
        }
        return parsers;
    }

    /**
     * {@return the elements of a document}
     *
     * @throws XMLStreamException if it is not well-formed
     */
    static List<Element> of(byte[] document) throws XMLStreamException {
        var elements = new Elements();
        var xml = PARSERS.createXMLStreamReader(new ByteArrayInputStream(document));
        while (xml.hasNext()) {
            elements.take(xml.next(), xml);
        }
        return elements.found;
    }

    private void take(int event, XMLStreamReader xml) {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> {
                say();
                names.push(namespace(xml.getNamespaceURI()) + " " + xml.getLocalName());
                open.push(new ArrayList<>());
                for (int i = 0; i < xml.getAttributeCount(); i++) {
                    text.append(xml.getAttributeValue(i));
                    say();
                }
            }
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text.append(xml.getText());
            case XMLStreamConstants.END_ELEMENT -> {
                say();
                var says = open.pop();
                found.add(new Element(names.pop(), List.copyOf(says)));
                // What the whole feed says needs no second list
                if (open.size() > 2) {
                    open.element().addAll(says);
                }
            }
            default -> {}
        }
    }

    private void say() {
        var said = Element.comparable(text.toString());
        text.setLength(0);
        if (!said.isEmpty() && !open.isEmpty()) {
            open.element().add(said);
        }
    }

    private static String namespace(@Nullable String uri) {
        if (uri == null) {
            return "";
        }
        var address = uri.strip().toLowerCase(Locale.ROOT).replaceFirst("^https?://", "");
        while (address.endsWith("/") || address.endsWith("#")) {
            address = address.substring(0, address.length() - 1);
        }
        return OF_RSS.matcher(address).matches() ? "" : SAME.getOrDefault(address, address);
    }
}

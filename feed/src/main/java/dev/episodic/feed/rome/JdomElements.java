package dev.episodic.feed.rome;

import dev.episodic.feed.xml.Name;
import dev.episodic.feed.xml.XmlSink;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import org.jdom2.Attribute;
import org.jdom2.Content;
import org.jdom2.Element;
import org.jdom2.Namespace;
import org.jdom2.Text;

/** Writes JDOM elements, however deep they are. */
final class JdomElements {

    private JdomElements() {}

    static void write(Element root, XmlSink out) throws IOException {
        Deque<Iterator<Content>> open = new ArrayDeque<>();
        start(root, out);
        open.push(root.getContent().iterator());
        while (!open.isEmpty()) {
            if (!open.element().hasNext()) {
                open.pop();
                out.end();
                continue;
            }
            Content content = open.element().next();
            if (content instanceof Element element) {
                start(element, out);
                open.push(element.getContent().iterator());
            } else if (content instanceof Text text) {
                // Sections are texts too
                out.text(text.getText());
            }
        }
    }

    private static void start(Element element, XmlSink out) throws IOException {
        out.start(name(element.getNamespace(), element.getName()));
        for (Attribute attribute : element.getAttributes()) {
            out.attribute(name(attribute.getNamespace(), attribute.getName()), attribute.getValue());
        }
    }

    private static Name name(Namespace namespace, String local) {
        return Name.of(namespace.getURI(), namespace.getPrefix(), local);
    }
}

package dev.episodic.feed.rome;

import dev.episodic.feed.xml.Name;
import dev.episodic.feed.xml.XmlSink;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.IntPredicate;
import org.jdom2.Attribute;
import org.jdom2.Element;
import org.jdom2.Namespace;
import org.jdom2.Verifier;
import org.jspecify.annotations.Nullable;

/** Makes JDOM elements of a document. What JDOM cannot hold is left out of texts, and replaced in names. */
final class JdomSink implements XmlSink {

    private final Deque<Element> open = new ArrayDeque<>();
    private @Nullable Element root;

    /** {@return the root of the document that was taken} */
    Element root() {
        if (root == null) {
            throw new IllegalStateException("there is no document yet");
        }
        return root;
    }

    @Override
    public void start(Name name) {
        var element = new Element(local(name), Namespace.getNamespace(prefix(name), name.namespace()));
        if (open.isEmpty()) {
            root = element;
        } else {
            open.element().addContent(element);
        }
        open.push(element);
    }

    private static String prefix(Name name) {
        return name.namespace().isEmpty() || Verifier.checkNamespacePrefix(name.prefix()) != null ? "" : name.prefix();
    }

    @Override
    public void attribute(Name name, String value) {
        String text = clean(value, Verifier::isXMLCharacter);
        if (name.namespace().isEmpty()) {
            open.element().setAttribute(local(name), text);
            return;
        }
        String prefix = prefix(name).isEmpty() ? "ns" : name.prefix();
        var attribute = new Attribute(local(name), text, Namespace.getNamespace(prefix, name.namespace()));
        for (int number = 2; Verifier.checkNamespaceCollision(attribute, open.element()) != null; number++) {
            attribute.setNamespace(Namespace.getNamespace(prefix + number, name.namespace()));
        }
        open.element().setAttribute(attribute);
    }

    @Override
    public void text(String text) {
        open.element().addContent(clean(text, Verifier::isXMLCharacter));
    }

    @Override
    public void end() {
        open.pop();
    }

    private static String local(Name name) {
        String local = name.local();
        return Verifier.checkElementName(local) == null
                ? local
                : "_" + clean(local, code -> code != ':' && Verifier.isXMLNameCharacter((char) code));
    }

    private static String clean(String text, IntPredicate allowed) {
        if (text.codePoints().allMatch(allowed)) {
            return text;
        }
        return text.codePoints()
                .filter(allowed)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}

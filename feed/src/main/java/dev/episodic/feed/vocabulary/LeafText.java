package dev.episodic.feed.vocabulary;

import dev.episodic.feed.xml.Name;
import dev.episodic.feed.xml.Scanner;
import dev.episodic.feed.xml.Token;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the text of an element to its end tag. Elements inside, which stand there because someone forgot to escape
 * markup, become markup again: the text is then what was meant, in HTML.
 */
final class LeafText {

    private static final String XHTML = "http://www.w3.org/1999/xhtml";
    private static final Set<String> VOID =
            Set.of("area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "wbr");

    /** What keeps the words around it apart. */
    private static final Set<String> APART = Set.of("br", "hr", "img", "p", "div", "li");

    private final CoreNames names;
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder plain = new StringBuilder();
    private @Nullable ElementTree tree;

    LeafText(CoreNames names) {
        this.names = names;
    }

    /** {@return the element whose start tag the scanner stood at, up to its end tag} */
    Leaf read(Scanner scanner, Name name, List<Leaf.Attribute> attributes) throws IOException {
        Token token = scanner.next();
        if (token == Token.END) {
            return leaf(name, attributes, "");
        }
        String only = "";
        if (token == Token.TEXT) {
            // What is said of the value is said of the place where it begins
            scanner.hold();
            only = scanner.lastText();
            token = scanner.next();
            if (token == Token.END) {
                return leaf(name, attributes, only);
            }
        }
        return readPieces(scanner, name, attributes, only, token);
    }

    private static Leaf leaf(Name name, List<Leaf.Attribute> attributes, String text) {
        return new Leaf(name, attributes, text, text, null);
    }

    private Leaf readPieces(Scanner scanner, Name name, List<Leaf.Attribute> attributes, String first, Token token)
            throws IOException {
        text.setLength(0);
        plain.setLength(0);
        tree = null;
        text.append(first);
        plain.append(first);
        int depth = 0;
        for (Token next = token; next != Token.END || depth-- > 0; next = scanner.next()) {
            switch (next) {
                case TEXT -> appendText(scanner.text());
                case START -> {
                    depth++;
                    appendStart(scanner, name, attributes);
                }
                case END -> appendEnd(scanner);
                case END_OF_DOCUMENT -> throw new IllegalStateException("the scanner ends what it began");
            }
        }
        return tree == null
                ? leaf(name, attributes, text.toString())
                : new Leaf(name, attributes, text.toString(), plain.toString(), tree.end());
    }

    private void appendText(String piece) {
        plain.append(piece);
        int from = text.length();
        text.append(piece);
        if (tree != null) {
            tree.text().append(piece);
            escape(from);
        }
    }

    private void appendStart(Scanner scanner, Name name, List<Leaf.Attribute> attributes) {
        if (tree == null) {
            tree = new ElementTree(ForeignElements.begin(name, attributes));
            tree.text().append(text);
            escape(0);
        }
        tree.start(ForeignElements.begin(scanner, names));
        if (APART.contains(scanner.name().local())) {
            plain.append(' ');
        }
        text.append('<').append(tag(scanner.name()));
        for (int i = 0; i < scanner.attributeCount(); i++) {
            text.append(' ').append(scanner.attributeName(i)).append("=\"");
            int from = text.length();
            text.append(scanner.attributeValue(i));
            escape(from);
            replace(from, '"', "&quot;");
            text.append('"');
        }
        text.append('>');
    }

    private void appendEnd(Scanner scanner) {
        if (tree != null) {
            tree.end();
        }
        if (!VOID.contains(scanner.name().local())) {
            text.append("</").append(tag(scanner.name())).append('>');
        }
    }

    /** {@return the name as HTML has it, which knows no prefix; markup that was not escaped is in the document's namespace} */
    private String tag(Name name) {
        return name.namespace().equals(XHTML) || names.isOwn(name) ? name.local() : name.toString();
    }

    private void escape(int from) {
        replace(from, '&', "&amp;");
        replace(from, '<', "&lt;");
        replace(from, '>', "&gt;");
    }

    private void replace(int from, char character, String reference) {
        String tail = text.substring(from);
        if (tail.indexOf(character) >= 0) {
            text.setLength(from);
            text.append(tail.replace(String.valueOf(character), reference));
        }
    }
}

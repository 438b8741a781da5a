package dev.episodic.feed.vocabulary;

import dev.episodic.feed.xml.Scanner;
import dev.episodic.feed.xml.Token;
import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the text of an element to its end tag. Elements inside, which stand there because someone forgot to escape
 * markup, become markup again: the text is then what was meant, in HTML.
 */
final class LeafText {

    private static final Set<String> VOID =
            Set.of("area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "wbr");

    private final StringBuilder text = new StringBuilder();
    private boolean markup;

    /** {@return the text of the element whose start tag the scanner stands at} */
    String read(Scanner scanner) throws IOException {
        markup = false;
        Token token = scanner.next();
        if (token == Token.END) {
            return "";
        }
        String only = null;
        if (token == Token.TEXT) {
            // What is said of the value is said of the place where it begins
            scanner.hold();
            only = scanner.text();
            token = scanner.next();
            if (token == Token.END) {
                return only;
            }
        }
        return readPieces(scanner, only, token);
    }

    /** {@return whether there were elements in the text read last} */
    boolean hadMarkup() {
        return markup;
    }

    private String readPieces(Scanner scanner, @Nullable String first, Token token) throws IOException {
        text.setLength(0);
        if (first != null) {
            text.append(first);
        }
        int depth = 0;
        for (Token next = token; ; next = scanner.next()) {
            switch (next) {
                case TEXT -> appendText(scanner);
                case START -> {
                    depth++;
                    appendStart(scanner);
                }
                case END -> {
                    if (depth-- == 0) {
                        return text.toString();
                    }
                    appendEnd(scanner);
                }
                case END_OF_DOCUMENT -> {
                    return text.toString();
                }
            }
        }
    }

    private void appendText(Scanner scanner) throws IOException {
        int from = text.length();
        scanner.appendText(text);
        if (markup) {
            escape(from);
        }
    }

    private void appendStart(Scanner scanner) throws IOException {
        if (!markup) {
            markup = true;
            escape(0);
        }
        text.append('<').append(scanner.name());
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
        if (!VOID.contains(scanner.name().local())) {
            text.append("</").append(scanner.name()).append('>');
        }
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

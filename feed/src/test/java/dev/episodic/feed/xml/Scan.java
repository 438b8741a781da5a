package dev.episodic.feed.xml;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.episodic.Diagnostic;
import dev.episodic.feed.FeedLimits;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything a scanner says about a document. Events are written as {@code <a x="1">}, {@code </a>} and the text, pieces
 * of text joined; names in a namespace as {@code {uri}local}.
 */
record Scan(List<String> events, List<Diagnostic> diagnostics, boolean truncated) {

    static Scan of(String document) {
        return of(document.getBytes(UTF_8));
    }

    static Scan of(byte[] document) {
        return of(new ByteArrayInputStream(document), null, FeedLimits.standard(), ByteWindow.DEFAULT_SIZE);
    }

    static Scan of(byte[] document, FeedLimits limits) {
        return of(new ByteArrayInputStream(document), null, limits, ByteWindow.DEFAULT_SIZE);
    }

    /** Input that comes one byte at a time, into a window that starts as small as it can. */
    static Scan slowly(byte[] document) {
        InputStream slow = new ByteArrayInputStream(document) {
            @Override
            public synchronized int read(byte[] target, int from, int length) {
                return super.read(target, from, Math.min(length, 1));
            }
        };
        return of(slow, null, FeedLimits.standard(), 1);
    }

    static Scan of(InputStream document, @Nullable String transport, FeedLimits limits, int windowSize) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        Repairs repairs = (severity, code, path, position, found, message) ->
                diagnostics.add(new Diagnostic(severity, code, path, position, found, message));
        try {
            InputStream utf8 = Encodings.detect(document, transport, repairs).utf8();
            try (Scanner scanner = new Scanner(utf8, KnownNamespaces.CATALOG, limits, repairs, windowSize)) {
                return new Scan(events(scanner), diagnostics, scanner.truncated());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> events(Scanner scanner) throws IOException {
        List<String> events = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        List<Name> open = new ArrayList<>();
        for (Token token = scanner.next(); token != Token.END_OF_DOCUMENT; token = scanner.next()) {
            if (token != Token.TEXT && text.length() > 0) {
                events.add(text.toString());
                text.setLength(0);
            }
            switch (token) {
                case START -> {
                    open.add(scanner.name());
                    events.add(start(scanner));
                }
                case END -> {
                    if (!open.remove(open.size() - 1).equals(scanner.name())) {
                        throw new AssertionError("not nested: " + scanner.path());
                    }
                    events.add("</" + name(scanner.name()) + ">");
                }
                default -> scanner.appendText(text);
            }
            if (scanner.depth() != open.size() + (token == Token.END ? 1 : 0)) {
                throw new AssertionError("depth " + scanner.depth() + " at " + scanner.path());
            }
        }
        if (!open.isEmpty() || text.length() > 0) {
            throw new AssertionError("not balanced: " + open);
        }
        return events;
    }

    private static String start(Scanner scanner) {
        StringBuilder tag = new StringBuilder("<" + name(scanner.name()));
        for (int i = 0; i < scanner.attributeCount(); i++) {
            tag.append(' ').append(name(scanner.attributeName(i)));
            tag.append("=\"").append(scanner.attributeValue(i)).append('"');
        }
        return tag.append('>').toString();
    }

    static String name(Name name) {
        return name.namespace().isEmpty() ? name.local() : "{" + name.namespace() + "}" + name.local();
    }

    /** {@return the events in one line} */
    String text() {
        return String.join("", events);
    }

    /** {@return the codes of what was reported, in order} */
    List<String> codes() {
        return diagnostics.stream().map(Diagnostic::code).toList();
    }
}

package dev.episodic.feed.xml;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Writes a document in UTF-8, the same bytes for the same calls. Whatever it is given, what it writes is well-formed:
 * names are made to fit, characters that XML does not have are left out, and both is reported.
 *
 * <p>Prefixes are declared at the root. An element without prefix that is in a namespace declares it for itself, as the
 * default, so that it comes back as it was.
 *
 * <p>Elements stand on lines of their own, but no white space is added within an element that holds text, nor within
 * those inside it.
 */
public final class XmlWriter implements XmlSink {
    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final String SECTION_START = "<![CDATA[";
    private static final String SECTION_END = "]]>";
    private static final String SECTION_SPLIT = "]]" + SECTION_END + SECTION_START + ">";

    private static final class Element {
        final String name;
        final boolean flat;
        final String unprefixed;
        Map<String, String> prefixes;
        boolean children;

        Element(String name, boolean flat, String unprefixed, Map<String, String> prefixes) {
            this.name = name;
            this.flat = flat;
            this.unprefixed = unprefixed;
            this.prefixes = prefixes;
        }
    }

    private final Utf8Output out;
    private final NamespaceCollector layout;
    private final Repairs repairs;
    private final List<Element> open = new ArrayList<>();
    private final Set<String> attributes = new HashSet<>();

    /** The prefixes declared at the root, and the names that have been written with them. */
    private Map<String, String> rootPrefixes = Map.of();

    private final Map<Name, String> written = new HashMap<>();
    private int elements;
    private boolean inTag;

    /**
     * Writes to a stream.
     *
     * @param out where to; it is flushed by {@link #finish}, not closed
     * @param layout what the same document told the collector
     * @param repairs hears what could not be written as given
     */
    public XmlWriter(OutputStream out, NamespaceCollector layout, Repairs repairs) {
        this.out = new Utf8Output(out);
        this.layout = layout;
        this.repairs = repairs;
    }

    @Override
    public void start(Name name) throws IOException {
        boolean root = open.isEmpty();
        if (root && elements > 0) {
            throw new IllegalStateException("a document has one root");
        }
        if (root) {
            out.write(DECLARATION);
        } else {
            startChild(top());
        }
        if (root) {
            rootPrefixes = layout.prefixes();
        }
        Map<String, String> prefixes = root ? rootPrefixes : top().prefixes;
        boolean flat = layout.hasText(elements) || (!root && top().flat);
        boolean unprefixed = name.prefix().isEmpty() || name.namespace().isEmpty();
        Map<String, String> known = unprefixed ? prefixes : withPrefix(name, prefixes);
        String spelled = unprefixed ? local(name) : written(name, known);
        String outer = root ? "" : top().unprefixed;
        String inner = unprefixed ? NamespaceCollector.namespace(name) : outer;
        open.add(new Element(spelled, flat, inner, known));
        elements++;
        attributes.clear();
        inTag = true;
        out.write('<');
        out.write(spelled);
        if (!inner.equals(outer)) {
            writeAttribute("xmlns", inner);
        }
        declare(root ? Map.of() : prefixes, known);
    }

    private void startChild(Element parent) throws IOException {
        closeTag();
        parent.children = true;
        if (!parent.flat) {
            newLine(open.size());
        }
    }

    @Override
    public void attribute(Name name, String value) throws IOException {
        if (!inTag) {
            throw new IllegalStateException("an attribute follows the start of its element");
        }
        Element element = top();
        Map<String, String> known = withPrefix(name, element.prefixes);
        String spelled = written(name, known);
        if (spelled.equals("xmlns") || !attributes.add(spelled)) {
            report(Repair.WRITE_ATTRIBUTE, name.toString());
            return;
        }
        declare(element.prefixes, known);
        element.prefixes = known;
        writeAttribute(spelled, value);
    }

    @Override
    public void text(String text) throws IOException {
        if (open.isEmpty()) {
            throw new IllegalStateException("text belongs into an element");
        }
        if (text.isEmpty()) {
            return;
        }
        closeTag();
        String clean = clean(text);
        if (isShorterAsSection(clean)) {
            section(clean);
        } else {
            escape(clean);
        }
    }

    @Override
    public void end() throws IOException {
        if (open.isEmpty()) {
            throw new IllegalStateException("no element is open");
        }
        Element element = open.remove(open.size() - 1);
        if (inTag) {
            out.write("/>");
            inTag = false;
            return;
        }
        if (element.children && !element.flat) {
            newLine(open.size());
        }
        out.write("</");
        out.write(element.name);
        out.write('>');
    }

    /** Ends what is open, and gives all bytes to the stream. */
    public void finish() throws IOException {
        while (!open.isEmpty()) {
            end();
        }
        if (elements > 0) {
            out.write('\n');
        }
        out.flush();
    }

    private Element top() {
        return open.get(open.size() - 1);
    }

    private void closeTag() throws IOException {
        if (inTag) {
            out.write('>');
            inTag = false;
        }
    }

    private void newLine(int depth) throws IOException {
        out.write('\n');
        for (int i = 0; i < depth; i++) {
            out.write("  ");
        }
    }

    /** {@return the prefixes, with one for the namespace of a name that the collector never saw} */
    private static Map<String, String> withPrefix(Name name, Map<String, String> prefixes) {
        String uri = NamespaceCollector.namespace(name);
        if (uri.isEmpty() || prefixes.containsKey(uri)) {
            return prefixes;
        }
        Map<String, String> more = new LinkedHashMap<>(prefixes);
        Set<String> taken = new HashSet<>(prefixes.values());
        more.put(uri, NamespaceCollector.free(name.prefix(), taken));
        return more;
    }

    private void declare(Map<String, String> before, Map<String, String> now) throws IOException {
        if (before == now) {
            return;
        }
        for (Map.Entry<String, String> entry : now.entrySet()) {
            if (!before.containsKey(entry.getKey())) {
                writeAttribute("xmlns:" + entry.getValue(), entry.getKey());
            }
        }
    }

    private String local(Name name) {
        String local = name.local();
        if (!XmlNames.isName(local)) {
            report(Repair.WRITE_NAME, local);
            local = XmlNames.repaired(local);
        }
        return local;
    }

    private String written(Name name, Map<String, String> prefixes) {
        String known = prefixes == rootPrefixes ? written.get(name) : null;
        if (known != null) {
            return known;
        }
        String spelled = spelled(name, prefixes);
        if (prefixes == rootPrefixes && XmlNames.isName(name.local())) {
            written.put(name, spelled);
        }
        return spelled;
    }

    private String spelled(Name name, Map<String, String> prefixes) {
        String local = local(name);
        if (name.namespace().equals(NamespaceScopes.XML)) {
            return "xml:" + local;
        }
        String prefix = prefixes.get(NamespaceCollector.namespace(name));
        return prefix == null ? local : prefix + ":" + local;
    }

    private void writeAttribute(String name, String value) throws IOException {
        out.write(' ');
        out.write(name);
        out.write("=\"");
        String clean = clean(value);
        int from = 0;
        for (int i = 0; i < clean.length(); i++) {
            String reference = referenceInAttribute(clean.charAt(i));
            if (reference != null) {
                out.write(clean, from, i);
                out.write(reference);
                from = i + 1;
            }
        }
        out.write(clean, from, clean.length());
        out.write('"');
    }

    private void escape(String text) throws IOException {
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            String reference = reference(text.charAt(i));
            if (reference != null) {
                out.write(text, from, i);
                out.write(reference);
                from = i + 1;
            }
        }
        out.write(text, from, text.length());
    }

    private static @Nullable String reference(char c) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '\r' -> "&#13;";
            default -> null;
        };
    }

    private static @Nullable String referenceInAttribute(char c) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '"' -> "&quot;";
            case '\t' -> "&#9;";
            case '\n' -> "&#10;";
            case '\r' -> "&#13;";
            default -> null;
        };
    }

    private void section(String text) throws IOException {
        out.write(SECTION_START);
        out.write(text.replace(SECTION_END, SECTION_SPLIT));
        out.write(SECTION_END);
    }

    /** A section cannot hold a carriage return: whoever reads it makes it a line feed. */
    private static boolean isShorterAsSection(String text) {
        int escapes = 0;
        int splits = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > '>') {
                continue;
            }
            switch (c) {
                case '&' -> escapes += 4;
                case '<' -> escapes += 3;
                case '>' -> {
                    escapes += 3;
                    splits += text.startsWith(SECTION_END, i - 2) ? 1 : 0;
                }
                case '\r' -> {
                    return false;
                }
                default -> {}
            }
        }
        int split = SECTION_SPLIT.length() - SECTION_END.length();
        return escapes > SECTION_START.length() + SECTION_END.length() + splits * split;
    }

    /** {@return the text without characters that XML does not have} */
    private String clean(String text) {
        if (XmlNames.indexOfForbidden(text) == text.length()) {
            return text;
        }
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().forEach(code -> {
            if (XmlNames.isCharacter(code)) {
                clean.appendCodePoint(code);
            } else {
                report(Repair.WRITE_CHARACTER, String.format("U+%04X", code));
            }
        });
        return clean.toString();
    }

    private void report(Repair repair, String found) {
        repairs.report(repair.severity(), repair.code(), path(), out.position(), found, repair.message());
    }

    private String path() {
        return open.stream().map(element -> element.name).collect(Collectors.joining("/"));
    }
}

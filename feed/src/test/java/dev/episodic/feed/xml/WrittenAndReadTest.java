package dev.episodic.feed.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever is written is read again as it was, by the scanner and by a strict parser. */
class WrittenAndReadTest {

    /** An element or, without name, a text. */
    private record Node(String name, List<String> attributes, List<Node> children, String text) {
        void write(XmlSink sink) throws IOException {
            if (name.isEmpty()) {
                sink.text(text);
                return;
            }
            sink.start(Name.of(name.startsWith("n") ? "urn:" + name : "", name.endsWith("1") ? "" : "p", name));
            for (int i = 0; i < attributes.size(); i++) {
                sink.attribute("a" + i, attributes.get(i));
            }
            for (Node child : children) {
                child.write(sink);
            }
            sink.end();
        }

        void tell(List<String> events) {
            if (name.isEmpty()) {
                if (!text.isEmpty()) {
                    int last = events.size() - 1;
                    boolean joined = !events.get(last).startsWith("\u0001");
                    events.add(joined ? events.remove(last) + text : text);
                }
                return;
            }
            String full = name.startsWith("n") ? "{urn:" + name + "}" + name : name;
            StringBuilder tag = new StringBuilder("\u0001<" + full);
            for (int i = 0; i < attributes.size(); i++) {
                tag.append(" a")
                        .append(i)
                        .append("=\"")
                        .append(attributes.get(i))
                        .append('"');
            }
            events.add(tag.append('>').toString());
            children.forEach(child -> child.tell(events));
            events.add("\u0001</" + full + ">");
        }
    }

    @Provide
    Arbitrary<Node> documents() {
        Arbitrary<String> anyText = Arbitraries.oneOf(
                Arbitraries.strings()
                        .withChars("<>&\"'] \t\n\r;#x![CDATA-?/=:\u00E9\u20AC\uFEFF\u0085\u2028")
                        .ofMaxLength(30),
                Arbitraries.of("]]>", "<![CDATA[", "&amp;", "<!--", "\uD83D\uDE00", "&#10;", "</a>", "<p>a & b</p>"),
                Arbitraries.strings().ofMaxLength(20).filter(WrittenAndReadTest::isXml));
        Arbitrary<String> text = anyText.filter(value -> !isIndentation(value));
        Arbitrary<Node> leaf = text.map(value -> new Node("", List.of(), List.of(), value));
        return Arbitraries.lazyOf(() -> leaf, () -> element(anyText, leaf), () -> element(anyText, leaf))
                .filter(node -> !node.name().isEmpty());
    }

    private Arbitrary<Node> element(Arbitrary<String> text, Arbitrary<Node> leaf) {
        Arbitrary<Node> child = Arbitraries.lazyOf(() -> leaf, () -> leaf, () -> element(text, leaf));
        return Combinators.combine(
                        Arbitraries.of("a", "b", "title", "n1", "n2", "\u00E9t\u00E9"),
                        text.list().ofMaxSize(3),
                        child.list().ofMaxSize(4))
                .as((name, attributes, children) -> new Node(name, attributes, children, ""));
    }

    private static boolean isXml(String text) {
        return text.codePoints().allMatch(XmlNames::isCharacter);
    }

    @Property(tries = 1000)
    void isTheSame(@ForAll("documents") Node document) throws IOException {
        byte[] written = write(document);

        List<String> expected = new ArrayList<>();
        document.tell(expected);
        expected.replaceAll(event -> event.replace("\u0001", ""));
        assertThat(withoutIndentation(Scan.of(written).events())).isEqualTo(expected);
        assertThat(Scan.of(written).diagnostics()).isEmpty();
        assertThat(StrictParser.events(written)).contains(Scan.of(written).events());
        assertThat(write(document)).isEqualTo(written);
    }

    private static byte[] write(Node document) throws IOException {
        NamespaceCollector collector = new NamespaceCollector(KnownNamespaces.CATALOG);
        document.write(collector);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        XmlWriter writer = new XmlWriter(out, collector, (severity, code, path, position, found, message) -> {
            throw new AssertionError(code);
        });
        document.write(writer);
        writer.finish();
        return out.toByteArray();
    }

    /** White space that nobody wrote stands between elements only. */
    private static List<String> withoutIndentation(List<String> events) {
        List<String> kept = new ArrayList<>(events);
        kept.removeIf(WrittenAndReadTest::isIndentation);
        return kept;
    }

    /** Nobody can tell such a text from the indentation of the writer. */
    private static boolean isIndentation(String text) {
        return text.matches("\n *");
    }
}

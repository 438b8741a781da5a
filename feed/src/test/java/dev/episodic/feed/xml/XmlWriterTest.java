package dev.episodic.feed.xml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.episodic.Diagnostic;
import dev.episodic.Position;
import dev.episodic.Severity;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class XmlWriterTest {
    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

    private final List<Diagnostic> diagnostics = new ArrayList<>();

    /** A document, told to the collector and to the writer alike. */
    @FunctionalInterface
    private interface Document {
        void tell(XmlSink sink) throws IOException;
    }

    private String write(Document document) throws IOException {
        NamespaceCollector collector = new NamespaceCollector(KnownNamespaces.CATALOG);
        document.tell(collector);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        XmlWriter writer = new XmlWriter(out, collector, this::note);
        document.tell(writer);
        writer.finish();
        String written = out.toString(UTF_8);
        assertThat(written).startsWith(DECLARATION).endsWith("\n");
        assertThat(StrictParser.events(out.toByteArray())).as(written).isPresent();
        return written.substring(DECLARATION.length(), written.length() - 1);
    }

    private void note(Severity severity, String code, String path, Position position, String found, String message) {
        diagnostics.add(new Diagnostic(severity, code, path, position, found, message));
    }

    private String text(String text) throws IOException {
        String written = write(sink -> {
            sink.start(Name.of("a"));
            sink.text(text);
            sink.end();
        });
        return written.substring("<a>".length(), written.length() - "</a>".length());
    }

    @Test
    void indentsElementsButAddsNothingWhereThereIsText() throws IOException {
        String written = write(sink -> {
            sink.start(Name.of("rss"));
            sink.attribute("version", "2.0");
            sink.start(Name.of("title"));
            sink.text("T");
            sink.end();
            sink.start(Name.of("empty"));
            sink.text("");
            sink.end();
            sink.start(Name.of("p"));
            sink.start(Name.of("b"));
            sink.start(Name.of("i"));
            sink.end();
            sink.end();
            sink.text("after");
            sink.end();
            sink.start(Name.of("list"));
            sink.start(Name.of("one"));
            sink.end();
        });

        assertThat(written).isEqualTo("""
                        <rss version="2.0">
                          <title>T</title>
                          <empty/>
                          <p><b><i/></b>after</p>
                          <list>
                            <one/>
                          </list>
                        </rss>""");
    }

    @Test
    void declaresTheNamespacesUsedOnceInTheOrderOfTheCatalogue() throws IOException {
        String written = write(sink -> {
            sink.start(Name.of("rss"));
            sink.start(Name.of("urn:two", "x", "b"));
            sink.end();
            sink.start(Name.of("urn:one", "x", "a"));
            sink.attribute(Name.of("urn:three", "", "c"), "1");
            sink.end();
            sink.start(Name.of(KnownNamespaces.PODCAST, "pc", "person"));
            sink.end();
            sink.start(Name.of("urn:four", "itunes", "d"));
            sink.attribute(Name.of(NamespaceScopes.XML, "xml", "lang"), "en");
            sink.end();
            sink.start(Name.of(KnownNamespaces.ITUNES, "it", "author"));
            sink.end();
        });

        assertThat(written)
                .isEqualTo("<rss xmlns:itunes=\"" + KnownNamespaces.ITUNES + "\" xmlns:podcast=\""
                        + KnownNamespaces.PODCAST
                        + "\" xmlns:x=\"urn:two\" xmlns:x2=\"urn:one\" xmlns:ns=\"urn:three\" xmlns:itunes2=\"urn:four\">\n"
                        + "  <x:b/>\n  <x2:a ns:c=\"1\"/>\n  <podcast:person/>\n  <itunes2:d xml:lang=\"en\"/>\n"
                        + "  <itunes:author/>\n</rss>");
    }

    @Test
    void writesAnElementWithoutPrefixInItsDefaultNamespace() throws IOException {
        assertThat(write(sink -> {
                    sink.start(Name.of("rss"));
                    sink.start(Name.of("urn:a", "", "div"));
                    sink.attribute(Name.of("urn:a", "", "b"), "1");
                    sink.start(Name.of("urn:a", "", "p"));
                    sink.start(Name.of("", "q", "c"));
                }))
                .isEqualTo("<rss xmlns:ns=\"urn:a\">\n  <div xmlns=\"urn:a\" ns:b=\"1\">\n    <p>\n"
                        + "      <c xmlns=\"\"/>\n    </p>\n  </div>\n</rss>");
    }

    @Test
    void declaresANamespaceTheCollectorDidNotSeeWhereItIsUsed() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        XmlWriter writer = new XmlWriter(out, new NamespaceCollector(KnownNamespaces.CATALOG), this::note);

        writer.start(Name.of("a"));
        writer.attribute(Name.of("urn:b", "b", "c"), "1");
        writer.start(Name.of("urn:d", "b", "e"));
        writer.finish();

        assertThat(out.toString(UTF_8))
                .isEqualTo(DECLARATION + "<a xmlns:b=\"urn:b\" b:c=\"1\">\n  <b2:e xmlns:b2=\"urn:d\"/>\n</a>\n");
    }

    @Test
    void writesASectionWhereThatIsShorter() throws IOException {
        assertThat(text("a < b & c")).isEqualTo("a &lt; b &amp; c");
        assertThat(text("<p>a</p>")).isEqualTo("&lt;p&gt;a&lt;/p&gt;");
        assertThat(text("<p>a & b</p>")).isEqualTo("<![CDATA[<p>a & b</p>]]>");
        assertThat(text("<b>]]></b>" + "<i>".repeat(4)))
                .isEqualTo("<![CDATA[<b>]]]]><![CDATA[></b>" + "<i>".repeat(4) + "]]>");
        assertThat(text("<p>\r</p>")).isEqualTo("&lt;p&gt;&#13;&lt;/p&gt;");
    }

    @Test
    void escapesWhatAnAttributeCannotHold() throws IOException {
        assertThat(write(sink -> {
                    sink.start(Name.of("a"));
                    sink.attribute("b", "<&>\"'\t\n\r");
                }))
                .isEqualTo("<a b=\"&lt;&amp;>&quot;'&#9;&#10;&#13;\"/>");
    }

    @Test
    void dropsCharactersThatXmlDoesNotHaveAndSaysWhere() throws IOException {
        assertThat(text("a\u0000b\uD800c\uFFFFd")).isEqualTo("abcd");

        assertThat(diagnostics).hasSize(3).allSatisfy(diagnostic -> {
            assertThat(diagnostic.code()).isEqualTo("write.character");
            assertThat(diagnostic.path()).isEqualTo("a");
            assertThat(diagnostic.position()).hasToString("2:4");
        });
        assertThat(diagnostics.get(1).found()).isEqualTo("U+D800");
    }

    @Test
    void splitsASectionThatDroppingACharacterWouldEnd() throws IOException {
        assertThat(text("<<<<<<<<]]\u0001>")).isEqualTo("<![CDATA[<<<<<<<<]]]]><![CDATA[>]]>");
    }

    @Test
    void makesNamesFit() throws IOException {
        assertThat(write(sink -> {
                    sink.start(Name.of("", "", "1 a:b<"));
                    sink.attribute(Name.of("", "p", ""), "x");
                    sink.attribute("xmlns", "y");
                    sink.attribute("xmlns:z", "y");
                    sink.start(Name.of("urn:a", "b c", "d"));
                    sink.end();
                    sink.start(Name.of("urn:b", "xmlns", "e"));
                    sink.end();
                    sink.start(Name.of("\u0001", "f", "g"));
                    sink.end();
                    sink.start(Name.of("http://www.w3.org/2000/xmlns/", "xmlns", "h"));
                }))
                .isEqualTo("<_1_a_b_ xmlns:ns=\"urn:a\" xmlns:ns2=\"urn:b\" _=\"x\" xmlns_z=\"y\">\n"
                        + "  <ns:d/>\n  <ns2:e/>\n  <g/>\n  <h/>\n</_1_a_b_>");
        assertThat(diagnostics)
                .extracting(Diagnostic::code)
                .containsExactly("write.name", "write.name", "write.attribute", "write.name");
    }

    @Test
    void writesTheFirstOfTwoAttributes() throws IOException {
        assertThat(write(sink -> {
                    sink.start(Name.of("a"));
                    sink.attribute("b c", "1");
                    sink.attribute("b_c", "2");
                    sink.start(Name.of("d"));
                    sink.attribute("b_c", "3");
                }))
                .isEqualTo("<a b_c=\"1\">\n  <d b_c=\"3\"/>\n</a>");
        assertThat(diagnostics).extracting(Diagnostic::code).containsExactly("write.name", "write.attribute");
    }

    @Test
    void refusesCallsThatMakeNoDocument() throws IOException {
        XmlWriter writer =
                new XmlWriter(new ByteArrayOutputStream(), new NamespaceCollector(KnownNamespaces.CATALOG), this::note);

        assertThatThrownBy(writer::end).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> writer.text("a")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> writer.attribute("a", "b")).isInstanceOf(IllegalStateException.class);
        writer.start(Name.of("a"));
        writer.text("b");
        assertThatThrownBy(() -> writer.attribute("a", "b")).isInstanceOf(IllegalStateException.class);
        writer.end();
        assertThatThrownBy(() -> writer.start(Name.of("c"))).isInstanceOf(IllegalStateException.class);
    }
}

package dev.episodic.feed.xml;

import static dev.episodic.feed.xml.KnownNamespaces.ATOM;
import static dev.episodic.feed.xml.KnownNamespaces.CONTENT;
import static dev.episodic.feed.xml.KnownNamespaces.ITUNES;
import static dev.episodic.feed.xml.KnownNamespaces.PODCAST;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The namespaces of real feeds, by the rows of the catalogue. */
class NamespaceRepairTest {

    @ParameterizedTest
    @CsvSource({
        "N01, itunes, http://www.itunes.com/DTDs/Podcast-1.0.dtd, " + ITUNES,
        "N01, itunes, HTTP://WWW.ITUNES.COM/DTDS/PODCAST-1.0.DTD, " + ITUNES,
        "N01, itunes, http://example.com/DTDs/PodCast-1.0.dtd, " + ITUNES,
        "N02, itunes, https://www.itunes.com/dtds/podcast-1.0.dtd, " + ITUNES,
        "N05, i, ' http://www.itunes.com/dtds/podcast-1.0.dtd ', " + ITUNES,
        "N05, a10, http://www.w3.org/2005/Atom, " + ATOM,
        "N07, podcast, https://github.com/podcastindex-org/podcast-namespace/blob/main/docs/1.0.md, " + PODCAST,
        "N07, podcast, http://podcastindex.org/namespace/1.0/, " + PODCAST,
        "N09, content, http://purl.org/rss/1.0/modules/content, " + CONTENT,
        "N10, atom, http://w3.org/2005/Atom, " + ATOM,
        "N10, atom, https://www.w3.org/2005/Atom/, " + ATOM,
    })
    void findsTheNamespaceMeant(String row, String prefix, String declared, String canonical) {
        Scan scan = Scan.of("<rss xmlns:" + prefix + "=\"" + declared + "\"><" + prefix + ":author/></rss>");

        assertThat(scan.events()).as(row).contains("<{" + canonical + "}author>");
        assertThat(scan.codes())
                .isEqualTo(declared.equals(canonical) ? scan.codes().subList(0, 0) : scan.codes());
        assertThat(scan.codes().contains("namespace.alias")).isNotEqualTo(declared.equals(canonical));
    }

    @ParameterizedTest
    @CsvSource({"http://www.apple.com/itunes", "''"})
    void n03GoesByAWellKnownPrefixIfItsAddressIsUnknown(String declared) {
        Scan scan = Scan.of("<rss xmlns:itunes=\"" + declared + "\"><itunes:author/><itunes:image/></rss>");

        assertThat(scan.events()).contains("<{" + ITUNES + "}author>", "<{" + ITUNES + "}image>");
        assertThat(scan.codes()).containsExactly("namespace.unknown-uri");
    }

    @Test
    void n04BindsWellKnownPrefixesThatAreNotDeclared() {
        Scan scan = Scan.of("<rss><itunes:author/><itunes:image itunes:href=\"a\"/></rss>");

        assertThat(scan.events())
                .contains("<{" + ITUNES + "}author>", "<{" + ITUNES + "}image {" + ITUNES + "}href=\"a\">");
        assertThat(scan.codes()).containsExactly("namespace.unbound");
    }

    @Test
    void n04KeepsAnUndeclaredPrefixApartFromEverythingElse() {
        Scan scan = Scan.of("<rss><foo:title bar:href=\"a\"/><title/></rss>");

        assertThat(scan.events()).contains("<{undeclared:foo}title {undeclared:bar}href=\"a\">", "<title>");
        assertThat(scan.codes()).containsExactly("namespace.undeclared", "namespace.undeclared");
    }

    @Test
    void n06BindsPrefixesWhereTheyAreDeclared() {
        Scan scan = Scan.of(
                "<rss><x:a xmlns:x=\"u\"><x:b xmlns:x=\"v\" x:c=\"\"/><x:d/></x:a><x:e/><y xmlns=\"w\"><z/></y><z/></rss>");

        assertThat(scan.text())
                .isEqualTo("<rss><{u}a><{v}b {v}c=\"\"></{v}b><{u}d></{u}d></{u}a><{undeclared:x}e></{undeclared:x}e>"
                        + "<{w}y><{w}z></{w}z></{w}y><z></z></rss>");
    }

    @Test
    void n08PassesOverADefaultNamespaceOfRss() {
        Scan scan = Scan.of("<rss xmlns=\"http://a\"><channel xmlns=\"http://b\"><title/><item xmlns=\"http://c\">"
                + "<title/><div xmlns=\"http://www.w3.org/1999/xhtml\"><p/></div></item></channel></rss>");

        assertThat(scan.text())
                .startsWith("<rss><channel><title></title><item><title></title><{http://www.w3.org/1999/xhtml}div>"
                        + "<{http://www.w3.org/1999/xhtml}p>");
        assertThat(scan.codes()).containsOnly("namespace.default").hasSize(3);
    }

    @Test
    void n08GivesAtomItsDefaultNamespace() {
        Scan scan = Scan.of("<feed xmlns=\"" + ATOM + "\"><entry a=\"b\"/></feed>");

        assertThat(scan.events()).contains("<{" + ATOM + "}feed>", "<{" + ATOM + "}entry a=\"b\">");
        assertThat(scan.diagnostics()).isEmpty();
    }

    @Test
    void n11GoesByTheAddressIfAPrefixIsUsedByTwo() {
        Scan scan = Scan.of("<rss xmlns:media=\"http://source.scripting.com/\"><media:account/></rss>");

        assertThat(scan.events()).contains("<{http://source.scripting.com/}account>");
        assertThat(scan.diagnostics()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"\u201D, \u201D", "\u201C, \u201D", "\"\u201D, \u201D\"", "\u2018, \u2019", "\"\u00BB, \u00AB\""})
    void n12ReadsTypographicQuotes(String open, String close) {
        Scan scan = Scan.of("<rss xmlns:i=" + open + ITUNES + close + " version=\"2.0\"><i:author/></rss>");

        assertThat(scan.events()).contains("<rss version=\"2.0\">", "<{" + ITUNES + "}author>");
    }

    @Test
    void knowsThePrefixOfXmlWithoutDeclaration() {
        Scan scan = Scan.of("<rss xml:lang=\"en\"/>");

        assertThat(scan.events()).contains("<rss {http://www.w3.org/XML/1998/namespace}lang=\"en\">");
        assertThat(scan.diagnostics()).isEmpty();
    }
}

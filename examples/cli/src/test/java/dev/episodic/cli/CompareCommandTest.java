package dev.episodic.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompareCommandTest {

    private final Path folder;

    CompareCommandTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private String feed(String name, String item) throws IOException {
        var xml = "<rss version='2.0' xmlns:dc='http://purl.org/dc/elements/1.1/'"
                + " xmlns:acme='https://acme.example/ns'><channel><title>Salt</title><item>" + item
                + "</item></channel></rss>";
        return Files.writeString(folder.resolve(name), xml).toString();
    }

    @Test
    void losesNothingOfTheSampleShow() {
        var run = Run.of("compare", "examples/show/feed.xml");

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("0 lost, 0 added, 9 respelled; 1 whole");
    }

    @Test
    void tellsWhatIsRespelledToday() throws IOException {
        var run = Run.of("compare", "--details", feed("a.xml", "<dc:creator>Bo Lind</dc:creator><acme:x/>"));

        assertThat(run.status()).isZero();
        assertThat(run.out())
                .contains("respelled: 1 x purl.org/dc/elements/1.1 creator", "0 lost, 0 added, 1 respelled");
    }

    @Test
    void tellsWhatIsLost() throws IOException {
        var run = Run.of("compare", "--details", feed("a.xml", "<title>A <b>bold</b> one</title>"));

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains("lost: 1 x b", "1 lost, 0 added");
    }

    @Test
    void takesMarkupThatBecameTextForRespelled() throws IOException {
        var run = Run.of("compare", "--details", feed("a.xml", "<description>A <b>bold</b> one</description>"));

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("respelled: 1 x b", "0 lost, 0 added");
    }

    @Test
    void countsNoElementsOfWhatIsNotWellFormed() throws IOException {
        var run = Run.of("compare", feed("a.xml", "<title>A & B</title>"));

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("1 feeds, 0 of them well-formed RSS");
    }

    @Test
    void goesOnAfterWhatIsNoFeed() throws IOException {
        Files.writeString(folder.resolve("0.txt"), "Nothing of the kind.");
        feed("1.xml", "<title>One</title>");
        var run = Run.of("compare", folder.toString());

        assertThat(run.err()).contains("0.txt: no feed");
        assertThat(run.out()).contains("1 whole; 1 sources are no feed");
    }

    @ParameterizedTest
    @CsvSource({
        "A, a, true",
        "Fri&#44; 07 Mar 2025 06:05:00 +0000, '2025-03-07T07:05:00+01:00', true",
        "2025-03-07T07:05:00+01:00, 2025-03-07T06:05:00Z, true",
        "'Mon, 31 Dec 2002 14:20:20 GMT', '2002-12-31T14:20:20Z', true",
        "2002-12-31, '31 Dec 2002 00:00:00 +0000', true",
        "2002-12-31, '31 Dec 2002 01:00:00 +0000', false",
        "A &amp;amp; B, a & b, false",
        "A &amp; B, a & b, true",
        "One, Two, false"
    })
    void findsTheSameSaidInOtherWords(String one, String other, boolean same) {
        assertThat(element(other).isSaidBy(element(one))).isEqualTo(same);
    }

    private static Element element(String text) {
        return new Element("x", List.of(Element.comparable(text)));
    }
}

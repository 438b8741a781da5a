package dev.episodic.feed.xml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.episodic.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@Timeout(20)
class TrapTest {
    private static final Path TRAPS = Path.of("src/test/resources/traps");

    static Stream<Path> traps() throws IOException {
        try (Stream<Path> files = Files.list(TRAPS)) {
            return files.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("traps")
    void saysTheSameHoweverTheBytesCome(Path trap) throws IOException {
        byte[] document = Files.readAllBytes(trap);

        assertThat(Scan.slowly(document)).isEqualTo(Scan.of(document));
    }

    @ParameterizedTest
    @CsvSource({
        "00-ok, 2, ",
        "01-bare-ampersand, 2, xml.ampersand",
        "02-html-entity, 2, xml.entity.html",
        "03-unknown-entity, 2, xml.entity.unknown",
        "04-control-char, 2, xml.character.illegal",
        "05-ctrl-numeric-ref, 2, xml.character.illegal",
        "06-doctype, 2, xml.doctype",
        "07-xxe-file, 2, xml.entity.unknown",
        "08-billion-laughs-1e7, 2, xml.entity.unknown",
        "09-laughs-1e4, 2, xml.entity.unknown",
        "10-bom, 2, ",
        "11-leading-newline, 2, xml.declaration.late",
        "12-leading-junk, 2, xml.declaration.late",
        "13-latin1-declared, 2, ",
        "14-utf16, 2, ",
        "15-cp1252-declared-utf8, 2, encoding.mismatch",
        "16-truncated, 3, xml.truncated",
        "19-unbound-prefix, 2, namespace.unbound",
        "20-alt-prefix, 2, ",
        "21-itunes-ns-DTDs-case, 2, namespace.alias",
        "22-itunes-ns-https, 2, namespace.alias",
        "25-no-items, 0, ",
        "30-rss-no-channel, 0, ",
        "33-xhtml-in-description, 2, ",
        "34-nested-cdata-bad, 2, ",
        "35-dup-attr, 2, xml.attribute.repeated",
        "36-items-outside-channel, 1, ",
        "37-deep-nesting, 2, limit.depth",
        "39-unescaped-lt, 2, xml.less-than",
        "40-unclosed-br, 2, xml.element.void",
        "43-xml11, 2, ",
        "47-content-after-root, 2, xml.content.after",
        "48-live-null-bytes, 2, xml.content.after"
    })
    void countsItemsAndTellsTheDefect(String trap, int items, String code) throws IOException {
        Scan scan = Scan.of(Files.readAllBytes(TRAPS.resolve(trap + ".xml")));

        assertThat(scan.events()).filteredOn("<item>"::equals).hasSize(items);
        if (code == null) {
            assertThat(scan.diagnostics()).noneMatch(diagnostic -> diagnostic.severity() != Severity.INFO);
        } else {
            assertThat(scan.codes()).contains(code);
        }
    }
}

package dev.episodic.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.episodic.Diagnostic;
import dev.episodic.Parsed;
import dev.episodic.Podcast;
import dev.episodic.Severity;
import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Small feeds with one defect each: the defect costs itself and nothing else. */
@Timeout(value = 10, unit = TimeUnit.SECONDS)
class TrapTest {

    @ParameterizedTest
    @CsvSource({
        "00-ok, 2",
        "01-bare-ampersand, 2",
        "02-html-entity, 2",
        "03-unknown-entity, 2",
        "04-control-char, 2",
        "05-ctrl-numeric-ref, 2",
        "06-doctype, 2",
        "07-xxe-file, 2",
        "08-billion-laughs-1e7, 2",
        "09-laughs-1e4, 2",
        "10-bom, 2",
        "11-leading-newline, 2",
        "12-leading-junk, 2",
        "13-latin1-declared, 2",
        "14-utf16, 2",
        "15-cp1252-declared-utf8, 2",
        "16-truncated, 2",
        "17-no-version-attr, 2",
        "18-version-2.01, 2",
        "19-unbound-prefix, 2",
        "20-alt-prefix, 2",
        "21-itunes-ns-DTDs-case, 2",
        "22-itunes-ns-https, 2",
        "23-no-enclosure-item, 2",
        "24-enclosure-no-length, 2",
        "25-no-items, 0",
        "26-no-language, 2",
        "27-item-before-channel-meta, 3",
        "28-skiphours-bad, 2",
        "29-cloud-port-empty, 2",
        "30-rss-no-channel, 0",
        "33-xhtml-in-description, 2",
        "34-nested-cdata-bad, 2",
        "35-dup-attr, 2",
        "36-items-outside-channel, 1",
        "38-item-title-after, 2",
        "39-unescaped-lt, 2",
        "40-unclosed-br, 2",
        "41-comment-before-root, 2",
        "42-stylesheet-pi, 2",
        "43-xml11, 2",
        "44-atom, 1",
        "45-rdf, 1",
        "46-rss091, 2",
        "47-content-after-root, 2",
        "48-live-null-bytes, 2",
    })
    void keepsTheEpisodes(String trap, int episodes) throws IOException {
        assertThat(read(trap).value().episodes()).hasSize(episodes);
    }

    @Test
    void findsNothingOddInASoundFeed() throws IOException {
        assertThat(read("00-ok").diagnostics()).allMatch(diagnostic -> diagnostic.severity() == Severity.INFO);
    }

    @ParameterizedTest
    @CsvSource({
        "01-bare-ampersand, xml.ampersand",
        "03-unknown-entity, xml.entity.unknown",
        "04-control-char, xml.character.illegal",
        "05-ctrl-numeric-ref, xml.character.illegal",
        "06-doctype, xml.doctype",
        "15-cp1252-declared-utf8, encoding.mismatch",
        "16-truncated, item.truncated",
        "19-unbound-prefix, namespace.unbound",
        "28-skiphours-bad, hour.unreadable",
        "35-dup-attr, xml.attribute.repeated",
        "37-deep-nesting, limit.depth",
        "38-item-title-after, element.repeated",
        "39-unescaped-lt, xml.less-than",
    })
    void tellsOfTheDefect(String trap, String code) throws IOException {
        assertThat(read(trap).diagnostics()).extracting(Diagnostic::code).contains(code);
    }

    @ParameterizedTest
    @CsvSource({"19-unbound-prefix", "20-alt-prefix", "21-itunes-ns-DTDs-case", "22-itunes-ns-https"})
    void readsTheTagsOfAppleUnderAnyName(String trap) throws IOException {
        var podcast = read(trap).value();

        assertThat(podcast.artwork()).hasSize(1);
        assertThat(podcast.explicit()).hasValue(false);
        assertThat(podcast.episodes()).allMatch(episode -> episode.duration().isPresent());
    }

    @Test
    void keepsTheFirstTitleOfAShow() throws IOException {
        var reference = read("00-ok").value();

        assertThat(read("38-item-title-after").value().title()).isEqualTo(reference.title());
    }

    @Test
    void readsNoFileForAnEntity() throws IOException {
        assertThat(read("07-xxe-file").value().toString()).doesNotContain("root:");
    }

    @ParameterizedTest
    @CsvSource({"31-html-page, an HTML page", "32-empty, nothing at all: it is empty"})
    void saysWhatItIsWhenItIsNoFeed(String trap, String found) {
        assertThatThrownBy(() -> read(trap)).isInstanceOfSatisfying(FeedException.class, no -> assertThat(no.found())
                .isEqualTo(found));
    }

    @ParameterizedTest
    @CsvSource({
        "01-bare-ampersand, A & B",
        "02-html-entity, Café “x”",
        "03-unknown-entity, X &foobar; Y",
        "15-cp1252-declared-utf8, It’s",
        "39-unescaped-lt, I <3 you",
    })
    void keepsTheWordsAroundADefect(String trap, String title) throws IOException {
        assertThat(read(trap).value().title()).hasValue(title);
    }

    private static Parsed<Podcast> read(String trap) throws IOException {
        try (var in = Objects.requireNonNull(
                TrapTest.class.getResourceAsStream("/traps/" + trap + ".xml"), () -> "no trap " + trap)) {
            return FeedReader.standard().read(in);
        }
    }
}

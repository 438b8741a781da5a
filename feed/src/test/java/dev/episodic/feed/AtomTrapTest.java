package dev.episodic.feed;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.episodic.Diagnostic;
import dev.episodic.Episode;
import dev.episodic.Parsed;
import dev.episodic.Podcast;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each small feed with a defect, rewritten as Atom: the defect costs the same as in RSS, and is told in the same way. */
@Timeout(value = 10, unit = TimeUnit.SECONDS)
class AtomTrapTest {

    private static final List<String> DOCUMENT = List.of("xml.", "encoding.", "namespace.", "limit.", "item.truncated");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "00-ok",
                "01-bare-ampersand",
                "02-html-entity",
                "03-unknown-entity",
                "04-control-char",
                "05-ctrl-numeric-ref",
                "06-doctype",
                "07-xxe-file",
                "08-billion-laughs-1e7",
                "09-laughs-1e4",
                "10-bom",
                "11-leading-newline",
                "12-leading-junk",
                "13-latin1-declared",
                "14-utf16",
                "15-cp1252-declared-utf8",
                "16-truncated",
                "17-no-version-attr",
                "18-version-2.01",
                "19-unbound-prefix",
                "20-alt-prefix",
                "21-itunes-ns-DTDs-case",
                "22-itunes-ns-https",
                "23-no-enclosure-item",
                "24-enclosure-no-length",
                "25-no-items",
                "26-no-language",
                "27-item-before-channel-meta",
                "28-skiphours-bad",
                "29-cloud-port-empty",
                "30-rss-no-channel",
                "33-xhtml-in-description",
                "34-nested-cdata-bad",
                "35-dup-attr",
                "36-items-outside-channel",
                "37-deep-nesting",
                "38-item-title-after",
                "39-unescaped-lt",
                "40-unclosed-br",
                "41-comment-before-root",
                "42-stylesheet-pi",
                "43-xml11",
                "46-rss091",
                "47-content-after-root",
                "48-live-null-bytes",
            })
    void behavesAsItsOriginal(String trap) throws IOException {
        var rss = FeedReader.standard().read(bytes(trap));
        var atom = FeedReader.standard().read(asAtom(trap));

        assertThat(said(atom.value())).isEqualTo(said(rss.value()));
        assertThat(codes(atom)).isEqualTo(codes(rss));
    }

    @Test
    void isAtom() throws IOException {
        assertThat(FeedReader.standard().format(new ByteArrayInputStream(asAtom("00-ok"))))
                .isEqualTo(FeedFormat.ATOM_1_0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"31-html-page", "32-empty"})
    void isNoFeedIfTheOriginalIsNone(String trap) {
        assertThatThrownBy(() -> FeedReader.standard().read(asAtom(trap))).isInstanceOf(FeedException.class);
    }

    /** {@return what both formats can say} */
    private static List<Object> said(Podcast podcast) {
        return List.of(
                podcast.title(),
                podcast.link(),
                podcast.description(),
                podcast.language(),
                podcast.explicit(),
                podcast.artwork(),
                podcast.categories(),
                podcast.episodes().stream().map(AtomTrapTest::said).toList());
    }

    private static List<Object> said(Episode episode) {
        return List.of(
                episode.title(),
                episode.link(),
                episode.guid(),
                episode.description(),
                episode.media(),
                episode.published(),
                episode.duration());
    }

    /** {@return what was told of the document, whatever its format} */
    private static List<String> codes(Parsed<Podcast> parsed) {
        return parsed.diagnostics().stream()
                .map(Diagnostic::code)
                .filter(code -> DOCUMENT.stream().anyMatch(code::startsWith))
                .toList();
    }

    private static byte[] asAtom(String trap) throws IOException {
        Charset charset = trap.equals("14-utf16") ? UTF_16 : ISO_8859_1;
        String rss = new String(bytes(trap), charset);
        var language = Pattern.compile("<language>(.*?)</language>").matcher(rss);
        String attribute = language.find() ? " xml:lang='" + language.group(1) + "'" : "";
        return rss.replaceFirst("<rss( version=\"[^\"]*\")?", "<feed xmlns='http://www.w3.org/2005/Atom'" + attribute)
                .replaceAll("</?channel>|<language>.*?</language>", "")
                .replace("</rss>", "</feed>")
                .replaceAll("<(/?)item\\b", "<$1entry")
                .replaceAll("<link>(.*?)</link>", "<link href=\"$1\"/>")
                .replaceAll("<(/?)description\\b", "<$1subtitle")
                .replaceAll("<guid isPermaLink=\"false\"", "<id")
                .replace("</guid>", "</id>")
                .replaceAll("<enclosure url=", "<link rel=\"enclosure\" href=")
                .replaceAll("<(/?)pubDate\\b", "<$1published")
                .getBytes(charset);
    }

    private static byte[] bytes(String trap) throws IOException {
        try (var in = Objects.requireNonNull(
                AtomTrapTest.class.getResourceAsStream("/traps/" + trap + ".xml"), () -> "no trap " + trap)) {
            return in.readAllBytes();
        }
    }
}

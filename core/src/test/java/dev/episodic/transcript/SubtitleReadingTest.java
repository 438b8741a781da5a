package dev.episodic.transcript;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.episodic.Diagnostic;
import dev.episodic.Parsed;
import dev.episodic.Position;
import dev.episodic.Severity;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubtitleReadingTest {

    private static final String WEBVTT = """
            WEBVTT - Low water
            Kind: captions
            Language: en-IE

            NOTE checked by ear

            1
            00:00.000 --> 00:04.200 line:0 position:20%
            <v Inés Varga>Low water is <i>at six</i>.</v>

            00:04.200 --> 00:07.000
            <v Tom &amp; Bo>Then we start
            at <c.big>five</c>. Salt &amp; tea: ready.

            00:07.000 --> 00:08.000
            (waves)
            """;

    @Test
    void readsWebVtt() throws IOException {
        var read = read(WEBVTT);

        assertThat(read.value().language()).contains(Locale.forLanguageTag("en-IE"));
        assertThat(Show.cues(read.value()))
                .containsExactly(
                        "0S-4.2S Inés Varga: Low water is at six.",
                        "4.2S-7S Tom & Bo: Then we start|at five. Salt & tea: ready.",
                        "7S-8S (waves)");
        assertThat(read.value().cues().get(0).id()).contains("1");
        assertThat(Show.codes(read)).containsExactly("webvtt.header", "webvtt.block", "cue.settings", "cue.markup");
        assertThat(read.diagnostics()).extracting(Diagnostic::severity).containsOnly(Severity.INFO);
    }

    @Test
    void tellsTheVoicesOfOneCueApart() throws IOException {
        assertThat(Show.cues(read("""
                WEBVTT

                00:01.000 --> 00:02.000
                <v Ada>Ready?</v> <v Bo>Ready.
                """).value())).containsExactly("1S-2S Ada: Ready?", "1S-2S Bo: Ready.");
    }

    @Test
    void readsSubRip() throws IOException {
        var read = read("""
                1
                00:00:00,000 --> 00:00:02,000
                Inés Varga: Low water is
                at six.

                2
                00:00:02,000 --> 00:00:03,000
                So here is the thing: we start.

                3
                00:00:03,000 --> 00:00:04,500
                <i>Tom: Now!</i>

                4
                00:00:04,500 --> 00:00:05,000
                {\\an8}>> TOM (skipper): <b>Now!</b> 5:30 &amp; no later
                """);

        assertThat(Show.cues(read.value()))
                .containsExactly(
                        "0S-2S Inés Varga: Low water is|at six.",
                        "2S-3S Inés Varga: So here is the thing: we start.",
                        "3S-4.5S Tom: Now!",
                        "4.5S-5S TOM (skipper): Now! 5:30 &amp; no later");
        assertThat(Show.codes(read)).containsExactly("cue.markup");
    }

    @Test
    void givesALabelToWhatFollowsButAVoiceToItsCueAlone() throws IOException {
        var cues = "00:01.000 --> 00:02.000\n%s\n\n00:02.000 --> 00:03.000\nTwo.\n";

        assertThat(read("WEBVTT\n\n" + cues.formatted("Ada: One.")).value().cues())
                .extracting(cue -> cue.speaker().orElse("?"))
                .containsExactly("Ada", "Ada");
        assertThat(read("WEBVTT\n\n" + cues.formatted("<v Ada>One.")).value().cues())
                .extracting(cue -> cue.speaker().orElse("?"))
                .containsExactly("Ada", "?");
    }

    @Test
    void readsWebVttWithoutItsFirstLine() throws IOException {
        var read = read(
                "00:00:00.000 --> 00:00:05.000\n<v Ada>Tea &amp; toast.\n\n\n00:00:05.000 --> 00:00:10.000\nYes.\n");

        assertThat(Show.cues(read.value())).containsExactly("0S-5S Ada: Tea & toast.", "5S-10S Yes.");
        assertThat(Show.codes(read)).containsExactly("webvtt.header.missing");
    }

    @Test
    void keepsCuesThatAreOddAndTellsThem() throws IOException {
        var read = read("""
                1
                00:00:05,000 --> 00:00:06,000
                Late.

                2
                00:00:01,000 --> 00:00:03,000
                Early.

                3
                00:00:02,000 --> 00:00:01,000
                Backwards.

                4
                00:00:04 --> 00:00:04

                5
                00:00:0x,000 --> 00:00:09,000
                Broken.

                6
                00:00:10,000 --> 00:00:11,000

                After a gap.
                """);

        assertThat(Show.cues(read.value()))
                .containsExactly(
                        "1S-3S Early.",
                        "2S-? Backwards.",
                        "4S-4S ",
                        "?-9S Broken.",
                        "5S-6S Late.",
                        "10S-11S After a gap.");
        assertThat(read.diagnostics())
                .extracting(each -> each.code() + " " + each.path() + " " + each.position())
                .containsExactly(
                        "cue.overlap cue[2] 6:1",
                        "cue.unsorted cue[2] 6:1",
                        "cue.end.before-start cue[3] 10:1",
                        "cue.overlap cue[3] 10:1",
                        "cue.empty cue[4] 14:1",
                        "cue.overlap cue[4] 14:1",
                        "cue.time.unreadable cue[5] 17:1");
    }

    @ParameterizedTest
    @CsvSource({"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "windows-1252"})
    void readsTheEncodingsThatAreMet(String name) throws IOException {
        var text = "1\r\n00:00:00,000 --> 00:00:02,000\r\nInés: “Niedrigwasser” um sechs, für Ælfrēd.\r\n"
                .replace("ē", name.startsWith("w") ? "e" : "ē");
        var bytes = text.getBytes(Charset.forName(name));

        assertThat(read(TranscriptReader.standard().read(bytes)))
                .isEqualTo(read(TranscriptReader.standard().read(text)))
                .contains("Inés: “Niedrigwasser” um sechs, für Æ");
    }

    @Test
    void passesOverAByteOrderMark() throws IOException {
        for (var bytes : new byte[][] {("\ufeff" + WEBVTT).getBytes(UTF_8), WEBVTT.getBytes(UTF_16)}) {
            assertThat(TranscriptReader.standard().read(bytes).value())
                    .isEqualTo(read(WEBVTT).value());
        }
        var marked = TranscriptReader.standard().read(("\ufeff" + WEBVTT).getBytes(UTF_16LE));
        assertThat(marked.value()).isEqualTo(read(WEBVTT).value());
        assertThat(Show.codes(marked)).contains("encoding.chosen");
    }

    @Test
    void mendsAFewStrayBytes() throws IOException {
        var text = "1\n00:00:00,000 --> 00:00:02,000\nÄ ö ü ß é X\n".getBytes(UTF_8);
        text[text.length - 2] = (byte) 0xe9;

        var read = TranscriptReader.standard().read(text);

        assertThat(Show.cues(read.value())).containsExactly("0S-2S Ä ö ü ß é é");
        assertThat(Show.codes(read)).containsExactly("encoding.invalid");
    }

    @Test
    void tellsTheFirstOfManyOdditiesAndCountsTheRest() throws IOException {
        var text = new StringBuilder("WEBVTT\n");
        for (int i = 0; i < 500; i++) {
            text.append("\n00:01.000 --> 00:02.000\n\n");
        }

        var empty = read(text.toString()).diagnostics().stream()
                .filter(each -> each.code().equals("cue.empty"))
                .toList();

        assertThat(empty).hasSize(101);
        assertThat(empty.get(0).position()).isEqualTo(new Position(3, 1, 8));
        assertThat(empty.get(100).message()).endsWith("And 399 more.");
    }

    private static String read(Parsed<Transcript> parsed) {
        return String.join("\n", Show.cues(parsed.value()));
    }

    private static Parsed<Transcript> read(String text) throws IOException {
        return TranscriptReader.standard().read(text);
    }
}

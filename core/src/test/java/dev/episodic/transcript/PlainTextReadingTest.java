package dev.episodic.transcript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextReadingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    **Inés Varga:** Low water.      | ?-? Inés Varga: Low water.
                    **the skipper**: Low water.     | ?-? the skipper: Low water.
                    Inés: Low water.                | ?-? Inés: Low water.
                    Inés：Low water.                | ?-? Inés: Low water.
                    [SPEAKER_00]: Low water.        | ?-? SPEAKER_00: Low water.
                    speaker 1: Low water.           | ?-? speaker 1: Low water.
                    DR. MARK VAN DER BERG: Tea.     | ?-? DR. MARK VAN DER BERG: Tea.
                    主持人：你好                      | ?-? 主持人: 你好
                    [00:01:02] Low water.           | 1M2S-? Low water.
                    (1:02) Inés: Low water.         | 1M2S-? Inés: Low water.
                    [00:01.5 --> 00:04.25]   Low.   | 1.5S-4.25S Low.
                    Inés [1:02]: Low water.         | 1M2S-? Inés: Low water.
                    12:30 we sail.                  | ?-? 12:30 we sail.
                    Note: we sail.                  | ?-? Note: we sail.
                    Our plan is simple: we sail.    | ?-? Our plan is simple: we sail.
                    It is at https://tea.example    | ?-? It is at https://tea.example
                    Scores: 2:1                     | ?-? Scores: 2:1
                    """)
    void readsTimesAndNamesBeforeTheWords(String line, String cue) throws IOException {
        assertThat(read(line)).containsExactly(cue);
    }

    @Test
    void readsLinesThatBeginWithTimes() throws IOException {
        assertThat(read("00:00:00 Low water.\n00:00:04 Then we start\nat five.\n1:02:03 - Bo: Yes.\n"))
                .containsExactly("0S-? Low water.", "4S-? Then we start|at five.", "1H2M3S-? Bo: Yes.");
    }

    @Test
    void readsNamesAndTimesThatHaveALineOfTheirOwn() throws IOException {
        assertThat(read("Inés Varga (00:12):\nLow water.\n\nBo  0:15\nYes.\nIt is.\n\nAnd wet.\n"))
                .containsExactly("12S-? Inés Varga: Low water.", "15S-? Bo: Yes.|It is.", "?-? Bo: And wet.");
    }

    @Test
    void readsParagraphs() throws IOException {
        assertThat(read("Waves.\r\n\r\nInés: Low water\r\nis at six.\r\nBo: Yes.\r\n\r\n\r\nThen we start.\r\n"))
                .containsExactly(
                        "?-? Waves.", "?-? Inés: Low water|is at six.", "?-? Bo: Yes.", "?-? Bo: Then we start.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ''                                        | an empty file
                    <!DOCTYPE html><title>404</title>         | a page or a fragment of HTML
                    <cite>Inés:</cite> <time>0:00</time>      | a page or a fragment of HTML
                    <?xml version="1.0"?><rss/>               | a feed or another document of XML
                    """)
    void saysWhatElseItIs(String text, String found) {
        assertThatThrownBy(() -> read("\ufeff\n" + text))
                .isInstanceOf(TranscriptException.class)
                .hasMessageStartingWith("This is no transcript but " + found);
    }

    @Test
    void refusesBinaryDataAndWhatIsTooLong() {
        assertThatThrownBy(() -> TranscriptReader.standard().read(new byte[] {'I', 'D', '3', 4, 3, 2, 1}))
                .isInstanceOf(TranscriptException.class)
                .hasMessageContaining("binary data");
        assertThatThrownBy(() -> TranscriptReader.standard()
                        .withMostBytes(4)
                        .read(new ByteArrayInputStream(new byte[] {'W', 'a', 'v', 'e', 's'})))
                .isInstanceOf(TranscriptException.class)
                .hasMessageContaining("longer than 4 bytes");
        assertThatThrownBy(() -> TranscriptReader.standard().withMostBytes(0))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"SRT", "WEBVTT", "JSON"})
    void isNoTranscriptWhereTimesAreExpected(TranscriptFormat format) throws IOException {
        var reader = TranscriptReader.of(format);

        assertThatThrownBy(() -> reader.read("404 Not Found"))
                .isInstanceOf(TranscriptException.class)
                .extracting(thrown -> ((TranscriptException) thrown).found())
                .isEqualTo("text without times");
        assertThat(Show.codes(reader.read("00:01,000 --> 00:02,000\nOne.")))
                .isEqualTo(format == TranscriptFormat.SRT ? List.of() : List.of("transcript.format"));
    }

    @Test
    void isExpectedWhereItIsSaidSo() throws IOException {
        assertThat(TranscriptReader.of(TranscriptFormat.TEXT).read("Low water.").diagnostics())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    WEBVTT | WEBVTT
                    JSON   | [{"start": 1}]
                    JSON   | {"segments": []}
                    SRT    | 00:01,000 --> 00:02,000
                    TEXT   | [00:01] Low water.
                    TEXT   | {laughs} Low water.
                    TEXT   | WEBVTTs are files.
                    """)
    void isToldFromTheOtherFormats(TranscriptFormat format, String text) {
        assertThat(TranscriptReader.format(text)).contains(format);
        assertThat(TranscriptReader.format("<p>")).isEmpty();
    }

    private static List<String> read(String text) throws IOException {
        return Show.cues(TranscriptReader.standard().read(text).value());
    }
}

package dev.episodic.transcript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.episodic.text.ClockTime;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(value = 60, unit = TimeUnit.SECONDS)
class HostileTranscriptTest {

    private static final TranscriptReader READER = TranscriptReader.standard();

    @Test
    void readsAMillionCues() throws IOException {
        var text = new StringBuilder("WEBVTT\n");
        for (int i = 0; i < 1_000_000; i++) {
            text.append("\n00:01.000 --> 00:02.000\n<v A>x\n");
        }
        assertThat(READER.read(text.toString()).value().cues()).hasSize(1_000_000);
    }

    @ParameterizedTest
    @EnumSource
    void keepsTenHours(TranscriptFormat format) throws IOException {
        var transcript = Transcript.builder();
        for (int second = 0; second < 36_000; second += 2) {
            transcript.addCue(Cue.builder()
                    .start(Duration.ofSeconds(second))
                    .end(Duration.ofSeconds(second + 2))
                    .speaker(second % 10 == 0 ? "Inés" : "Tom")
                    .text("At " + ClockTime.clock(Duration.ofSeconds(second)))
                    .build());
        }
        var whole = transcript.build();

        var read = READER.read(TranscriptWriter.standard().write(whole, format).value())
                .value();

        assertThat(read.cues()).hasSize(18_000);
        assertThat(read.cues().get(17_999).start()).contains(Duration.ofSeconds(35_998));
        assertThat(read.cues())
                .extracting(Cue::speaker)
                .isEqualTo(whole.cues().stream().map(Cue::speaker).toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<",
                "&",
                "-->",
                "1",
                "1:",
                "00:01 --> ",
                "a:",
                "[",
                "(0:01",
                "**",
                "{\\",
                "\n",
                "\r",
                "NOTE\n",
                "A: ",
                "x\n\n",
                "1\n",
                "00:01 --> 00:02",
                "[00:01] ",
                "\u00a0",
                ">>",
                "\ud83d"
            })
    void readsAnyPieceHoweverOften(String piece) throws IOException {
        var pieces = piece.repeat(200_000);

        assertThat(READER.read("WEBVTT\n\n00:01.000 --> 00:02.000\n" + pieces)
                        .value()
                        .cues())
                .isNotEmpty();
        assertThat(READER.read("1\n00:00:01,000 --> 00:00:02,000\n" + pieces)
                        .value()
                        .cues())
                .isNotEmpty();
        assertThat(READER.read("Low water. " + pieces).value().cues()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"segments\":[", "{\"a\":", "[{\"text\":[", "[{\"start\":1e"})
    void refusesJsonThatIsTooDeepOrNeverEnds(String piece) {
        assertThatThrownBy(() -> READER.read("[" + "{\"x\":" + piece.repeat(200_000)))
                .isInstanceOf(TranscriptException.class);
    }

    @Test
    void readsATranscriptCutOffAnywhere() throws IOException {
        var json =
                "{\"segments\": [{\"startTime\": 1, \"body\": \"One \\u00e9.\"}, {\"startTime\": 2, \"body\": \"Two\"}]}";
        var whole = READER.read(json).value().cues().size();

        for (int end = json.indexOf('}') + 1; end < json.length(); end++) {
            assertThat(READER.read(json.substring(0, end)).value().cues()).hasSizeBetween(1, whole);
        }
    }
}

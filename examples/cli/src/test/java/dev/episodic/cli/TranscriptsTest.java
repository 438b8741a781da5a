package dev.episodic.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Transcripts at the command line. */
class TranscriptsTest {

    private static final String WEBVTT = """
            WEBVTT

            00:00:00.500 --> 00:00:02.250
            <v Solveig>The last car is ours.

            00:00:02.250 --> 00:00:04.000
            <v Tomás>Mind the step.
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                WEBVTT,
                "1\n00:00:00,500 --> 00:00:02,250\nSolveig: The last car is ours.\n",
                "{\"version\": \"1.0.0\", \"segments\": [{\"speaker\": \"Solveig\", \"startTime\": 0.5, \"body\": \"x\"}]}",
                "[{\"start\": \"00:00:00.500\", \"start_ms\": 500, \"voice\": \"Solveig\", \"text\": \"x\"}]",
                "<cite>Solveig:</cite><time datetime='PT0.5S'>0:00</time><p>x</p>"
            })
    void areRecognized(String source) {
        var read = Run.withInput(source, "read", "-").json();

        assertThat(read.get("kind").asString()).isEqualTo("transcript");
        assertThat(read.at("/transcript/cues/0/speaker").asString()).isEqualTo("Solveig");
        assertThat(read.at("/transcript/cues/0/start").asString()).isEqualTo("PT0.5S");
    }

    @Test
    void areReadAsTextWhenTheyAreSaidToBeTranscripts() {
        assertThat(Run.withInput("Solveig: The last car.", "read", "--as", "transcript", "-")
                        .json()
                        .at("/transcript/cues/0/text")
                        .asString())
                .isEqualTo("The last car.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    srt             | Solveig: The last car is ours.
                    webvtt          | <v Solveig>The last car is ours.
                    json-transcript | {"speaker": "Solveig", "startTime": 0.5, "endTime": 2.25, "body"
                    html-transcript | <time datetime="PT0.5S">0:00</time>
                    text-transcript | [00:00:00.500] Solveig: The last car is ours.
                    """)
    void areConverted(String target, String piece) {
        var written = Run.withInput(WEBVTT, "write", "--as", target, "-");

        assertThat(written.status()).isZero();
        assertThat(written.err()).isEmpty();
        assertThat(written.out()).contains(piece);
        assertThat(Run.withInput(written.out(), "read", "--as", "transcript", "-")
                        .json()
                        .at("/transcript/cues")
                        .size())
                .isEqualTo(2);
    }

    @Test
    void comeBackFromAnEnvelope() {
        var envelope = Run.withInput(WEBVTT, "read", "-").out();

        assertThat(Run.withInput(envelope, "write", "--as", "webvtt", "-").out())
                .isEqualTo(WEBVTT);
    }

    @Test
    void areNoPodcast() {
        var written = Run.withInput(WEBVTT, "write", "-");

        assertThat(written.status()).isEqualTo(1);
        assertThat(written.err()).contains("This holds a transcript, and no podcast.");
        assertThat(Run.withInput(WEBVTT, "read", "--format", "text", "-").out())
                .contains("2 cues", "with Solveig, Tomás");
    }
}

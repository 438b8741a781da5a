package dev.episodic.transcript;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.episodic.Diagnostic;
import dev.episodic.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Files from the wild, which are not part of the project. */
class CorpusTest {

    private static final Path FOLDER = Path.of("..", "..", "shared", "corpus", "transcripts");
    private static final Pattern TIMES = Pattern.compile("-->");
    private static final Pattern BODIES = Pattern.compile("\"body\"");

    @Test
    void everyFileIsReadWithTheCuesThatItHas() throws IOException {
        for (var file : files()) {
            var text = Files.readString(file, UTF_8);
            var counted = (file.toString().endsWith(".json") ? BODIES : TIMES)
                    .matcher(text)
                    .results()
                    .count();

            var read = TranscriptReader.standard().read(file);

            assertThat(read.value().cues()).as(file.toString()).hasSize((int) counted);
            assertThat(read.diagnostics())
                    .as(file.toString())
                    .filteredOn(each -> each.severity() != Severity.INFO)
                    .extracting(Diagnostic::code)
                    .isEmpty();
        }
    }

    @Test
    void everyFileSaysTheSameInEveryFormat() throws IOException {
        for (var file : files()) {
            var transcript = TranscriptReader.standard().read(file).value();
            for (var format : TranscriptFormat.values()) {
                var written =
                        TranscriptWriter.standard().write(transcript, format).value();
                var again = TranscriptReader.standard().read(written).value();

                assertThat(texts(again)).as(file + " as " + format).isEqualTo(texts(transcript));
                assertThat(starts(again)).isEqualTo(starts(transcript));
                assertThat(again.withSpeakersCarriedOn().speakers()).isEqualTo(transcript.speakers());
                assertThat(TranscriptWriter.standard().write(again, format).value())
                        .isEqualTo(written);
            }
        }
    }

    private static List<Optional<Duration>> starts(Transcript transcript) {
        return transcript.cues().stream().map(Cue::start).toList();
    }

    private static List<String> texts(Transcript transcript) {
        return transcript.cues().stream().map(cue -> inOneLine(cue.text())).toList();
    }

    /** Text cannot begin a line with a name that is not that of the speaker; it puts such lines together. */
    private static String inOneLine(String text) {
        return text.replace('\n', ' ');
    }

    private static List<Path> files() throws IOException {
        assumeTrue(Files.isDirectory(FOLDER), "there is no " + FOLDER);
        try (var files = Files.walk(FOLDER)) {
            var found = files.filter(file -> file.toString().matches(".*\\.(?:srt|vtt|json)"))
                    .toList();
            assertThat(found).hasSizeGreaterThan(60);
            return found;
        }
    }
}

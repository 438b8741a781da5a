package dev.episodic.transcript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.episodic.Parsed;
import java.io.IOException;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonReadingTest {

    @Test
    void readsTheJsonOfThePodcastNamespace() throws IOException {
        var read = read("""
                {"version": "1.0.0", "segments": [
                  {"speaker": "Inés", "startTime": 0.5, "endTime": 0.75, "body": "Low"},
                  {"speaker": "Inés", "startTime": 1, "body": "water\\n"},
                  {"startTime": "93.5", "endTime": "00:01:35.25", "body": "Waves."}
                ]}""");

        assertThat(Show.cues(read.value()))
                .containsExactly("0.5S-0.75S Inés: Low", "1S-? Inés: water", "1M33.5S-1M35.25S Waves.");
        assertThat(read.diagnostics()).isEmpty();
    }

    @Test
    void readsTheListOfPodlove() throws IOException {
        var read = read("""
                [{"start": "00:00:00.500", "start_ms": 500, "end": "00:00:02", "end_ms": 2000,
                  "speaker": "7", "voice": "Inés Varga", "text": "Low water."},
                 {"start_ms": 2000, "end_ms": 3000, "speaker": "Bo", "voice": "", "text": "Yes."}]""");

        assertThat(Show.cues(read.value())).containsExactly("0.5S-2S Inés Varga: Low water.", "2S-3S Bo: Yes.");
        assertThat(read.diagnostics()).isEmpty();
    }

    @Test
    void readsWhatWhisperWrites() throws IOException {
        var read = read("""
                {"text": " Low water. Yes.", "language": "en", "segments": [
                  {"id": 0, "seek": 0, "start": 0.0, "end": 2.0, "text": " Low water.", "tokens": [1, [2]], "id2": {}},
                  {"id": 1, "seek": 0, "start": 2.0, "end": 3.0, "text": " Yes.", "tokens": []}],
                 "metadata": {"by": "hand"}}""");

        assertThat(read.value().language()).contains(Locale.ENGLISH);
        assertThat(Show.cues(read.value())).containsExactly("0S-2S Low water.", "2S-3S Yes.");
        assertThat(read.diagnostics())
                .extracting(each -> each.code() + " " + each.path() + " " + each.position())
                .containsExactly(
                        "json.unknown segments[0]/id 2:10",
                        "json.unknown segments[0]/seek 2:21",
                        "json.unknown segments[0]/tokens 2:83",
                        "json.unknown segments[0]/id2 2:100",
                        "json.unknown metadata 4:14");
    }

    @Test
    void readsTextAloneAsOneCueWithoutTimes() throws IOException {
        assertThat(Show.cues(read("{\"text\": \"Low water.\"}").value())).containsExactly("?-? Low water.");
    }

    @Test
    void costsABrokenSegmentNothingButItself() throws IOException {
        var read = read("""
                {"segments": [
                  {"startTime": "soon", "endTime": -1, "body": ["no"], "speaker": {"name": "x"}},
                  7, null,
                  {"startTime": 1e999999999, "body": "One."},
                  {"startTime": 2, "endTime": 1, "body": "Two."},
                  {"startTime": null, "body": null, "speaker": null},
                  {"startTime": 3, "body": 42}
                ]}""");

        assertThat(Show.cues(read.value())).containsExactly("?-? One.", "2S-? Two.", "3S-? 42");
        assertThat(read.diagnostics())
                .extracting(each -> each.code() + " " + each.path() + " " + each.position())
                .containsExactly(
                        "cue.unreadable segments[0] 2:3",
                        "cue.time.unreadable segments[0]/startTime 2:17",
                        "cue.time.unreadable segments[0]/endTime 2:36",
                        "json.unexpected segments[0]/body 2:48",
                        "json.unexpected segments[0]/speaker 2:67",
                        "json.unexpected segments[1] 3:3",
                        "cue.start.missing segments[3] 4:3",
                        "cue.time.unreadable segments[3]/startTime 4:17",
                        "cue.end.before-start segments[4] 5:3",
                        "cue.unreadable segments[5] 6:3");
    }

    @Test
    void mendsWhatIsNotQuiteJson() throws IOException {
        var read = read("{segments: [ // words\n {'startTime': 1, \"body\": \"tab\tand\nline\",},\n]}");

        assertThat(Show.cues(read.value())).containsExactly("1S-? tab and|line");
        assertThat(Show.codes(read)).containsExactly("json.repaired");
    }

    @Test
    void keepsWhatComesBeforeTheDocumentBreaksOff() throws IOException {
        var read = read("[{\"start\": 1, \"text\": \"One.\"},\n {\"start\": 2, \"text\": \"Tw");

        assertThat(Show.cues(read.value())).containsExactly("1S-? One.");
        assertThat(Show.codes(read)).containsExactly("json.repaired", "json.broken");
        assertThat(read.diagnostics().get(1).position().line()).isEqualTo(2);
    }

    @Test
    void tellsWhatFollowsTheEnd() throws IOException {
        assertThat(Show.codes(read("{\"segments\": []} {}"))).containsExactly("json.trailing");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"chapters": [], "version": 1} | JSON of something else: it has chapters, version
            {}                             | JSON without any segments
            {"error": {"code": 404}}       | JSON of something else: it has error
            {"segments": [                 | JSON that is broken at 1:
            """)
    void saysWhatElseItIs(String json, String found) {
        assertThatThrownBy(() -> read(json))
                .isInstanceOf(TranscriptException.class)
                .hasMessageStartingWith("This is no transcript but " + found);
    }

    private static Parsed<Transcript> read(String text) throws IOException {
        return TranscriptReader.standard().read(text);
    }
}

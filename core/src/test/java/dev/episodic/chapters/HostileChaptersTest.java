package dev.episodic.chapters;

import static org.assertj.core.api.Assertions.assertThat;

import dev.episodic.Diagnostic;
import java.io.IOException;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Documents made to cost more than they are worth. */
@Timeout(60)
class HostileChaptersTest {

    private static final int MANY = 200_000;

    static Stream<Arguments> documents() {
        return Stream.of(
                Arguments.of("deep lists", "{\"chapters\":" + "[".repeat(MANY)),
                Arguments.of("deep objects", "{\"chapters\":[" + "{\"a\":".repeat(MANY)),
                Arguments.of("deep and closed", "{\"chapters\":[],\"a\":" + "[".repeat(MANY) + "]".repeat(MANY) + "}"),
                Arguments.of("brackets that do not fit", "{\"chapters\":[" + "}[{]".repeat(MANY)),
                Arguments.of("commas", "{\"chapters\":[" + ",".repeat(MANY) + "]}"),
                Arguments.of("colons", "{\"chapters\":[{" + ":".repeat(MANY) + "}]}"),
                Arguments.of("quotes", "{\"chapters\":[\"" + "\" ".repeat(MANY)),
                Arguments.of("comments", "{\"chapters\":[" + "/*".repeat(MANY)),
                Arguments.of("names", "{\"chapters\":[{" + "x ".repeat(MANY) + "}]}"),
                Arguments.of("digits", "{\"chapters\":[{\"startTime\":" + "9".repeat(MANY) + "}]}"),
                Arguments.of("one long line", "{\"chapters\":[" + "{\"startTime\":-1},".repeat(MANY) + "]}"),
                Arguments.of("bad cues", "WEBVTT\n\n" + "a --> b\n".repeat(MANY)),
                Arguments.of("open tags", "WEBVTT\n\n0:00 --> 0:01\n" + "<".repeat(MANY) + "\n" + "&".repeat(MANY)),
                Arguments.of("arrows", "WEBVTT\n\n" + "-->".repeat(MANY)),
                Arguments.of("lines", "0:00 a\n" + "x\n".repeat(MANY)),
                Arguments.of("line of blanks", "0:00 a\n" + " ".repeat(MANY) + "-" + " ".repeat(MANY)),
                Arguments.of("line of codes", "0:00 a\n" + "1:1-".repeat(MANY)),
                Arguments.of(
                        "line of addresses", "0:00 a\n0:00 " + "<https://".repeat(MANY) + " https://".repeat(MANY)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void endsSoonAndTellsNoMoreThanTheLimit(String name, String document) throws IOException {
        var read = ChaptersReader.standard().read(document);

        assertThat(read.diagnostics()).as(name).hasSizeLessThan(1000);
        assertThat(ChaptersWriter.standard().write(read.value()).value()).isNotEmpty();
    }

    @Test
    void readsAMillionChapters() throws IOException {
        int million = 1_000_000;
        var json = "[" + "{\"startTime\":5},".repeat(million) + "]";

        assertThat(ChaptersReader.standard().read(json).value().chapters()).hasSize(million);
    }

    @Test
    void losesNothingThatStandsBeforeTheEndOfADamagedFile() throws IOException {
        var json =
                "{\"chapters\":[{\"startTime\":1,\"title\":\"a\"},{\"startTime\":2,\"title\":\"b \\u00e9\"},{\"startTime\":3}]}";
        for (int length = json.indexOf('}') + 1; length < json.length(); length++) {
            var read = ChaptersReader.standard().read(json.substring(0, length));

            assertThat(read.value().chapters()).as(json.substring(0, length)).isNotEmpty();
            assertThat(read.diagnostics()).extracting(Diagnostic::code).contains("json.truncated");
        }
    }

    @Test
    void endsOnWhateverItIsGiven() {
        var random = new Random(20260101);
        var seed =
                "{\"chapters\":[{\"startTime\":\"0:01\",\"title\":\"a 'b' // c\",\"location\":{\"name\":\"x\"}},{}]}";
        for (int i = 0; i < 5_000; i++) {
            var text = new StringBuilder(seed);
            for (int change = 0; change < 4; change++) {
                text.setCharAt(random.nextInt(text.length()), "{}[]\",:'/\\ 0a\n".charAt(random.nextInt(14)));
            }
            for (var format : ChaptersFormat.values()) {
                assertThat(ends(format, text.toString())).isTrue();
            }
        }
    }

    private static boolean ends(ChaptersFormat format, String text) {
        try {
            ChaptersReader.of(format).read(text);
            return true;
        } catch (ChaptersException refused) {
            return !refused.found().isEmpty();
        }
    }
}

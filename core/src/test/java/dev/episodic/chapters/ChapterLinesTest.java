package dev.episodic.chapters;

import static org.assertj.core.api.Assertions.assertThat;

import dev.episodic.Chapter;
import dev.episodic.Chapters;
import dev.episodic.Diagnostic;
import dev.episodic.Location;
import dev.episodic.Parsed;
import dev.episodic.Url;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Chapters in WebVTT and in lists of time codes. */
class ChapterLinesTest {

    private static Parsed<Chapters> read(String text) {
        try {
            return ChaptersReader.standard().read(text);
        } catch (IOException refused) {
            throw new AssertionError(refused);
        }
    }

    private static List<String> codes(Parsed<?> read) {
        return read.diagnostics().stream().map(Diagnostic::code).toList();
    }

    private static Chapter chapter(String start, String title) {
        return Chapter.builder().start(Duration.parse(start)).title(title).build();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "00:12:34.500 Ropes <https://example.org/r>  | PT12M34.5S | | Ropes | https://example.org/r",
                "00:12:34.500 - Ropes: a start               | PT12M34.5S | | - Ropes: a start |",
                "12:34 Ropes                                 | PT12M34S   | | Ropes |",
                "12:34 - Ropes                               | PT12M34S   | | Ropes |",
                "12:34 – Ropes                               | PT12M34S   | | Ropes |",
                "12:34: Ropes                                | PT12M34S   | | Ropes |",
                "(12:34) Ropes                               | PT12M34S   | | Ropes |",
                "[01:02:03] Ropes                            | PT1H2M3S   | | Ropes |",
                "• 12:34 Ropes                               | PT12M34S   | | Ropes |",
                "1. 12:34 Ropes                              | PT12M34S   | | Ropes |",
                "101:45 Ropes                                | PT1H41M45S | | Ropes |",
                "12:34–15:00 Ropes                           | PT12M34S   | PT15M | Ropes |",
                "12:34 Ropes https://example.org/r           | PT12M34S   | | Ropes | https://example.org/r",
                "Ropes (12:34)                               | PT12M34S   | | Ropes |",
                "Ropes - 12:34                               | PT12M34S   | | Ropes |",
                "12:34                                       | PT12M34S   | | |"
            })
    void readsLinesAsPeopleWriteThem(String line, Duration start, Duration end, String title, String link) {
        var read = read(line);

        assertThat(read.diagnostics()).isEmpty();
        assertThat(read.value().chapters())
                .containsExactly(Chapter.builder()
                        .start(start)
                        .end(end)
                        .title(title)
                        .link(link == null ? null : Url.of(link))
                        .build());
    }

    @Test
    void leavesOutLinesWithoutATimeCodeAndTellsWhere() {
        var read = read("Chapters:\r\n\r\n00:00 Doors close\r\n18:30:15:22 what?\r\n0:30 The moose\r\n");

        assertThat(read.value().chapters())
                .containsExactly(chapter("PT0S", "Doors close"), chapter("PT30S", "The moose"));
        assertThat(codes(read)).containsExactly("line.unreadable", "line.unreadable");
        assertThat(read.diagnostics())
                .extracting(each -> each.position().toString())
                .containsExactly("1:1", "4:1");
    }

    @Test
    void readsCues() {
        var read = read("""
                WEBVTT - chapters of Narvik
                Kind: chapters

                NOTE is no cue
                nor this

                one
                00:00.000 --> 01:33.500 align:start
                <v Ilka>Doors &amp; <i>windows</i> close

                01:33.500 --> 02:00.000
                The
                moose

                00:02:00.000 --> 00:03:00.000
                """);

        assertThat(codes(read)).containsExactly("webvtt.block");
        assertThat(read.value().chapters())
                .containsExactly(
                        chapter("PT0S", "Doors & windows close"),
                        chapter("PT1M33.5S", "The moose"),
                        Chapter.builder()
                                .start(Duration.ofMinutes(2))
                                .end(Duration.ofMinutes(3))
                                .build());
    }

    @Test
    void losesABrokenCueAlone() {
        var read = read("""
                WEBVTT

                0:0x --> 00:05.000
                lost

                00:05.000 --> 00:01.000
                backwards
                00:09,5 --> later
                no blank line &#0; &#x1F987;
                """);

        assertThat(read.value().chapters())
                .containsExactly(chapter("PT5S", "backwards"), chapter("PT9.5S", "no blank line &#0; \ud83e\udd87"));
        assertThat(codes(read))
                .containsExactlyInAnyOrder(
                        "cue.time.unreadable", "chapter.incomplete", "cue.time.unreadable", "chapter.end");
        assertThat(read.diagnostics().get(0).position()).hasToString("3:1");
    }

    @Test
    void writesLinesAndTellsWhatTheyCannotSay() {
        var written = ChaptersWriter.of(ChaptersFormat.LIST).write(full());

        assertThat(written.value()).isEqualTo("""
                00:00:00.000 Doors close
                00:01:33.500 The moose <https://example.org/m>
                """);
        assertThat(written.diagnostics())
                .extracting(Diagnostic::path)
                .containsExactly(
                        "title",
                        "chapters[2]/end",
                        "chapters[2]/image",
                        "chapters[2]/location",
                        "chapters[2]/value",
                        "chapters[2]/title",
                        "chapters[3]");
        assertThat(written.diagnostics().get(1).position()).hasToString("2:1");
    }

    @Test
    void writesCuesAndTellsWhatTheyCannotSay() {
        var written = ChaptersWriter.of(ChaptersFormat.WEBVTT).write(full());

        assertThat(written.value()).isEqualTo("""
                WEBVTT
                Kind: chapters

                00:00:00.000 --> 00:01:33.500
                Doors close

                00:01:33.500 --> 00:02:00.000
                The moose
                """);
        assertThat(codes(written)).containsOnly("chapters.unsaid", "chapters.title", "chapters.unlisted");
    }

    @Test
    void tellsOfAnEndThatNobodyKnows() {
        var written = ChaptersWriter.of(ChaptersFormat.WEBVTT)
                .write(Chapters.builder()
                        .addChapter(chapter("PT1.0005S", "a < b"))
                        .build());

        assertThat(written.value()).endsWith("\n00:00:01.000 --> 99:59:59.999\na &lt; b\n");
        assertThat(codes(written)).containsExactly("chapters.fraction", "chapters.open");
        assertThat(read(written.value()).value().chapters()).containsExactly(chapter("PT1S", "a < b"));
    }

    @Test
    void tellsOfATitleThatLooksLikeAnAddress() {
        var written = ChaptersWriter.of(ChaptersFormat.LIST)
                .write(Chapters.builder()
                        .addChapter(chapter("PT1S", "see <https://a.example>"))
                        .build());

        assertThat(codes(written)).containsExactly("chapters.title");
    }

    private static Chapters full() {
        return Chapters.builder()
                .title("Narvik")
                .addChapter(chapter("PT0S", "Doors close"))
                .addChapter(Chapter.builder()
                        .start(Duration.parse("PT1M33.5S"))
                        .end(Duration.ofMinutes(2))
                        .title("The\nmoose")
                        .link(Url.of("https://example.org/m"))
                        .image(Url.of("https://example.org/m.jpg"))
                        .location(Location.builder().name("Kiruna").build())
                        .addForeign("value", "1")
                        .build())
                .addChapter(Chapter.builder()
                        .start(Duration.ofMinutes(3))
                        .listed(false)
                        .build())
                .build();
    }
}

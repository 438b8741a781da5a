package dev.episodic.chapters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.episodic.Chapter;
import dev.episodic.Chapters;
import dev.episodic.Diagnostic;
import dev.episodic.Location;
import dev.episodic.Parsed;
import dev.episodic.Severity;
import dev.episodic.Url;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonChaptersTest {

    private static final String FULL = """
            {
              "version": "1.2.0",
              "author": "Ilka Brandt",
              "title": "Sleeper to Narvik",
              "podcastName": "Night Trains",
              "description": "Two berths, one moose.",
              "fileName": "narvik.mp3",
              "waypoints": true,
              "number": 7,
              "chapters": [
                {"startTime": 0, "title": "Doors close"},
                {"startTime": 93.5, "endTime": 120, "title": "The \\"moose\\"", "img": "https://example.org/m.jpg", "url": "https://example.org/m", "toc": false, "location": {"name": "Kiruna", "geo": "geo:67.855,20.225", "osm": "R6137562"}, "value": {"type":"lightning","split":[60,40.50]}}
              ]
            }
            """;

    private static Parsed<Chapters> read(String json) {
        try {
            return ChaptersReader.standard().read(json);
        } catch (IOException refused) {
            throw new AssertionError(refused);
        }
    }

    private static Parsed<Chapters> chapter(String members) {
        return read("{\"version\":\"1.2.0\",\"chapters\":[{" + members + "}]}");
    }

    private static List<String> codes(Parsed<?> read) {
        return read.diagnostics().stream().map(Diagnostic::code).toList();
    }

    @Test
    void readsAllThatChaptersCanSay() {
        var read = read(FULL);

        assertThat(read.diagnostics()).isEmpty();
        assertThat(read.value())
                .isEqualTo(Chapters.builder()
                        .author("Ilka Brandt")
                        .title("Sleeper to Narvik")
                        .podcastName("Night Trains")
                        .description("Two berths, one moose.")
                        .fileName("narvik.mp3")
                        .waypoints(true)
                        .addForeign("number", "7")
                        .addChapter(Chapter.builder()
                                .start(Duration.ZERO)
                                .title("Doors close")
                                .build())
                        .addChapter(Chapter.builder()
                                .start(Duration.ofMillis(93_500))
                                .end(Duration.ofMinutes(2))
                                .title("The \"moose\"")
                                .image(Url.of("https://example.org/m.jpg"))
                                .link(Url.of("https://example.org/m"))
                                .listed(false)
                                .location(Location.builder()
                                        .name("Kiruna")
                                        .geo("geo:67.855,20.225")
                                        .osm("R6137562")
                                        .build())
                                .addForeign("value", "{\"type\":\"lightning\",\"split\":[60,40.50]}")
                                .build())
                        .build());
    }

    @Test
    void writesWhatItRead() {
        var written = ChaptersWriter.standard().write(read(FULL).value());

        assertThat(written.diagnostics()).isEmpty();
        assertThat(read(written.value())).isEqualTo(read(FULL));
        assertThat(written.value())
                .startsWith("{\n  \"version\": \"1.2.0\",\n")
                .contains("\n    {\"startTime\": 0, \"title\": \"Doors close\"},\n")
                .contains("\"startTime\": 93.5, \"endTime\": 120,");
    }

    @Test
    void readsABareList() {
        var read = read("[{\"startTime\":0},{\"startTime\":5}]");

        assertThat(read.value().chapters()).hasSize(2);
        assertThat(codes(read)).containsExactly("chapters.bare");
    }

    @Test
    void findsTheListWithinAnEpisode() {
        var read = read(
                "{\"lang\":\"en\",\"episode\":{\"title\":\"Narvik\",\"chaptermarks\":[{\"start\":\"00:00:05.5\"}]}}");

        assertThat(read.value().title()).contains("Narvik");
        assertThat(read.value().foreign()).isEqualTo(Map.of("lang", "\"en\""));
        assertThat(read.value().chapters()).extracting(Chapter::start).containsExactly(Duration.ofMillis(5_500));
        assertThat(codes(read)).containsExactly("chapters.within");
    }

    @ParameterizedTest
    @CsvSource({
        "93.5, PT1M33.5S",
        "'\"93.5\"', PT1M33.5S",
        "'\"00:01:33\"', PT1M33S",
        "'\"1:33,25\"', PT1M33.25S",
        "'\"37\"', PT37S",
        "'\"PT1M33.5S\"', PT1M33.5S",
        "00:01:33, PT1M33S",
        "1e2, PT1M40S",
        "0.0000000001, PT0S",
        "'\"101:45\"', PT1H41M45S"
    })
    void readsMomentsAsFilesHaveThem(String json, Duration moment) {
        assertThat(chapter("\"startTime\":" + json).value().chapters())
                .extracting(Chapter::start)
                .containsExactly(moment);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"-1", "\"soon\"", "1e999999999", "1000000000", "[1]", "null", "\"\"", "\"-3\"", "\"PT-1S\""})
    void leavesOutAChapterOfWhichNobodyKnowsTheStart(String json) {
        var read = read("{\"chapters\":[{\"startTime\":" + json + ",\"title\":\"lost\"},\n {\"startTime\":3}]}");

        assertThat(read.value().chapters()).extracting(Chapter::start).containsExactly(Duration.ofSeconds(3));
        var lost = read.diagnostics().stream()
                .filter(each -> each.severity() == Severity.ERROR)
                .toList();
        assertThat(lost)
                .extracting(Diagnostic::code, Diagnostic::path)
                .containsExactly(tuple("chapter.incomplete", "chapters[1]"));
        assertThat(lost.get(0).position()).hasToString("1:14");
    }

    @Test
    void tellsOfNumbersAndWordsThatAreTexts() {
        var read = chapter("\"startTime\":\"5\",\"endTime\":\"9\",\"toc\":\"FALSE\",\"title\":12");

        assertThat(read.value().chapters())
                .containsExactly(Chapter.builder()
                        .start(Duration.ofSeconds(5))
                        .end(Duration.ofSeconds(9))
                        .listed(false)
                        .title("12")
                        .build());
        assertThat(codes(read)).containsExactlyInAnyOrder("duration.text", "duration.text", "flag.text");
    }

    @Test
    void keepsWhatItCannotReadAsItCame() {
        var read = chapter(
                "\"startTime\":5,\"endTime\":2,\"toc\":\"perhaps\",\"img\":[],\"location\":{\"geo\":\"geo:1,2\"},\"title\":{}");
        var chapter = read.value().chapters().get(0);

        assertThat(chapter.foreign())
                .isEqualTo(Map.of(
                        "endTime", "2",
                        "toc", "\"perhaps\"",
                        "img", "[]",
                        "location", "{\"geo\":\"geo:1,2\"}",
                        "title", "{}"));
        assertThat(codes(read))
                .containsExactlyInAnyOrder(
                        "chapter.end", "flag.unreadable", "url.unreadable", "location.unreadable", "text.unreadable");
        assertThat(read(ChaptersWriter.standard().write(read.value()).value()).value())
                .isEqualTo(read.value());
    }

    @Test
    void readsOtherNamesOnlyWhereTheUsualOneSaysNothing() {
        var other =
                chapter("\"start\":\"0:05\",\"href\":\"https://a.example\",\"image\":\"https://b.example\",\"end\":7");
        var both = chapter(
                "\"startTime\":1,\"start\":9,\"url\":\"\",\"href\":\"https://a.example\",\"img\":\"https://c.example\",\"artwork\":\"x\"");

        assertThat(other.diagnostics()).isEmpty();
        assertThat(other.value().chapters().get(0))
                .isEqualTo(Chapter.builder()
                        .start(Duration.ofSeconds(5))
                        .end(Duration.ofSeconds(7))
                        .link(Url.of("https://a.example"))
                        .image(Url.of("https://b.example"))
                        .build());
        assertThat(both.value().chapters().get(0).link()).contains(Url.of("https://a.example"));
        assertThat(both.value().chapters().get(0).foreign()).isEqualTo(Map.of("start", "9", "artwork", "\"x\""));
    }

    @Test
    void sortsChaptersAndTellsOfTheFirstThatStoodElsewhere() {
        var read = read(
                "[{\"startTime\":9,\"title\":\"c\"},{\"startTime\":1,\"title\":\"a\"},\n{\"startTime\":1,\"title\":\"b\"}]");

        assertThat(read.value().chapters())
                .extracting(chapter -> chapter.title().orElseThrow())
                .containsExactly("a", "b", "c");
        assertThat(codes(read)).containsExactly("chapters.bare", "chapters.unsorted");
    }

    @Test
    void acceptsChaptersThatOnlyChangeThePicture() {
        var read = chapter("\"startTime\":5,\"title\":\" \",\"toc\":false,\"img\":\"https://example.org/knot.jpg\"");

        assertThat(read.diagnostics()).isEmpty();
        assertThat(read.value().chapters().get(0).title()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "missing comma         | `{\"chapters\":[{\"startTime\":1,\"url\":\"u\"\n\"title\":\"a\"} {\"startTime\":2,\"title\":\"b\"}]}` | json.comma",
                "commas too many       | `{\"chapters\":[{\"startTime\":1,\"title\":\"a\",},{\"startTime\":2,\"title\":\"b\"},]}` | json.comma",
                "comments              | `{/* c */\"chapters\":[{\"startTime\":1,\"title\":\"a\"}, // x\n{\"startTime\":2,\"title\":\"b\"}]}` | json.comment",
                "quotes                | `{'chapters':[{startTime:1,'title':'a'},{'startTime':2,title:'b'}]}` | json.quotes",
                "signs not escaped     | `{\"chapters\":[{\"startTime\":1,\"title\":\"a\",\"x\":\"say \"hi\" now\"},{\"startTime\":2,\"title\":\"b\"}]}` | json.escape",
                "object not closed     | `{\"chapters\":[{\"startTime\":1,\"title\":\"a\",\n{\"startTime\":2,\"title\":\"b\"}]}` | json.bracket",
                "list not closed       | `{\"chapters\":[{\"startTime\":1,\"title\":\"a\"},{\"startTime\":2,\"title\":\"b\"}}` | json.bracket",
                "broken off            | `{\"chapters\":[{\"startTime\":1,\"title\":\"a\"},{\"startTime\":2,\"title\":\"b\"` | json.truncated",
                "colon missing         | `{\"chapters\":[{\"startTime\":1,\"title\":\"a\"},{\"startTime\":2,\"title\":\"b\",\"x\" 3}]}` | json.colon",
                "more behind           | `{\"chapters\":[{\"startTime\":1,\"title\":\"a\"},{\"startTime\":2,\"title\":\"b\"}]} }` | json.after"
            })
    void repairsBrokenJson(String fault, String json, String code) {
        var read = read(json);

        assertThat(read.value().chapters())
                .as(fault)
                .extracting(chapter -> chapter.title().orElse(""))
                .containsExactly("a", "b");
        assertThat(codes(read)).as(fault).contains(code);
    }

    @Test
    void saysWhereTheJsonIsBroken() {
        var read = read(
                "{\n  \"chapters\": [\n    {\"startTime\": 1, \"title\": \"Größe\"\n     \"url\": \"https://example.org\"}\n  ]\n}");

        assertThat(read.diagnostics()).hasSize(1);
        var comma = read.diagnostics().get(0);
        assertThat(comma.position()).hasToString("4:6");
        assertThat(comma.path()).isEqualTo("chapters[1]");
        assertThat(comma.severity()).isEqualTo(Severity.INFO);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16BE", "UTF-16LE", "UTF-16", "windows-1252"})
    void readsEveryEncoding(String charset) throws IOException {
        var json = "{\"chapters\":[{\"startTime\":1,\"title\":\"Größe\"}]}";
        var read = ChaptersReader.standard().read(json.getBytes(Charset.forName(charset)));

        assertThat(read.value().chapters().get(0).title()).contains("Größe");
        assertThat(read.diagnostics()).hasSize(charset.startsWith("w") ? 1 : 0);
    }

    @Test
    void passesOverAByteOrderMark() throws IOException {
        var read = ChaptersReader.standard().read("\ufeff[{\"startTime\":1}]".getBytes(StandardCharsets.UTF_8));

        assertThat(read.value().chapters()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{}                               | an empty object of JSON",
                "{\"title\":\"x\",\"items\":[]}   | JSON without a list of chapters, with title, items",
                "[\"a\"]                          | JSON without a list of chapters",
                "<!DOCTYPE html><title>404        | an HTML page",
                "<rss/>                           | markup such as XML",
                "Not found                        | text without a time code",
                "``                               | nothing at all: it is empty"
            })
    void saysWhatItIsInstead(String text, String found) {
        assertThatThrownBy(() -> ChaptersReader.standard().read(text))
                .isInstanceOfSatisfying(ChaptersException.class, refused -> assertThat(refused.found())
                        .isEqualTo(found))
                .hasMessage("These are no chapters but " + found + ".");
    }

    @Test
    void writesNothingForeignThatIsNoJsonOrIsSaidTwice() {
        var chapters = Chapters.builder()
                .addForeign("bad", "{\"a\":")
                .addForeign("chapters", "[]")
                .addForeign("good", "{\"a\": 1}")
                .build();

        var written = ChaptersWriter.standard().write(chapters);

        assertThat(written.value())
                .isEqualTo("{\n  \"version\": \"1.2.0\",\n  \"good\": {\"a\":1},\n  \"chapters\": []\n}\n");
        assertThat(codes(written)).containsExactly("chapters.json", "chapters.twice");
    }
}

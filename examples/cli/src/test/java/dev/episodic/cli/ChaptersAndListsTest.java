package dev.episodic.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.episodic.Chapters;
import dev.episodic.chapters.ChaptersReader;
import dev.episodic.feed.SimpleChaptersReader;
import dev.episodic.feed.opml.OpmlReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Chapters and subscription lists on the command line. */
class ChaptersAndListsTest {

    private static final String CHAPTERS = "examples/show/chapters/s2e3.json";
    private static final String LIST = "examples/show/subscriptions.opml";

    private static Chapters sample() throws IOException {
        return ChaptersReader.standard().read(Path.of(CHAPTERS)).value();
    }

    @ParameterizedTest
    @CsvSource({"json-chapters", "psc", "webvtt-chapters", "chapter-list"})
    void recognisesEveryFormatThatItWrites(String format) throws IOException {
        var written = Run.of("write", "--as", format, CHAPTERS);
        var read = Run.withInput(written.out(), "read", "-");

        assertThat(written.status()).isZero();
        assertThat(read.json().get("kind").asString()).isEqualTo("chapters");
        assertThat(read.json().get("chapters").get("chapters")).hasSameSizeAs(sample().chapters());
    }

    @Test
    void writesSimpleChaptersOutOfJson() throws IOException {
        var written = Run.of("write", "--as", "psc", CHAPTERS);

        assertThat(SimpleChaptersReader.standard().read(written.out()).value().chapters())
                .isEqualTo(sample().chapters());
        assertThat(written.err()).contains("chapters.unsaid", "podcastName");
    }

    @ParameterizedTest
    @ValueSource(strings = {CHAPTERS, LIST})
    void readsItsOwnEnvelope(String file) {
        var as = file.equals(LIST) ? "opml" : "json-chapters";

        assertThat(Run.withInput(Run.of("read", file).out(), "write", "--as", as, "-")
                        .out())
                .isEqualTo(Run.of("write", "--as", as, file).out());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0:00 Hello\n1:02 Tea\n",
                "[{\"startTime\": 0}, {\"startTime\": 5}]",
                "{\"title\": \"x\", \"chapters\": [{\"start\": \"00:01\"}, {\"start\": \"00:02\"}]}",
                "<psc:chapters><psc:chapter start=\"0\"/><psc:chapter start=\"9\"/></psc:chapters>",
                "<?xml version=\"1.0\"?>\n<chapters><chapter start=\"0\"/><chapter start=\"9\"/></chapters>"
            })
    void recognisesChapters(String text) {
        var read = Run.withInput(text, "read", "-").json();

        assertThat(read.get("kind").asString()).isEqualTo("chapters");
        assertThat(read.get("chapters").get("chapters")).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0:00 Hello\nand more\n",
                "[{\"start\": 0, \"text\": \"Hello\"}]",
                "{\"ok\": true, \"chapters\": []}"
            })
    void takesNothingElseForChapters(String text) throws SourceException {
        assertThat(ChapterFiles.begins(text)).isFalse();
    }

    @Test
    void readsWhatTheUserSaysItIs() {
        var read = Run.withInput("Chapters\n0:00 Hello\n", "read", "--as", "chapters", "-")
                .json();

        assertThat(read.get("chapters").get("chapters")).hasSize(1);
        assertThat(read.get("diagnostics")).hasSize(1);
    }

    @Test
    void readsASubscriptionList() throws IOException {
        var read = Run.of("read", LIST).json();
        var written = Run.of("write", "--as", "opml", LIST);

        assertThat(read.get("kind").asString()).isEqualTo("opml");
        assertThat(read.get("subscriptions").get("outlines")).hasSize(2);
        assertThat(written.out()).isEqualTo(Files.readString(Path.of(LIST)));
        assertThat(OpmlReader.standard().read(written.out()).value().feeds()).hasSize(3);
        assertThat(Run.of("read", "--format", "text", LIST).out())
                .contains("What the conductor listens to, of Solveig Adebayo", "3 feeds", "first in it: Upper Berth");
    }

    @Test
    void tellsWhenASourceHoldsSomethingElse() {
        assertThat(Run.of("write", CHAPTERS).err()).contains("This holds chapters of an episode, and no podcast.");
        assertThat(Run.of("write", "--as", "opml", CHAPTERS).err()).contains("and no subscription list.");
        assertThat(Run.of("write", "--as", "psc", LIST).err())
                .contains("This holds a subscription list, and no chapters.");
        assertThat(Run.of("read", "--as", "opml", CHAPTERS).json().get("error").asString())
                .contains("but JSON");
    }

    @Test
    void takesChaptersOutOfEachEpisodeOfAFeed(@TempDir Path folder) throws IOException {
        var item =
                "<item><title>%s</title><psc:chapters><psc:chapter start=\"5\" title=\"Tea\"/></psc:chapters></item>";
        var start = "<rss version=\"2.0\" xmlns:psc=\"http://podlove.org/simple-chapters\"><channel><title>T</title>";
        var one = start + item.formatted("a") + "<item><title>b</title></item></channel></rss>";
        var two = Files.writeString(
                folder.resolve("two.xml"),
                start + item.formatted("a") + "<item/>" + item.formatted("c") + "</channel></rss>");

        assertThat(Run.withInput(one, "write", "--as", "chapter-list", "-").out())
                .isEqualTo("00:00:05.000 Tea\n");
        assertThat(Run.of("write", "--as", "psc", two.toString()).err())
                .contains("2 files come of this, which need --out FOLDER");
        assertThat(Run.of("write", "--as", "json-chapters", "--out", folder.toString(), two.toString())
                        .status())
                .isZero();
        assertThat(ChaptersReader.standard()
                        .read(folder.resolve("two-1.json"))
                        .value()
                        .title())
                .contains("a");
        assertThat(ChaptersReader.standard()
                        .read(folder.resolve("two-3.json"))
                        .value()
                        .podcastName())
                .contains("T");
    }
}

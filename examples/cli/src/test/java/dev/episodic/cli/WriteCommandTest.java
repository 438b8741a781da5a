package dev.episodic.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.episodic.Episode;
import dev.episodic.Podcast;
import dev.episodic.feed.FeedReader;
import dev.episodic.json.PodcastJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WriteCommandTest {

    private static final Path FEED = Path.of("examples/show/feed.xml");
    private static final String PAGE = "examples/show/notes.txt";

    private final Path folder;

    WriteCommandTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void writesAFeedThatReadsAsTheSameShow() throws IOException {
        var run = Run.of("write", FEED.toString());
        assertThat(run.status()).isZero();
        assertThat(FeedReader.standard().read(run.out()).value()).isEqualTo(show());
    }

    @Test
    void writesJsonThatReadsAsTheSameShow() throws IOException {
        var run = Run.of("write", "--as", "json", FEED.toString());
        assertThat(run.status()).isZero();
        assertThat(PodcastJson.standard().read(run.out())).isEqualTo(show());
    }

    @ParameterizedTest
    @CsvSource({"atom, Atom 1.0", "rss1, RSS 1.0"})
    void writesOtherFormats(String word, String format) throws IOException {
        var run = Run.of("write", "--as", word, FEED.toString());
        assertThat(run.status()).isZero();
        var file = Files.writeString(folder.resolve(word), run.out());
        assertThat(FeedReader.standard().format(file)).hasToString(format);
        assertThat(FeedReader.standard().read(file).value().episodes())
                .extracting(Episode::people)
                .containsExactlyElementsOf(
                        show().episodes().stream().map(Episode::people).toList());
    }

    @Test
    void writesAFeedFromJsonOrAnEnvelope() throws IOException {
        var json = Run.of("write", "--as", "json", FEED.toString());
        var envelope = Run.of("read", FEED.toString());

        for (var source : new Run[] {json, envelope}) {
            var run = Run.withInput(source.out(), "write", "-");
            assertThat(run.err()).isEmpty();
            assertThat(FeedReader.standard().read(run.out()).value()).isEqualTo(show());
        }
    }

    @Test
    void writesAFeedFromAPastedPage() throws IOException {
        var page = Run.of("read", PAGE).json().get("podcast");
        var run = Run.of("write", PAGE);

        assertThat(run.status()).isZero();
        var feed = FeedReader.standard().read(run.out());
        assertThat(feed.diagnostics()).isEmpty();
        assertThat(feed.value()).isEqualTo(PodcastJson.standard().mapper().treeToValue(page, Podcast.class));
    }

    @Test
    void wantsAFolderForSeveralSources() {
        var run = Run.of("write", FEED.toString(), PAGE);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("--out");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void writesOneFileForEachSourceUnderNamesThatNeverClash() throws IOException {
        var sources = folder.resolve("sources");
        for (var name : new String[] {"a/feed.xml", "b/feed.rss", "b/feed.xml", "b/FEED.txt.xml", "Feed.xml", "feed"}) {
            write(sources.resolve(name), name);
        }
        var out = folder.resolve("out");

        var run = Run.of("write", "--as", "json", "--out", out.toString(), sources.toString());

        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        assertThat(Run.of("read", "--format", "jsonl", out.toString()).lines())
                .extracting(line ->
                        line.get("source").asString().substring(out.toString().length() + 1)
                                + " = "
                                + line.at("/podcast/title").asString())
                .containsExactly(
                        "Feed.json = Feed.xml",
                        "a/feed.json = a/feed.xml",
                        "b/FEED.txt.json = b/FEED.txt.xml",
                        "b/feed-2.json = b/feed.xml",
                        "b/feed.json = b/feed.rss",
                        "feed-2.json = feed");
    }

    @Test
    void neverWritesOverItsSource() throws IOException {
        var file = write(folder.resolve("tea.xml"), "Tea");
        var before = Files.readString(file);

        var run = Run.of("write", "--out", folder.toString(), file.toString());

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("tea.xml", "is itself a source");
        assertThat(Files.readString(file)).isEqualTo(before);
    }

    @Test
    void goesOnAfterASourceThatHoldsNoPodcast() throws IOException {
        var notes =
                Files.writeString(folder.resolve("notes.html"), "<p>With <a href='https://tea.example'>tea</a></p>");
        var out = folder.resolve("out");

        var run = Run.of("write", "--out", out.toString(), notes.toString(), FEED.toString());

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("notes.html: This holds notes of an episode, and no podcast.");
        assertThat(out.resolve("feed.xml")).exists();
    }

    @Test
    void tellsWhatWasLost() {
        var run = Run.withInput(
                "<rss version='2.0'><channel><title>Tea</title><item><pubDate>next Tuesday</pubDate></item></channel></rss>",
                "write",
                "-");
        assertThat(run.status()).isZero();
        assertThat(run.err()).contains("episodic: -: warning date.unreadable", "1:", "\"next Tuesday\"");
        assertThat(run.out()).contains("<pubDate>next Tuesday</pubDate>");
    }

    private static Podcast show() throws IOException {
        return FeedReader.standard().read(FEED).value();
    }

    private static Path write(Path file, String title) throws IOException {
        Files.createDirectories(file.getParent());
        return Files.writeString(file, "<rss version='2.0'><channel><title>" + title + "</title></channel></rss>");
    }
}

package dev.episodic.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadCommandTest {

    private static final String FEED = "examples/show/feed.xml";
    private static final String PAGE = "examples/show/notes.txt";

    private final Path folder;

    ReadCommandTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void putsOneFeedInOneEnvelope() {
        var run = Run.of("read", FEED);

        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        var envelope = run.json();
        assertThat(envelope.propertyNames()).containsExactly("source", "kind", "ok", "diagnostics", "podcast");
        assertThat(envelope.get("source").asString()).isEqualTo(FEED);
        assertThat(envelope.get("kind").asString()).isEqualTo("feed");
        assertThat(envelope.get("ok").asBoolean()).isTrue();
        assertThat(envelope.at("/podcast/title").asString()).isEqualTo("Upper Berth");
        assertThat(envelope.at("/podcast/people/1/name").asString()).isEqualTo("Bartłomiej Wronka");
    }

    @Test
    void tellsWhatWasOddAndWhere() throws IOException {
        var file = write(
                "odd.xml",
                "<rss version='2.0'><channel><title>Tea</title>\n<item><title>1</title>"
                        + "<pubDate>next Tuesday</pubDate></item></channel></rss>");

        var diagnostic = Run.of("read", file).json().at("/diagnostics/0");
        assertThat(diagnostic.propertyNames())
                .containsExactly("severity", "code", "path", "line", "column", "offset", "found", "message");
        assertThat(diagnostic.get("code").asString()).isEqualTo("date.unreadable");
        assertThat(diagnostic.get("line").asInt()).isEqualTo(2);
        assertThat(diagnostic.get("found").asString()).isEqualTo("next Tuesday");
    }

    @Test
    void putsSeveralSourcesInAnArrayInTheirOrder() {
        var run = Run.of("read", PAGE, FEED);

        assertThat(run.status()).isZero();
        assertThat(run.json().isArray()).isTrue();
        assertThat(run.json().size()).isEqualTo(2);
        assertThat(run.json().at("/0/source").asString()).isEqualTo(PAGE);
        assertThat(run.json().at("/1/source").asString()).isEqualTo(FEED);
    }

    @Test
    void printsAnArrayForAnEmptyFolder() {
        var run = Run.of("read", folder.toString());
        assertThat(run.status()).isZero();
        assertThat(run.json().isArray()).isTrue();
        assertThat(run.json().isEmpty()).isTrue();
    }

    @Test
    void goesOnAfterABadSource() throws IOException {
        var drawing = write("drawing.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>");

        var run = Run.of("read", "--format", "jsonl", drawing, folder + "/missing.xml", FEED);

        assertThat(run.status()).isEqualTo(1);
        var lines = run.lines();
        assertThat(lines).hasSize(3);
        assertThat(lines.get(0).get("ok").asBoolean()).isFalse();
        assertThat(lines.get(0).get("error").asString()).isNotBlank();
        assertThat(lines.get(1).get("error").asString()).isEqualTo("There is no such file.");
        assertThat(lines.get(2).get("ok").asBoolean()).isTrue();
    }

    @Test
    void readsAWebPageAndCompletesItsAddresses() throws IOException {
        var html = "<!DOCTYPE html><html lang=en><head><title>Oolong - Tea Time</title>"
                + "<link rel=alternate type='application/rss+xml' title='Tea Time' href=/feed></head>"
                + "<body><h1>Oolong</h1><audio src=oolong.mp3></audio></body></html>";
        var page = write("page.html", html);

        var read = Run.of("read", "--base-url", "https://tea.example/2/", page).json();

        assertThat(read.get("kind").asString()).isEqualTo("page");
        assertThat(read.at("/podcast/title").asString()).isEqualTo("Tea Time");
        assertThat(read.at("/podcast/feed/url").asString()).isEqualTo("https://tea.example/feed");
        assertThat(read.at("/podcast/episodes/0/title").asString()).isEqualTo("Oolong");
        assertThat(read.at("/podcast/episodes/0/media/0/url").asString()).isEqualTo("https://tea.example/2/oolong.mp3");
        assertThat(Run.of("write", page).out()).contains("<title>Oolong</title>");
    }

    @Test
    void refusesAWebPageThatIsSaidToBeAFeed() throws IOException {
        var page = write("page.html", "<!DOCTYPE html><html><head><title>Tea shop</title></head><body></body></html>");

        var run = Run.of("read", "--as", "feed", page);

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.json().get("error").asString()).contains("an HTML page", "Tea shop");
    }

    @Test
    void walksAFolderByNameWithoutItsHiddenFiles() throws IOException {
        for (var name : new String[] {"b.xml", "a/z.xml", "a/.hidden.xml", ".git/c.xml", "c.xml"}) {
            write(name, "<rss version='2.0'><channel><title>" + name + "</title></channel></rss>");
        }

        assertThat(Run.of("read", "--format", "jsonl", folder.toString()).lines())
                .extracting(line -> line.at("/podcast/title").asString())
                .containsExactly("a/z.xml", "b.xml", "c.xml");
    }

    @Test
    void keepsTheOrderOfManySources() throws IOException {
        for (int i = 100; i < 300; i++) {
            write(i + ".xml", "<rss version='2.0'><channel><title>" + i + "</title></channel></rss>");
        }

        assertThat(Run.of("read", "--format", "jsonl", folder.toString()).lines())
                .extracting(line -> line.at("/podcast/title").asString())
                .containsExactlyElementsOf(
                        IntStream.range(100, 300).mapToObj(Integer::toString).toList());
    }

    @Test
    void readsStandardInput() {
        var run = Run.withInput("<rss version='2.0'><channel><title>Tea</title></channel></rss>", "read", "-");
        assertThat(run.json().get("source").asString()).isEqualTo("-");
        assertThat(run.json().at("/podcast/title").asString()).isEqualTo("Tea");
    }

    @Test
    void readsAPastedPageAsAPodcast() {
        var envelope = Run.of("read", "--as", "text", PAGE).json();
        assertThat(envelope.get("kind").asString()).isEqualTo("text");
        assertThat(envelope.at("/podcast/title").asString()).isEqualTo("Upper Berth");
        assertThat(envelope.at("/podcast/author").asString()).isEqualTo("Solveig Adebayo");
        assertThat(envelope.at("/podcast/episodes/0/title").asString()).contains("Thirty-One Winters");
        assertThat(envelope.at("/podcast/reception/rating/count").asInt()).isEqualTo(37);
    }

    @Test
    void readsPastedTextAsNotes() {
        var run = Run.withInput("Some talk.\n\nLinks\n• Tea glasses - From the handle side\n• Keys\n", "read", "-");
        assertThat(run.json().get("kind").asString()).isEqualTo("text");
        assertThat(run.json().at("/notes/links/0/title").asString()).isEqualTo("Tea glasses");
    }

    @Test
    void readsAFragmentOfHtmlAsNotesAndCompletesItsAddresses() {
        var run = Run.withInput(
                "<p>With <a href='/keys'>the keys</a></p>", "read", "--base-url", "https://tea.example/1", "-");
        assertThat(run.json().get("kind").asString()).isEqualTo("notes");
        assertThat(run.json().at("/notes/links/0/url").asString()).isEqualTo("https://tea.example/keys");
    }

    @Test
    void readsTheNotesOfAFeedToo() throws IOException {
        var feed = write(
                "notes.xml",
                "<rss version='2.0'><channel><title>Tea</title><item><title>Kettles</title><description><![CDATA["
                        + "<p>Tove is joined by Martha Quill.</p>]]></description></item></channel></rss>");

        var envelope = Run.of("read", "--notes", feed).json();
        assertThat(envelope.at("/podcast/episodes/0/people/0/name").asString()).isEqualTo("Martha Quill");
        assertThat(envelope.at("/episodeNotes/0/evidence/0/rule").asString()).isEqualTo("person.phrase");
        assertThat(Run.of("read", feed).json().has("episodeNotes")).isFalse();
    }

    @Test
    void readsItsOwnJsonAgain() throws IOException {
        var first = Run.of("read", FEED);
        var again = Run.of("read", write("envelope.json", first.out()));

        assertThat(again.json().get("kind").asString()).isEqualTo("json");
        assertThat(again.json().get("diagnostics").isEmpty()).isTrue();
        assertThat(again.json().get("podcast")).isEqualTo(first.json().get("podcast"));
    }

    @Test
    void tellsWhichMembersOfJsonItLeavesOut() throws IOException {
        var file = write("show.json", "{\"title\": \"Tea\", \"link\": \"https://tea.example\",\n  \"cost\": 3}");

        var diagnostic = Run.of("read", file).json().at("/diagnostics/0");
        assertThat(diagnostic.get("code").asString()).isEqualTo("json.unknown");
        assertThat(diagnostic.get("path").asString()).isEqualTo("/cost");
        assertThat(diagnostic.get("line").asInt()).isEqualTo(2);
        assertThat(diagnostic.get("column").asInt()).isEqualTo(3);
    }

    @Test
    void refusesJsonOfAnotherKind() throws IOException {
        var run = Run.of("read", write("package.json", "{\"name\": \"tea\", \"main\": \"tea.js\", \"keywords\": []}"));
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.json().get("error").asString()).contains("not of a podcast", "name, main, keywords");
    }

    @Test
    void refusesABrokenEnvelopeWithItsOwnReason() throws IOException {
        var run = Run.of("read", write("failed.json", "{\"source\": \"x\", \"ok\": false, \"error\": \"Too cold.\"}"));
        assertThat(run.json().get("error").asString()).contains("could not be read", "Too cold.");
    }

    @Test
    void refusesWhatIsNoText() {
        var run = Run.of("read", "examples/show/artwork/cover.png");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.json().get("error").asString()).isEqualTo("This is no text but binary data.");
    }

    @Test
    void readsTextOfOldEncodings() throws IOException {
        Files.write(folder.resolve("old.txt"), "Links\n• Čaj žlutý".getBytes(UTF_8));
        Files.write(folder.resolve("older.txt"), "Links\n• Café crème".getBytes(Charset.forName("windows-1252")));

        assertThat(Run.of("read", "--as", "text", "--format", "jsonl", folder.toString())
                        .lines())
                .extracting(line -> line.at("/notes/links/0/title").asString())
                .containsExactly("Čaj žlutý", "Café crème");
    }

    @Test
    void summarizesForPeople() {
        var run = Run.of("read", "--format", "text", FEED);
        assertThat(run.out())
                .startsWith(FEED + " (feed)\n  Upper Berth, by Solveig Adebayo\n")
                .contains("9 episodes, 2024-09-22 to 2025-10-19");
    }

    @Test
    void letsNoFeedSteerTheTerminal() {
        var run = Run.withInput(
                "<rss version='2.0'><channel><title>\u009b31mRed\u202e</title></channel></rss>",
                "read",
                "--format",
                "text",
                "-");
        assertThat(run.out()).contains("31mRed").doesNotContain("\u009b", "\u202e");
    }

    private String write(String name, String content) throws IOException {
        var file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, content).toString();
    }
}

package dev.episodic.recipes;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.episodic.Chapter;
import dev.episodic.Location;
import dev.episodic.Person;
import dev.episodic.Podcast;
import dev.episodic.feed.FeedReader;
import dev.episodic.html.PageWriter;
import dev.episodic.json.PodcastJson;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecipesTest {

    private static final String FEED = "examples/show/feed.xml";

    private static final String WITH_ROME = "  in words: ";

    /** What the recipes need at run time, by a part of the names of the files. */
    private static final List<String> MODULES = List.of(
            "/recipes/target/classes",
            "/core/target/",
            "/feed/target/",
            "/html/target/",
            "/rome",
            "/jdom2",
            "/slf4j-api",
            "/jackson",
            "/jspecify",
            "/jsoup",
            "/autolink",
            "/jte-runtime",
            "/jte-extension");

    /** What somebody writes into a {@code main} method. */
    private interface Recipe {
        void run(String[] arguments) throws Exception;
    }

    @Test
    void readsAFeed() throws Exception {
        assertThat(printed(ReadFeed::main))
                .startsWith("Everyone Gets Off at Dawn\nShelf Forty-Four\n")
                .contains("  with Željka Horvatin\n");
    }

    @Test
    void tellsWhatWasWrong() throws Exception {
        assertThat(printed(TellWhatWasWrong::main))
                .contains("INFO xml.ampersand", "at 2:", "WARNING date.unreadable", "at 3:", "\"next Tuesday\"")
                .endsWith("read all the same: Tea & Trains\n");
    }

    @Test
    void writesAFeed() throws Exception {
        var podcast = FeedReader.standard().read(printed(WriteFeed::main)).value();
        assertThat(podcast.title()).contains("Sleepers");
        assertThat(podcast.episodes().get(0).guests()).extracting(Person::name).containsExactly("Ada Novak");
    }

    @Test
    void readsAPastedPage() throws Exception {
        assertThat(printed(ReadPastedPage::main))
                .startsWith("Tea glass holders: Four hundred of them, photographed from the handle side\n")
                .contains("Upper or lower?: no note\n");
    }

    @Test
    void makesASite(@TempDir Path folder) throws Exception {
        var index = folder.resolve("index.html");
        assertThat(printed(MakeSite::main, FEED, folder.toString())).isEqualTo("Open " + index + "\n");
        assertThat(index).content().contains("Upper Berth", "feed.xml");
    }

    @Test
    void dressesASite(@TempDir Path folder) throws Exception {
        printed(DressSite::main, FEED, folder.toString());

        assertThat(folder.resolve("site.css")).content().contains("--hue: 255");
        assertThat(folder.resolve("episodes/nine-soups.html"))
                .content()
                .contains("What we talked about", "Made between two stations.", "Best heard lying down.");
    }

    @Test
    void writesFeedNotes() throws Exception {
        assertThat(printed(WriteFeedNotes::main, FEED))
                .startsWith("<p>")
                .contains("<a href=\"https://")
                .doesNotContain("<h2", "<img", "<div");
    }

    @Test
    void makesSubtitles() throws Exception {
        assertThat(printed(MakeSubtitles::main))
                .startsWith("1\n00:00:00,500 --> 00:00:02,250\nSolveig: The last car is ours.\n\n")
                .contains("2\n00:00:02,250 --> 00:00:03,250\nTomás: Mind the step.\n")
                .contains("cue.end.assumed: ");
    }

    @Test
    void savesAsJson() throws Exception {
        var printed = printed(SaveAsJson::main);
        assertThat(printed).endsWith("equal when read again: true\n");
        assertThat(PodcastJson.standard().read(printed.substring(0, printed.lastIndexOf('}') + 1)))
                .isEqualTo(sample());
    }

    @Test
    void addsAFieldAndWritesBackEverythingElse() throws Exception {
        var place = Location.builder().name("Kamenica, platform 2").build();
        assertThat(FeedReader.standard()
                        .read(printed(AddFieldAndWriteBack::main))
                        .value())
                .isEqualTo(sample().toBuilder().addLocation(place).build());
    }

    @Test
    void putsChaptersIntoAFeed() throws Exception {
        var podcast =
                FeedReader.standard().read(printed(PutChaptersIntoFeed::main)).value();
        assertThat(podcast.episodes()).hasSameSizeAs(sample().episodes());
        assertThat(podcast.episodes().get(0).chapters())
                .extracting(Chapter::title)
                .contains(Optional.of("The end of the line"));
    }

    @Test
    void listsSubscriptions() throws Exception {
        assertThat(printed(ListSubscriptions::main))
                .startsWith("Upper Berth: https://upper-berth.example.org/feed.xml\n")
                .contains("<outline text=\"Upper Berth\" title=\"Upper Berth\" type=\"rss\"");
    }

    @Test
    void readsWithRome() throws Exception {
        assertThat(printed(ReadWithRome::main)).contains(WITH_ROME);
    }

    @Test
    void readsWithRomeAsNamedModules() throws Exception {
        var modules = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.endsWith("test-classes"))
                .filter(entry -> MODULES.stream().anyMatch(entry.replace('\\', '/')::contains))
                .collect(Collectors.joining(File.pathSeparator));
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process = new ProcessBuilder(
                        java, "-p", modules, "-m", "dev.episodic.recipes/dev.episodic.recipes.ReadWithRome")
                .redirectErrorStream(true)
                .start();
        var printed = new String(process.getInputStream().readAllBytes(), UTF_8);

        assertThat(process.waitFor()).as(printed).isZero();
        assertThat(printed).contains("  in words: ");
    }

    @Test
    void readsAPage(@TempDir Path folder) throws Exception {
        assertThat(printed(ReadPage::main, page(folder)))
                .startsWith("Thirty-One Winters")
                .contains("https://media.example.com/upper-berth/", "with Željka Horvatin\n");
    }

    @Test
    void joinsAPageWithAFeed(@TempDir Path folder) throws Exception {
        assertThat(printed(JoinPageWithFeed::main, FEED, page(folder)))
                .contains(sample().episodes().size() + " episodes\n");
    }

    /** A page about one episode of the sample. */
    private static String page(Path folder) throws IOException {
        var episode = sample().episodes().stream()
                .filter(each -> each.title().orElse("").startsWith("Thirty-One"))
                .findFirst()
                .orElseThrow();
        var file = folder.resolve("page.html");
        PageWriter.standard().write(sample(), episode, file);
        return file.toString();
    }

    private static Podcast sample() throws IOException {
        return FeedReader.standard().read(Path.of(FEED)).value();
    }

    private static String printed(Recipe recipe, String... arguments) throws Exception {
        var printed = new ByteArrayOutputStream();
        var before = System.out;
        System.setOut(new PrintStream(printed, true, UTF_8));
        try {
            recipe.run(arguments);
        } finally {
            System.setOut(before);
        }
        return printed.toString(UTF_8).replace(System.lineSeparator(), "\n");
    }
}

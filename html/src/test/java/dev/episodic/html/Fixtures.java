package dev.episodic.html;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.episodic.Podcast;
import dev.episodic.Url;
import dev.episodic.json.PodcastJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The shows in {@code src/test/resources/pages}, one folder each. */
final class Fixtures {

    static final Path FOLDER = Path.of("src/test/resources/pages");

    private Fixtures() {}

    static List<String> names() throws IOException {
        try (Stream<Path> folders = Files.list(FOLDER)) {
            return folders.map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    static Podcast read(String name) throws IOException {
        return PodcastJson.standard().read(FOLDER.resolve(name).resolve("podcast.json"));
    }

    /** The fixtures and, for the look of a whole site, a writer that knows everything. */
    static SiteWriter writer(String name) {
        return name.equals("upper-berth")
                ? SiteWriter.standard()
                        .withBaseUrl(Url.of("https://upper-berth.example.org/pages"))
                        .withFile("feed.xml", "<rss/>".getBytes(UTF_8))
                        .withFile("podcasts.opml", "<opml/>".getBytes(UTF_8))
                        .withFile("artwork/cover.png", new byte[] {1})
                        .withCopy(Url.of("https://upper-berth.example.org/artwork/cover.png"), "artwork/cover.png")
                : SiteWriter.standard();
    }
}

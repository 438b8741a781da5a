package dev.episodic.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files from the wild, which are not part of the project. */
class CorpusTest {

    private static final Path SHARED = Path.of("..", "shared");

    private final Path folder;

    CorpusTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void everyWellFormedRssFileIsRead() {
        var feeds = SHARED.resolve("corpus/feeds");
        assumeTrue(Files.isDirectory(feeds), "there is no " + feeds);

        var lines = Run.of("read", "--format", "jsonl", feeds.toString()).lines();

        assertThat(lines).hasSizeGreaterThan(1000);
        assertThat(lines.stream()
                        .filter(line -> !line.get("ok").asBoolean())
                        .map(line -> line.get("source").asString())
                        .filter(source -> isWellFormedRss(Path.of(source))))
                .isEmpty();
    }

    @Test
    void aPastedPageGoesThroughAFeedUnchanged() throws IOException {
        var page = SHARED.resolve("seed-page.txt");
        assumeTrue(Files.exists(page), "there is no " + page);

        var read = Run.of("read", "--as", "text", page.toString());
        var feed = Files.writeString(
                folder.resolve("feed.xml"),
                Run.withInput(read.out(), "write", "--as", "rss", "-").out());

        assertThat(read.json().get("podcast").isEmpty()).isFalse();
        assertThat(Run.of("read", feed.toString()).json().get("podcast"))
                .isEqualTo(read.json().get("podcast"));
    }

    private static boolean isWellFormedRss(Path file) {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        boolean rss = false;
        try (var in = Files.newInputStream(file)) {
            for (var xml = factory.createXMLStreamReader(in); xml.hasNext(); ) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT && !rss) {
                    rss = xml.getLocalName().equals("rss");
                    if (!rss) {
                        return false;
                    }
                }
            }
            return rss;
        } catch (XMLStreamException | IOException isNot) {
            return false;
        }
    }
}

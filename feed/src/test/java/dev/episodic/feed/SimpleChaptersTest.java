package dev.episodic.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.episodic.Chapter;
import dev.episodic.Chapters;
import dev.episodic.Diagnostic;
import dev.episodic.Parsed;
import dev.episodic.PodcastArbitraries;
import dev.episodic.Url;
import dev.episodic.chapters.ChaptersException;
import dev.episodic.chapters.ChaptersFormat;
import dev.episodic.chapters.ChaptersReader;
import dev.episodic.chapters.ChaptersWriter;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SimpleChaptersTest {

    private static final String FILE = """
            <?xml version="1.0" encoding="UTF-8"?>
            <psc:chapters xmlns:psc="http://podlove.org/simple-chapters" version="1.2">
              <psc:chapter start="00:00:00" title="Doors close"/>
              <psc:chapter start="00:12:42.250" title="Ropes &amp; knots" href="https://example.org/k" image="https://example.org/k.jpg"/>
            </psc:chapters>
            """;

    private static Parsed<Chapters> read(String text) {
        try {
            return SimpleChaptersReader.standard().read(text);
        } catch (IOException refused) {
            throw new AssertionError(refused);
        }
    }

    private static List<String> codes(Parsed<?> read) {
        return read.diagnostics().stream().map(Diagnostic::code).toList();
    }

    @Test
    void readsAFileAndWritesItAgain() {
        var read = read(FILE);

        assertThat(read.diagnostics()).isEmpty();
        assertThat(read.value().chapters())
                .containsExactly(
                        Chapter.builder()
                                .start(Duration.ZERO)
                                .title("Doors close")
                                .build(),
                        Chapter.builder()
                                .start(Duration.parse("PT12M42.25S"))
                                .title("Ropes & knots")
                                .link(Url.of("https://example.org/k"))
                                .image(Url.of("https://example.org/k.jpg"))
                                .build());
        assertThat(SimpleChaptersWriter.standard().write(read.value()).value()).isEqualTo(FILE);
    }

    @ParameterizedTest
    @CsvSource({
        "http://podlove.org/simple-chapters",
        "http://podlove.org/simple-chapters/",
        "https://podlove.org/simple-chapters",
        "urn:x"
    })
    void readsChaptersInWhateverNamespaceTheyAre(String namespace) {
        var read = read("<chapters xmlns=\"" + namespace + "\"><chapter start=\"1:02\" title=\"a\"/></chapters>");

        assertThat(read.value().chapters())
                .containsExactly(Chapter.builder()
                        .start(Duration.ofSeconds(62))
                        .title("a")
                        .build());
    }

    @Test
    void readsChaptersInNoNamespace() {
        assertThat(read("<chapters version=\"1.1\"><chapter start=\"37.5\"/></chapters>")
                        .value()
                        .chapters())
                .extracting(Chapter::start)
                .containsExactly(Duration.ofMillis(37_500));
    }

    @Test
    void losesABrokenChapterAloneAndTellsWhere() {
        var read = read("<psc:chapters version=\"1.2\">\n<psc:chapter start=\"soon\" title=\"a\"/>\n"
                + "<psc:chapter start=\"5\" title=\"b & c\">\n<psc:chapter start=\"9\" title=\"d\"/>");

        assertThat(read.value().chapters())
                .extracting(chapter -> chapter.title().orElse(""))
                .contains("b & c");
        assertThat(read.diagnostics())
                .filteredOn(each -> each.code().equals("duration.unreadable"))
                .extracting(each -> each.position().line())
                .containsExactly(2);
    }

    @Test
    void sortsChaptersAndTellsOfTheFirstThatStoodElsewhere() {
        var read = read("<psc:chapters xmlns:psc=\"http://podlove.org/simple-chapters\">\n<psc:chapter start=\"9\"/>\n"
                + "<psc:chapter start=\"5\"/>\n<psc:chapter start=\"1\"/>\n</psc:chapters>");

        assertThat(read.value().chapters())
                .extracting(chapter -> chapter.start().toSeconds())
                .containsExactly(1L, 5L, 9L);
        assertThat(codes(read)).containsExactly("chapters.unsorted");
        assertThat(read.diagnostics().get(0).position()).hasToString("3:1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<rss version=\"2.0\"><channel/></rss> | a feed, whose episodes have theirs",
                "<html><body>Sign in</body></html> | an HTML page",
                "<playlist/> | XML of another kind, with the root <playlist>",
                "[] | JSON"
            })
    void saysWhatItIsInstead(String text, String found) {
        assertThatThrownBy(() -> SimpleChaptersReader.standard().read(text))
                .isInstanceOfSatisfying(ChaptersException.class, refused -> assertThat(refused.found())
                        .isEqualTo(found));
    }

    @Test
    void tellsWhatItCannotSayOfTheEpisode() {
        var chapters = Chapters.builder()
                .title("Narvik")
                .waypoints(true)
                .addForeign("x", "1")
                .build();

        assertThat(SimpleChaptersWriter.standard().write(chapters).diagnostics())
                .extracting(Diagnostic::path)
                .containsExactly("title", "waypoints", "x");
    }

    @Test
    @Timeout(60)
    void readsAHundredThousandChapters() {
        var many = "<psc:chapters>" + "<psc:chapter start=\"5\"/>".repeat(100_000) + "</psc:chapters>";

        assertThat(read(many).value().chapters()).hasSize(100_000);
    }

    @Provide
    Arbitrary<Chapters> chapters() {
        return PodcastArbitraries.chapterDocuments();
    }

    @Property(tries = 200)
    void saysAllOfAChapterThatTheModelKnows(@ForAll("chapters") Chapters chapters) {
        var written = SimpleChaptersWriter.standard().write(chapters).value();

        assertThat(read(written).value().chapters()).isEqualTo(chapters.chapters());
        assertThat(SimpleChaptersWriter.standard().write(read(written).value()).value())
                .isEqualTo(written);
    }

    @Property(tries = 200)
    void keepsWhatAnotherFormatCanSay(@ForAll ChaptersFormat format, @ForAll("chapters") Chapters chapters)
            throws IOException {
        var there = convert(chapters, format);
        var between = read(SimpleChaptersWriter.standard().write(there).value()).value();

        assertThat(convert(between, format).chapters()).isEqualTo(there.chapters());
    }

    private static Chapters convert(Chapters chapters, ChaptersFormat format) throws IOException {
        return ChaptersReader.of(format)
                .read(ChaptersWriter.of(format).write(chapters).value())
                .value();
    }
}

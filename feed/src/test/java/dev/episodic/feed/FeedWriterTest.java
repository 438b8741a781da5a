package dev.episodic.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.episodic.Diagnostic;
import dev.episodic.Episode;
import dev.episodic.ForeignElement;
import dev.episodic.Podcast;
import dev.episodic.Severity;
import dev.episodic.Url;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeedWriterTest {

    private static final Podcast SHOW = Podcast.builder()
            .title("Lamp Room")
            .link(Url.of("https://example.org/lamp"))
            .description("Lights that are still lit")
            .build();

    @Test
    void declaresOnlyTheNamespacesThatAreUsed() {
        assertThat(FeedWriter.standard().write(SHOW).value()).isEqualTo("""
                        <?xml version="1.0" encoding="UTF-8"?>
                        <rss version="2.0">
                          <channel>
                            <title>Lamp Room</title>
                            <link>https://example.org/lamp</link>
                            <description>Lights that are still lit</description>
                          </channel>
                        </rss>
                        """);
    }

    @Test
    void leavesOutCharactersThatXmlCannotHoldAndSaysSo() throws IOException {
        var show = SHOW.toBuilder().title("Lamp\u0008 Room\ud800").build();
        var written = FeedWriter.standard().write(show);

        assertThat(FeedReader.standard().read(written.value()).value().title()).hasValue("Lamp Room");
        assertThat(written.diagnostics()).extracting(Diagnostic::severity).containsOnly(Severity.WARNING);
        assertThat(written.diagnostics()).extracting(Diagnostic::path).containsOnly("rss/channel/title");
        assertThat(written.diagnostics().get(0).position().line()).isEqualTo(4);
    }

    @Test
    void tellsWhatRssAsksForAndTheShowLacks() {
        var bare = Podcast.builder().addEpisode(Episode.builder().build()).build();

        assertThat(FeedWriter.standard().write(bare).diagnostics())
                .extracting(Diagnostic::path)
                .containsExactly(
                        "rss/channel/title", "rss/channel/link", "rss/channel/description", "rss/channel/item[1]");
    }

    @Test
    void tellsWhenADateHasAFractionThatRssDoesNotKnow() throws IOException {
        var date = OffsetDateTime.parse("2026-03-01T08:00:00.25+01:00");
        var show = SHOW.toBuilder()
                .addEpisode(Episode.builder().title("Soot").published(date).build())
                .build();
        var written = FeedWriter.standard().write(show);

        assertThat(written.diagnostics())
                .extracting(Diagnostic::code, Diagnostic::path)
                .containsExactly(tuple("rss.fraction", "rss/channel/item[1]/pubDate"));
        assertThat(FeedReader.standard().read(written.value()).value()).isEqualTo(show);
    }

    @Test
    void writesForeignElementsWithTheirTextBetweenThem() throws IOException {
        var deep = ForeignElement.builder()
                .name("lamp:wick")
                .namespace("urn:lamp")
                .tail(" cm, ")
                .build();
        var element = ForeignElement.builder()
                .name("lamp:oil")
                .namespace("urn:lamp")
                .addAttribute("kind", "rape & fish")
                .addAttribute("{urn:other}grade", "\"1\"")
                .text("height ")
                .addChild(deep)
                .addChild(deep.toBuilder().tail(null).build())
                .build();
        var show = SHOW.toBuilder().addForeign(element).build();
        var written = FeedWriter.standard().write(show).value();

        assertThat(written).contains(">height <lamp:wick/> cm, <lamp:wick/></lamp:oil>");
        assertThat(FeedReader.standard().read(written).value()).isEqualTo(show);
    }

    @Test
    void writesTheSameBytesToAFile(@TempDir Path folder) throws IOException {
        var file = folder.resolve("feed.xml");

        assertThat(FeedWriter.standard().write(SHOW, file)).isEmpty();
        assertThat(Files.readString(file))
                .isEqualTo(FeedWriter.standard().write(SHOW).value());
    }
}

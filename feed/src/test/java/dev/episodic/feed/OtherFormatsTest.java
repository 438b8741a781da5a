package dev.episodic.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.episodic.Artwork;
import dev.episodic.Category;
import dev.episodic.Diagnostic;
import dev.episodic.Episode;
import dev.episodic.FeedInfo;
import dev.episodic.ForeignParts;
import dev.episodic.Guid;
import dev.episodic.LiveEpisode;
import dev.episodic.Media;
import dev.episodic.Podcast;
import dev.episodic.PodcastArbitraries;
import dev.episodic.Severity;
import dev.episodic.Url;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A show that is written in another format than RSS 2.0 is read as the same show, but for what is reported. */
class OtherFormatsTest {

    private static final Path SAMPLE = Path.of("..", "examples", "show", "feed.xml");
    private static final String LOST = "format.unsupported";

    @Property(tries = 200)
    void givesBackAsAtomAllThatAtomHolds(@ForAll("podcasts") Podcast podcast) throws IOException {
        var written = FeedWriter.standard().as(FeedFormat.ATOM_1_0).write(podcast);
        var read = FeedReader.standard().read(written.value());

        assertThat(read.value()).isEqualTo(inAtom(podcast));
        assertThat(read.diagnostics())
                .filteredOn(diagnostic -> diagnostic.severity() != Severity.INFO)
                .extracting(Diagnostic::code)
                .doesNotContain("attribute.unknown", "text.stray");
        assertThat(isReported(written.diagnostics())).isEqualTo(!inAtom(podcast).equals(podcast));
        assertThat(FeedWriter.standard()
                        .as(FeedFormat.ATOM_1_0)
                        .write(read.value())
                        .value())
                .isEqualTo(written.value());
    }

    @Property(tries = 200)
    void givesBackAsRss1AllThatItHolds(@ForAll("podcasts") Podcast podcast) throws IOException {
        var written = FeedWriter.standard().as(FeedFormat.RSS_1_0).write(podcast);
        var read = FeedReader.standard().read(written.value());

        assertThat(read.value()).isEqualTo(inRss1(podcast));
        assertThat(isReported(written.diagnostics())).isEqualTo(!inRss1(podcast).equals(podcast));
    }

    @Provide
    Arbitrary<Podcast> podcasts() {
        return PodcastArbitraries.podcasts().map(OtherFormatsTest::withoutPartsBeyondRss);
    }

    /** What feeds say in a tag of RSS beyond RSS goes nowhere else. */
    private static Podcast withoutPartsBeyondRss(Podcast podcast) {
        var input = podcast.feed()
                .textInput()
                .map(each -> each.toBuilder().foreign(ForeignParts.none()).build());
        return podcast.toBuilder()
                .feed(podcast.feed().toBuilder().textInput(input.orElse(null)).build())
                .artwork(plainPictures(podcast.artwork()))
                .categories(plainSubjects(podcast.categories()))
                .episodes(podcast.episodes().stream()
                        .map(OtherFormatsTest::withoutPartsBeyondRss)
                        .toList())
                .liveEpisodes(podcast.liveEpisodes().stream()
                        .map(live -> live.toBuilder()
                                .episode(withoutPartsBeyondRss(live.episode()))
                                .build())
                        .toList())
                .build();
    }

    private static Episode withoutPartsBeyondRss(Episode episode) {
        var origin = episode.origin()
                .map(each -> each.toBuilder().foreign(ForeignParts.none()).build());
        return episode.toBuilder()
                .origin(origin.orElse(null))
                .artwork(plainPictures(episode.artwork()))
                .categories(plainSubjects(episode.categories()))
                .media(episode.media().stream()
                        .map(file ->
                                file.toBuilder().foreign(ForeignParts.none()).build())
                        .toList())
                .build();
    }

    private static List<Artwork> plainPictures(List<Artwork> pictures) {
        return pictures.stream()
                .map(picture -> picture.toBuilder().foreign(ForeignParts.none()).build())
                .toList();
    }

    private static List<Category> plainSubjects(List<Category> subjects) {
        return subjects.stream()
                .map(subject -> subject.toBuilder().foreign(ForeignParts.none()).build())
                .toList();
    }

    @ParameterizedTest
    @EnumSource(
            value = FeedFormat.class,
            names = {"ATOM_1_0", "RSS_1_0"})
    void tellsOfWhatATagOfRssSaysBeyondRss(FeedFormat format) {
        var file = Media.builder()
                .url(Url.of("https://sleepers.example/1.mp3"))
                .foreign(ForeignParts.builder().addAttribute("loud", "very").build())
                .build();
        var show = Podcast.builder()
                .addEpisode(Episode.builder().addMedia(file).build())
                .build();
        var written = FeedWriter.standard().as(format).write(show);

        assertThat(isReported(written.diagnostics())).isTrue();
        assertThat(written.value()).contains("https://sleepers.example/1.mp3").doesNotContain("loud");
    }

    private static boolean isReported(List<Diagnostic> diagnostics) {
        return diagnostics.stream().anyMatch(diagnostic -> diagnostic.code().equals(LOST));
    }

    /** {@return what Atom can hold of a show} */
    private static Podcast inAtom(Podcast podcast) {
        return podcast.toBuilder()
                .feed(withoutRssTags(podcast.feed()).textInput(null).build())
                .conversation(podcast.conversation().toBuilder().comments(null).build())
                .episodes(podcast.episodes().stream()
                        .map(OtherFormatsTest::withoutAddress)
                        .toList())
                .liveEpisodes(withoutAddresses(podcast.liveEpisodes()))
                .build();
    }

    private static List<LiveEpisode> withoutAddresses(List<LiveEpisode> episodes) {
        return episodes.stream()
                .map(live ->
                        live.toBuilder().episode(withoutAddress(live.episode())).build())
                .toList();
    }

    private static Episode withoutAddress(Episode episode) {
        return episode.toBuilder().authorEmail(null).build();
    }

    /** {@return what RSS 1.0 can hold of a show} */
    private static Podcast inRss1(Podcast podcast) {
        return podcast.toBuilder()
                .feed(withoutRssTags(podcast.feed()).generator(null).build())
                .conversation(podcast.conversation().toBuilder().comments(null).build())
                .categories(withoutSchemes(podcast.categories()))
                .episodes(podcast.episodes().stream()
                        .map(OtherFormatsTest::inRss1)
                        .toList())
                .liveEpisodes(withoutAddresses(podcast.liveEpisodes()))
                .build();
    }

    private static Episode inRss1(Episode episode) {
        return episode.toBuilder()
                .origin(null)
                .authorEmail(null)
                .conversation(episode.conversation().toBuilder().comments(null).build())
                .categories(withoutSchemes(episode.categories()))
                .build();
    }

    private static FeedInfo.Builder withoutRssTags(FeedInfo feed) {
        return feed.toBuilder()
                .managingEditor(null)
                .webMaster(null)
                .documentation(null)
                .timeToLive(null)
                .polling(feed.polling().toBuilder()
                        .cloud(null)
                        .skipHours(List.of())
                        .skipDays(List.of())
                        .build());
    }

    /** A subject of Dublin Core names no scheme, and Apple's tag is not for one without others inside. */
    private static List<Category> withoutSchemes(List<Category> categories) {
        return categories.stream()
                .filter(category ->
                        category.scheme().isEmpty() || !category.subcategories().isEmpty())
                .toList();
    }

    @ParameterizedTest
    @EnumSource(
            value = FeedFormat.class,
            names = {"ATOM_1_0", "RSS_1_0"})
    void givesBackTheSampleShow(FeedFormat format) throws IOException {
        var sample = FeedReader.standard().read(SAMPLE).value();
        var written = FeedWriter.standard().as(format).write(sample);
        var read = FeedReader.standard().read(written.value());
        UnaryOperator<Podcast> held =
                format == FeedFormat.ATOM_1_0 ? OtherFormatsTest::inAtom : OtherFormatsTest::inRss1;

        assertThat(FeedReader.standard()
                        .format(new ByteArrayInputStream(written.value().getBytes(UTF_8))))
                .isEqualTo(format);
        assertThat(read.value().episodes()).hasSize(9);
        assertThat(read.value()).isEqualTo(held.apply(sample));
    }

    @ParameterizedTest
    @EnumSource(
            value = FeedFormat.class,
            names = {"ATOM_1_0", "RSS_1_0", "RSS_2_0"},
            mode = EnumSource.Mode.EXCLUDE)
    void writesNoFormatOfThePast(FeedFormat format) {
        assertThatThrownBy(() -> FeedWriter.standard().as(format))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(format + " is read, but not written");
    }

    @Test
    void writesAtomInItsOwnNamespaceWithWhatItAsksFor() {
        var podcast = Podcast.builder()
                .title("Kelp")
                .author("Una")
                .link(Url.of("https://kelp.example/"))
                .episodes(List.of(Episode.builder()
                        .title("Holdfast")
                        .guid(new Guid("https://kelp.example/1", true))
                        .published(OffsetDateTime.parse("2024-02-29T06:00:00+09:00"))
                        .description("<p>Hm")
                        .build()))
                .build();

        assertThat(FeedWriter.standard().as(FeedFormat.ATOM_1_0).write(podcast).value())
                .isEqualTo("""
                <?xml version="1.0" encoding="UTF-8"?>
                <feed xmlns="http://www.w3.org/2005/Atom" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd" \
                xmlns:episodic="https://episodic.dev/namespace/1.0">
                  <title>Kelp</title>
                  <link rel="alternate" href="https://kelp.example/"/>
                  <itunes:author>Una</itunes:author>
                  <id episodic:implied="true">https://kelp.example/</id>
                  <updated episodic:implied="true">2024-02-29T06:00:00+09:00</updated>
                  <author episodic:implied="true">
                    <name>Una</name>
                  </author>
                  <entry>
                    <title>Holdfast</title>
                    <id episodic:permalink="true">https://kelp.example/1</id>
                    <published>2024-02-29T06:00:00+09:00</published>
                    <summary type="html">&lt;p&gt;Hm</summary>
                    <updated episodic:implied="true">2024-02-29T06:00:00+09:00</updated>
                  </entry>
                </feed>
                """);
    }

    @Test
    void tellsWhatTheFormatAsksForAndTheShowLacks() {
        var podcast =
                Podcast.builder().episodes(List.of(Episode.builder().build())).build();

        assertThat(FeedWriter.standard().as(FeedFormat.ATOM_1_0).write(podcast).diagnostics())
                .extracting(Diagnostic::code, Diagnostic::path)
                .containsExactly(
                        tuple("format.required", "rss/channel/title"),
                        tuple("format.required", "rss/channel/id"),
                        tuple("format.required", "rss/channel/updated"),
                        tuple("format.required", "rss/channel/author"),
                        tuple("format.required", "rss/channel/item[1]/title"),
                        tuple("format.required", "rss/channel/item[1]/id"),
                        tuple("format.required", "rss/channel/item[1]/updated"));
        assertThat(FeedWriter.standard().as(FeedFormat.RSS_1_0).write(podcast).diagnostics())
                .extracting(Diagnostic::code, Diagnostic::path)
                .containsExactly(
                        tuple("format.required", "rss/channel/title"),
                        tuple("format.required", "rss/channel/link"),
                        tuple("format.required", "rss/channel/description"),
                        tuple("format.required", "rss/channel/item[1]/title"),
                        tuple("format.required", "rss/channel/item[1]/link"));
    }
}

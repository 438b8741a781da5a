package dev.episodic.feed.rome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.rometools.modules.itunes.EntryInformation;
import com.rometools.modules.itunes.FeedInformation;
import com.rometools.modules.itunes.ITunes;
import com.rometools.rome.feed.WireFeed;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.rss.Channel;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndFeedImpl;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.SyndFeedOutput;
import com.rometools.rome.io.WireFeedInput;
import dev.episodic.Category;
import dev.episodic.Diagnostic;
import dev.episodic.Episode;
import dev.episodic.FeedInfo;
import dev.episodic.Guid;
import dev.episodic.Media;
import dev.episodic.Person;
import dev.episodic.Podcast;
import dev.episodic.PodcastArbitraries;
import dev.episodic.Url;
import dev.episodic.feed.FeedFormat;
import dev.episodic.feed.FeedReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jdom2.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RomeFeedsTest {

    private static final Path SAMPLE = Path.of("..", "examples", "show", "feed.xml");

    private static final String RSS = """
            <rss version="2.0" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"
                xmlns:podcast="https://podcastindex.org/namespace/1.0" xmlns:acme="https://acme.example/ns">
            <channel>
              <title>Kelp</title><link>https://kelp.example/</link><description>All about &lt;b&gt;kelp</description>
              <language>en-gb</language><ttl>60</ttl><managingEditor>una@kelp.example (Una)</managingEditor>
              <lastBuildDate>Fri, 01 Mar 2024 06:00:00 +0100</lastBuildDate>
              <itunes:author>Una</itunes:author><itunes:explicit>true</itunes:explicit>
              <itunes:owner><itunes:name>Una</itunes:name><itunes:email>una@kelp.example</itunes:email></itunes:owner>
              <itunes:category text="Science"><itunes:category text="Nature"/></itunes:category>
              <acme:tide level="3">high</acme:tide>
              <item>
                <title>Holdfast</title><guid isPermaLink="true">https://kelp.example/1</guid>
                <pubDate>Fri, 01 Mar 2024 06:00:00 +0100</pubDate>
                <enclosure url="https://kelp.example/1.mp3" length="123" type="audio/mpeg"/>
                <itunes:duration>1:02:03</itunes:duration><itunes:season>0</itunes:season>
                <itunes:episode>0</itunes:episode>
                <podcast:person role="guest">Ike</podcast:person>
              </item>
            </channel></rss>
            """;

    // ---- from Rome

    @Test
    void readsAllThatAChannelHolds() throws FeedException {
        var podcast = RomeFeeds.toPodcast(wire(RSS)).value();

        assertThat(podcast.title()).contains("Kelp");
        assertThat(podcast.description()).contains("All about <b>kelp");
        assertThat(podcast.author()).contains("Una");
        assertThat(podcast.explicit()).contains(true);
        assertThat(podcast.owner())
                .hasValueSatisfying(owner -> assertThat(owner.email()).contains("una@kelp.example"));
        assertThat(podcast.categories()).extracting(Category::name).containsExactly("Science");
        assertThat(podcast.feed().timeToLive()).contains(Duration.ofHours(1));
        assertThat(podcast.foreign()).extracting(element -> element.name()).containsExactly("acme:tide");
        var episode = podcast.episodes().get(0);
        assertThat(episode.guid()).contains(new Guid("https://kelp.example/1", true));
        assertThat(episode.duration()).contains(Duration.ofSeconds(3723));
        assertThat(episode.numbering().season()).contains(0);
        assertThat(episode.numbering().episode()).isPresent();
        assertThat(episode.people()).extracting(Person::name).containsExactly("Ike");
        assertThat(episode.media()).extracting(Media::length).containsExactly(Optional.of(123L));
    }

    @Test
    void readsASyndFeedAsWellAsItCan() throws FeedException {
        var podcast = RomeFeeds.toPodcast(synd(RSS)).value();
        var wire = RomeFeeds.toPodcast(wire(RSS)).value();

        assertThat(podcast.feed().managingEditor()).isEqualTo(wire.feed().managingEditor());
        assertThat(podcast.language()).isEqualTo(wire.language());
        assertThat(podcast.owner()).isEqualTo(wire.owner());
        assertThat(podcast.categories()).isEqualTo(wire.categories());
        assertThat(podcast.foreign()).isEqualTo(wire.foreign());
        assertThat(podcast.episodes())
                .extracting(Episode::title, Episode::duration, Episode::people, Episode::media, Episode::published)
                .containsExactly(tuple(
                        Optional.of("Holdfast"),
                        wire.episodes().get(0).duration(),
                        wire.episodes().get(0).people(),
                        wire.episodes().get(0).media(),
                        wire.episodes().get(0).published()));
        assertThat(podcast.episodes().get(0).updated()).isEmpty();
    }

    @Test
    void takesWhatAChangedSyndFeedSays() throws FeedException {
        var input = new SyndFeedInput();
        input.setPreserveWireFeed(true);
        SyndFeed feed = input.build(new StringReader(RSS));

        assertThat(RomeFeeds.toPodcast(feed).value())
                .isEqualTo(RomeFeeds.toPodcast(wire(RSS)).value());

        feed.getEntries().get(0).setTitle("Stipe");
        assertThat(RomeFeeds.toPodcast(feed).value().episodes())
                .extracting(Episode::title)
                .containsExactly(Optional.of("Stipe"));
    }

    @Test
    void readsWhatAFeedOfAtomHolds() throws FeedException {
        var podcast = RomeFeeds.toPodcast(wire("""
                <feed xmlns="http://www.w3.org/2005/Atom"><title>Kelp</title><id>urn:kelp</id>
                  <link href="https://kelp.example/"/><link rel="hub" href="https://hub.example/"/>
                  <author><name>Una</name><email>una@kelp.example</email></author>
                  <entry><title>Holdfast</title><id>urn:1</id><published>2024-03-01T06:00:00+01:00</published>
                    <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">Hm <b>hm</b></div></content>
                    <link rel="enclosure" href="https://kelp.example/1.mp3" type="audio/mpeg"/>
                    <link rel="payment" href="https://kelp.example/give"/>
                  </entry></feed>
                """)).value();

        assertThat(podcast.link()).contains(Url.of("https://kelp.example/"));
        assertThat(podcast.feed().hubs()).containsExactly(Url.of("https://hub.example/"));
        assertThat(podcast.people()).extracting(Person::name).containsExactly("Una");
        assertThat(podcast.people().get(0).profiles()).hasSize(1);
        var episode = podcast.episodes().get(0);
        assertThat(episode.guid()).contains(Guid.of("urn:1"));
        assertThat(episode.content()).contains("Hm <b>hm</b>");
        assertThat(episode.media()).hasSize(1);
        assertThat(episode.support().funding()).hasSize(1);
    }

    @Test
    void tellsWhatWasOdd() {
        var channel = new Channel("rss_2.0");
        channel.setTitle("Kelp");
        channel.setLanguage("what's that?");

        var parsed = RomeFeeds.toPodcast(channel);

        assertThat(parsed.diagnostics()).extracting(said -> said.code()).contains("language.unreadable");
        assertThat(parsed.value().title()).contains("Kelp");
    }

    @Test
    void takesNoWireFeedOfAnotherKind() {
        var other = new WireFeed("opml") {};

        assertThatThrownBy(() -> RomeFeeds.toPodcast(other)).isInstanceOf(IllegalArgumentException.class);
    }

    // ---- what Rome loses

    @Test
    void losesWithRomeTheOffsetsOfDates() throws FeedException {
        assertThat(RomeFeeds.toPodcast(wire(RSS)).value().episodes().get(0).published())
                .contains(OffsetDateTime.of(2024, 3, 1, 5, 0, 0, 0, ZoneOffset.UTC));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<pubDate>soon</pubDate>", "<ttl>an hour</ttl>"})
    void losesWithRomeWhatItCannotRead(String tag) throws FeedException {
        var podcast =
                RomeFeeds.toPodcast(wire(RSS.replace("<ttl>60</ttl>", tag))).value();

        assertThat(podcast.feed().published()).isEmpty();
        assertThat(podcast.feed().timeToLive()).isEmpty();
        assertThat(podcast.foreign()).extracting(element -> element.name()).containsExactly("acme:tide");
    }

    @Test
    void losesWithASyndFeedWhatThatDoesNotHold() throws FeedException {
        var podcast = RomeFeeds.toPodcast(synd(RSS)).value();

        assertThat(podcast.episodes().get(0).guid()).contains(new Guid("https://kelp.example/1", false));
        assertThat(podcast.episodes().get(0).link()).contains(Url.of("https://kelp.example/1"));
        assertThat(podcast.feed().timeToLive()).isEmpty();
        // Where there is no date of publication, Rome takes that of the last change
        assertThat(podcast.feed().published()).isPresent();
        assertThat(podcast.feed().updated()).isEmpty();
    }

    @Test
    void losesWithRomeWhatItsModuleDoesNotHold() throws FeedException {
        var podcast = RomeFeeds.toPodcast(wire(RSS.replace(
                        "<itunes:duration>1:02:03</itunes:duration>",
                        "<itunes:keywords>a &amp;amp; b</itunes:keywords><itunes:unknown>?</itunes:unknown>")))
                .value();

        assertThat(podcast.episodes().get(0).foreign()).isEmpty();
    }

    @Test
    void losesWithRomeMarkupInTheDescriptionOfAChannel() throws FeedException {
        assertThat(RomeFeeds.toPodcast(wire(RSS.replace("All about &lt;b&gt;kelp", "<p>All</p>")))
                        .value()
                        .description())
                .isEmpty();
    }

    // ---- to Rome

    @Test
    void makesAFeedThatProgramsOfRomeUnderstand() throws FeedException, IOException {
        SyndFeed feed = RomeFeeds.toSyndFeed(FeedReader.standard().read(RSS).value());
        var ofFeed = (FeedInformation) feed.getModule(ITunes.URI);
        var ofEntry = (EntryInformation) feed.getEntries().get(0).getModule(ITunes.URI);

        assertThat(feed.getTitle()).isEqualTo("Kelp");
        assertThat(ofFeed.getOwnerName()).isEqualTo("Una");
        assertThat(ofEntry.getDuration().getMilliseconds()).isEqualTo(3_723_000);
        assertThat(feed.getEntries().get(0).getEnclosures().get(0).getLength()).isEqualTo(123);
        assertThat(feed.getForeignMarkup()).hasSize(1);
        assertThat(((PodcastModule) feed.getEntries().get(0).getModule(PodcastModule.URI)).people())
                .hasSize(1);
        assertThat(new SyndFeedOutput().outputString(feed)).contains("<podcast:person role=\"guest\">Ike");
    }

    @Test
    void keepsAsForeignMarkupWhatAModuleOfRomeWouldLose() throws IOException {
        var feed = (Channel) RomeFeeds.toWireFeed(
                        FeedReader.standard().read(RSS.replace("1:02:03", "62.5")).value().toBuilder()
                                .keywords(List.of("a & b"))
                                .build(),
                        FeedFormat.RSS_2_0)
                .value();

        assertThat(feed.getModule(ITunes.URI)).isNull();
        assertThat(feed.getForeignMarkup()).extracting(Element::getName).contains("keywords", "owner");
    }

    @Property(tries = 60)
    void givesBackAnyShow(@ForAll("podcasts") Podcast podcast) {
        var feed = RomeFeeds.toWireFeed(podcast, FeedFormat.RSS_2_0).value();
        var given = inUtc(podcast);

        for (var again : List.of(
                RomeFeeds.toPodcast(feed).value(),
                RomeFeeds.toPodcast(new SyndFeedImpl(feed, true)).value())) {
            assertThat(again.foreign()).isEqualTo(given.foreign());
            assertThat(said(again)).isEqualTo(said(given));
        }
    }

    /** {@return what stands in no bean that is too narrow for it} Artwork and categories do, and lose their order. */
    private static List<Object> said(Podcast podcast) {
        return List.of(
                podcast.title(),
                podcast.description(),
                podcast.people(),
                podcast.support(),
                podcast.trailers(),
                podcast.keywords(),
                podcast.episodes().stream().map(RomeFeedsTest::said).toList());
    }

    private static List<Object> said(Episode episode) {
        return List.of(
                episode.title(),
                episode.guid(),
                episode.published(),
                episode.updated(),
                episode.duration(),
                episode.numbering(),
                episode.people(),
                episode.transcripts(),
                episode.foreign());
    }

    @Provide
    Arbitrary<Podcast> podcasts() {
        return PodcastArbitraries.podcasts();
    }

    @Test
    void givesBackTheSampleShow() throws IOException {
        var sample = inUtc(FeedReader.standard().read(SAMPLE).value());
        var feed = RomeFeeds.toWireFeed(sample, FeedFormat.RSS_2_0);

        assertThat(feed.diagnostics()).isEmpty();
        assertThat(RomeFeeds.toPodcast(feed.value()).value()).isEqualTo(sample);
    }

    @Test
    void givesBackTheSampleShowFromAtomAndTellsWhatThatDoesNotHold() throws IOException {
        var sample = inUtc(FeedReader.standard().read(SAMPLE).value());
        var feed = RomeFeeds.toWireFeed(sample, FeedFormat.ATOM_1_0);

        assertThat(feed.diagnostics())
                .extracting(Diagnostic::path)
                .containsExactly("rss/channel/managingEditor", "rss/channel/ttl");
        assertThat(RomeFeeds.toPodcast(feed.value()).value())
                .isEqualTo(sample.toBuilder()
                        .feed(sample.feed().toBuilder()
                                .managingEditor(null)
                                .timeToLive(null)
                                .build())
                        .build());
    }

    @Test
    void givesBackTheSampleShowThroughASyndFeed() throws IOException {
        var sample = inUtc(FeedReader.standard().read(SAMPLE).value());

        assertThat(RomeFeeds.toPodcast(RomeFeeds.toSyndFeed(sample)).value()).isEqualTo(sample);
    }

    @ParameterizedTest
    @EnumSource(FeedFormat.class)
    void makesEveryFormatThatRomeKnows(FeedFormat format) {
        var podcast = Podcast.builder().title("Kelp").build();
        if (format == FeedFormat.RSS_1_1) {
            assertThatThrownBy(() -> RomeFeeds.toWireFeed(podcast, format))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("Rome does not know RSS 1.1");
            return;
        }
        WireFeed feed = RomeFeeds.toWireFeed(podcast, format).value();

        assertThat(new SyndFeedImpl(feed).getTitle()).isEqualTo("Kelp");
        assertThat(feed).isInstanceOf(format.toString().startsWith("Atom") ? Feed.class : Channel.class);
    }

    /** {@return the show with the offsets that Rome leaves of its dates} */
    private static Podcast inUtc(Podcast podcast) {
        FeedInfo feed = podcast.feed();
        return podcast.toBuilder()
                .feed(feed.toBuilder()
                        .published(inUtc(feed.published()))
                        .updated(inUtc(feed.updated()))
                        .build())
                .episodes(podcast.episodes().stream()
                        .map(episode -> episode.toBuilder()
                                .published(inUtc(episode.published()))
                                .build())
                        .toList())
                .build();
    }

    private static @Nullable OffsetDateTime inUtc(Optional<OffsetDateTime> date) {
        return date.map(moment -> moment.withOffsetSameInstant(ZoneOffset.UTC)).orElse(null);
    }

    private static WireFeed wire(String feed) throws FeedException {
        return new WireFeedInput().build(new StringReader(feed));
    }

    private static SyndFeed synd(String feed) throws FeedException {
        return new SyndFeedInput().build(new StringReader(feed));
    }
}

package dev.episodic.feed.rome;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndFeedImpl;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.SyndFeedOutput;
import dev.episodic.Episode;
import dev.episodic.Funding;
import dev.episodic.Medium;
import dev.episodic.Person;
import dev.episodic.Podcast;
import dev.episodic.Role;
import dev.episodic.Support;
import dev.episodic.TranscriptFile;
import dev.episodic.Url;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.StringReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PodcastModuleTest {

    private static final String RSS = """
            <rss version="2.0" xmlns:p="ADDRESS"><channel>
              <title>Kelp</title><link>https://kelp.example/</link><description>d</description>
              <p:person role="host" href="https://kelp.example/una">Una</p:person>
              <p:medium>podcast</p:medium>
              <p:funding url="https://kelp.example/give">Give</p:funding>
              <p:liveItem status="pending" start="2025-01-01T00:00:00Z"><title>Soon</title></p:liveItem>
              <item>
                <title>Holdfast</title>
                <p:person>Ike</p:person>
                <p:transcript url="https://kelp.example/1.vtt" type="text/vtt"/>
                <p:season name="Winter">0</p:season>
                <p:novelty tone="blue">?</p:novelty>
              </item>
            </channel></rss>
            """;

    private static final String ATOM = """
            <feed xmlns="http://www.w3.org/2005/Atom" xmlns:podcast="https://podcastindex.org/namespace/1.0">
              <title>Kelp</title><id>urn:kelp</id><updated>2025-01-01T00:00:00Z</updated>
              <podcast:person>Una</podcast:person>
              <entry>
                <title>Holdfast</title><id>urn:1</id><updated>2025-01-01T00:00:00Z</updated>
                <podcast:transcript url="https://kelp.example/1.vtt" type="text/vtt"/>
              </entry>
            </feed>
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://podcastindex.org/namespace/1.0",
                "https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/1.0.md"
            })
    void isFoundUnderBothAddressesOnFeedsAndEntries(String address) throws FeedException {
        var feed = rome(RSS.replace("ADDRESS", address));
        var ofFeed = module(feed);
        var ofEntry = (PodcastModule) feed.getEntries().get(0).getModule(PodcastModule.URI);

        assertThat(ofFeed.people()).extracting(Person::name).containsExactly("Una");
        assertThat(ofFeed.medium()).contains(Medium.PODCAST);
        assertThat(ofFeed.funding()).extracting(Funding::url).containsExactly(Url.of("https://kelp.example/give"));
        assertThat(ofFeed.liveEpisodes()).hasSize(1);
        assertThat(ofFeed.transcripts()).isEmpty();
        assertThat(ofEntry.people()).extracting(Person::name).containsExactly("Ike");
        assertThat(ofEntry.transcripts())
                .extracting(TranscriptFile::url)
                .containsExactly(Url.of("https://kelp.example/1.vtt"));
        assertThat(ofEntry.numbering().season()).contains(0);
        assertThat(ofEntry.trailers()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://podcastindex.org/namespace/1.0",
                "https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/1.0.md"
            })
    void isWrittenAsItCameAndOnlyOnce(String address) throws FeedException {
        var feed = rome(RSS.replace("ADDRESS", address));
        String written = new SyndFeedOutput().outputString(feed);

        assertThat(written)
                .containsOnlyOnce("xmlns:podcast=\"https://podcastindex.org/namespace/1.0\"")
                .containsOnlyOnce("<podcast:person>Ike</podcast:person>")
                .containsOnlyOnce("<podcast:novelty tone=\"blue\">?</podcast:novelty>")
                .containsOnlyOnce("<podcast:season name=\"Winter\">0</podcast:season>")
                .doesNotContain("github.com");
        assertThat(module(rome(written))).isEqualTo(module(feed));
    }

    @Test
    void isFoundOnceInAFeedWithBothAddresses() throws FeedException {
        var feed = rome(RSS.replace("ADDRESS", PodcastModule.URI)
                .replace("<p:medium>", "<o:guid xmlns:o='" + PodcastModule.OLD_URI + "'>g</o:guid><p:medium>"));

        assertThat(feed.getModules())
                .filteredOn(PodcastModule.class::isInstance)
                .hasSize(1);
        assertThat(module(feed).guid()).contains("g");
        assertThat(module(feed).medium()).contains(Medium.PODCAST);
        assertThat(feed.getForeignMarkup()).isEmpty();
    }

    @Test
    void isFoundInAtom() throws FeedException {
        var feed = rome(ATOM);

        assertThat(module(feed).people()).hasSize(1);
        assertThat(((PodcastModule) feed.getEntries().get(0).getModule(PodcastModule.URI)).transcripts())
                .hasSize(1);
        assertThat(new SyndFeedOutput().outputString(feed)).contains("<podcast:transcript");
    }

    @Test
    void isAbsentWhereNoTagIs() throws FeedException {
        assertThat(rome("<rss version='2.0'><channel><title>t</title><link>l</link></channel></rss>")
                        .getModule(PodcastModule.URI))
                .isNull();
    }

    @Test
    void carriesOurTypesIntoFeedsOfRome() throws FeedException {
        var host = Person.builder().name("Una").role(Role.HOST).build();
        var show = Podcast.builder()
                .addPerson(host)
                .support(Support.builder()
                        .addFunding(Funding.builder()
                                .url(Url.of("https://kelp.example/give"))
                                .build())
                        .build())
                .build();
        var episode = Episode.builder()
                .addTranscript(TranscriptFile.builder()
                        .url(Url.of("https://kelp.example/1.vtt"))
                        .type("text/vtt")
                        .build())
                .build();
        var feed = rome("<rss version='2.0'><channel><title>t</title><link>l</link><description>d</description>"
                + "<item><title>i</title></item></channel></rss>");
        feed.getModules().add(PodcastModule.of(show));
        feed.getEntries().get(0).getModules().add(PodcastModule.of(episode));

        var again = rome(new SyndFeedOutput().outputString(feed));

        assertThat(module(again).people()).containsExactly(host);
        assertThat(module(again).funding()).isEqualTo(show.support().funding());
        assertThat(((PodcastModule) again.getEntries().get(0).getModule(PodcastModule.URI)).transcripts())
                .isEqualTo(episode.transcripts());
    }

    @Test
    void isCopiedClonedAndSerializedAsRomeDoesIt() throws Exception {
        var feed = rome(RSS.replace("ADDRESS", PodcastModule.URI));
        var copy = new SyndFeedImpl();
        copy.copyFrom(feed);
        var bytes = new ByteArrayOutputStream();
        try (var out = new ObjectOutputStream(bytes)) {
            out.writeObject(module(feed));
        }

        assertThat(module(copy)).isEqualTo(module(feed)).hasSameHashCodeAs(module(feed));
        assertThat(module((SyndFeed) feed.clone())).isEqualTo(module(feed));
        assertThat(read(bytes)).isEqualTo(module(feed)).hasToString(module(feed).toString());
    }

    private static Object read(ByteArrayOutputStream bytes) throws IOException, ClassNotFoundException {
        try (var in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return in.readObject();
        }
    }

    private static PodcastModule module(SyndFeed feed) {
        return (PodcastModule) feed.getModule(PodcastModule.URI);
    }

    private static SyndFeed rome(String feed) throws FeedException {
        return new SyndFeedInput().build(new StringReader(feed));
    }
}

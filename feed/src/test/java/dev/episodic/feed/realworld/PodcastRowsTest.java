package dev.episodic.feed.realworld;

import static dev.episodic.feed.realworld.SmallFeed.channel;
import static dev.episodic.feed.realworld.SmallFeed.item;
import static org.assertj.core.api.Assertions.assertThat;

import dev.episodic.ForeignElement;
import dev.episodic.ForeignParts;
import dev.episodic.LiveEpisode;
import dev.episodic.LiveStatus;
import dev.episodic.Person;
import dev.episodic.Role;
import dev.episodic.SocialInteraction;
import dev.episodic.TranscriptFile;
import dev.episodic.Url;
import dev.episodic.ValueRecipient;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Section 7 of the catalogue, as far as it is about the feed: P. */
class PodcastRowsTest {

    @ParameterizedTest
    @ValueSource(strings = {"application/srt", "text/srt", "application/srr", "plain/txt", "text/plain", ""})
    void p01KeepsTheTypeOfATranscriptAsGiven(String type) {
        assertThat(item("<podcast:transcript url='https://example.org/1.srt' type='" + type + "'/>")
                        .episode()
                        .transcripts())
                .extracting(TranscriptFile::type)
                .containsExactly(Optional.of(type).filter(text -> !text.isEmpty()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ilse", "&lt;b&gt;Ilse&lt;/b&gt;", "<b>Ilse</b>", "<![CDATA[<a href='x'>Ilse</a>]]>"})
    void p07TakesTheTagsOutOfAName(String name) {
        assertThat(item("<podcast:person>" + name + "</podcast:person>")
                        .episode()
                        .people())
                .extracting(Person::name)
                .containsExactly("Ilse");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "<b> </b>", "&lt;b&gt;&lt;/b&gt;"})
    void p07DropsAPersonWithoutAName(String name) {
        var feed = item("<podcast:person role='guest' href='https://example.org'>" + name + "</podcast:person>");

        assertThat(feed.episode().people()).isEmpty();
        assertThat(feed.foreign()).containsExactly("podcast:person");
    }

    @Test
    void p07KeepsRolesAndGroupsThatNobodyKnows() {
        var person = item("<podcast:person role='Salt Boiler' group='Kitchen'>Ilse</podcast:person>")
                .episode()
                .people()
                .get(0);

        assertThat(person.role()).hasValue(Role.of("Salt Boiler"));
        assertThat(person.group()).isPresent();
    }

    @ParameterizedTest
    @CsvSource({"95, 95", "2.5, 2.5", "95%, 95", "' 95 ', 95", "0, 0"})
    void p08ReadsTheNumberThatAShareBeginsWith(String text, BigDecimal split) {
        var value = channel("<podcast:value type='lightning'><podcast:valueRecipient type='node' address='abc' split='"
                        + text + "'/></podcast:value>")
                .show()
                .support()
                .values()
                .get(0);

        assertThat(value.recipients()).extracting(ValueRecipient::split).containsExactly(split);
        assertThat(value.method()).as("P11").isEmpty();
    }

    @Test
    void p08KeepsARecipientWithoutAShareAsItCame() {
        var feed =
                channel("<podcast:value type='lightning'><podcast:valueRecipient type='node' address='abc' split='x'/>"
                        + "</podcast:value>");

        var value = feed.show().support().values().get(0);
        assertThat(value.recipients()).isEmpty();
        assertThat(value.foreign().elements())
                .extracting(ForeignElement::name)
                .containsExactly("podcast:valueRecipient");
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            yes,   true
            Yes,   true
            true,  true
            no,    false
            False, false
            shut,  -
            """)
    void p09ReadsWhetherAFeedIsLocked(String text, @Nullable Boolean locked) {
        assertThat(channel("<podcast:locked>" + text + "</podcast:locked>")
                        .show()
                        .feed()
                        .locked()
                        .map(lock -> lock.locked()))
                .isEqualTo(Optional.ofNullable(locked));
    }

    @Test
    void p12ShowsThatALiveItemWasNeverEnded() {
        LiveEpisode live = channel(
                        "<podcast:liveItem status='live' start='2025-03-07T06:05:00Z' end='2025-03-07T07:05:00Z'>"
                                + "<title>Salt, live</title></podcast:liveItem>")
                .show()
                .liveEpisodes()
                .get(0);

        assertThat(live.status()).isEqualTo(LiveStatus.LIVE);
        assertThat(live.isStaleAt(OffsetDateTime.parse("2025-03-08T00:00:00Z"))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<podcast:socialInteract protocol='activitypub' uri='https://social.example.org/@salt/1'/>",
                "<podcast:socialInteract protocol='activitypub'>https://social.example.org/@salt/1</podcast:socialInteract>",
                "<podcast:socialInteract platform='activitypub'>https://social.example.org/@salt/1</podcast:socialInteract>",
                "<podcast:socialInteract platform='castopod' protocol='activitypub' "
                        + "pubDate='2025-03-07T06:05:00Z'>https://social.example.org/@salt/1</podcast:socialInteract>"
            })
    void p13ReadsTheDraftsOfSocialInteractToo(String content) {
        var expected = SocialInteraction.builder()
                .protocol("activitypub")
                .uri(Url.of("https://social.example.org/@salt/1"))
                .build();

        for (var social : List.of(
                item(content).episode().conversation().social(),
                channel(content).show().conversation().social())) {
            assertThat(social)
                    .map(each -> each.toBuilder().foreign(ForeignParts.none()).build())
                    .containsExactly(expected);
        }
    }

    @Test
    void p13NeedsNoAddressWhereNobodyMayComment() {
        assertThat(item("<podcast:socialInteract protocol='disabled'/>")
                        .episode()
                        .conversation()
                        .social())
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"pubdate", "pubDate", "PubDate"})
    void p14ReadsTheDateOfATrailerInAnySpelling(String attribute) {
        assertThat(channel("<podcast:trailer url='https://example.org/t.mp3' " + attribute
                                + "='Fri, 07 Mar 2025 06:05:00 GMT'>Soon</podcast:trailer>")
                        .show()
                        .trailers()
                        .get(0)
                        .published())
                .hasValue(OffsetDateTime.parse("2025-03-07T06:05:00Z"));
    }

    @Test
    void p15KeepsATextWithoutAPurpose() {
        assertThat(channel("<podcast:txt>salt-1234</podcast:txt>")
                        .show()
                        .notices()
                        .get(0)
                        .text())
                .isEqualTo("salt-1234");
    }

    @Test
    void p16KeepsATagThatNobodyKnows() {
        var feed = item(
                "<podcast:recommendations url='https://example.org/r.json'><podcast:x>1</podcast:x></podcast:recommendations>");

        assertThat(feed.foreign()).containsExactly("podcast:recommendations");
        assertThat(feed.codes()).isEmpty();
        assertThat(feed.written()).contains("<podcast:x>1</podcast:x>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"application/x-mpegURL", "application/vnd.apple.mpegurl", "application/mpegURL", "audio/mpegurl"
            })
    void p17KeepsEveryNameOfHlsAndTakesItForARecording(String type) {
        var episode = item("<enclosure url='https://example.org/1' type='" + type + "'/>"
                        + "<podcast:alternateEnclosure type='" + type
                        + "'><podcast:source uri='https://example.org/1.m3u8'/>"
                        + "</podcast:alternateEnclosure>")
                .episode();

        assertThat(episode.mainMedia()).isPresent();
        assertThat(episode.alternates().get(0).type()).hasValue(type);
    }

    @Test
    void p18KeepsAlternativesThatContradictTheMainFile() {
        var episode = item("<enclosure url='https://example.org/1.mp3' type='audio/mpeg'/>"
                        + "<podcast:alternateEnclosure type='video/mp4' default='true'>"
                        + "<podcast:source uri='https://example.org/1.mp4'/></podcast:alternateEnclosure>"
                        + "<podcast:alternateEnclosure type='audio/mpeg' default='true'/>")
                .episode();

        assertThat(episode.media()).hasSize(1);
        assertThat(episode.alternates()).hasSize(2);
    }
}

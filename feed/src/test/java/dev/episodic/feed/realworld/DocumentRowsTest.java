package dev.episodic.feed.realworld;

import static dev.episodic.feed.realworld.SmallFeed.document;
import static dev.episodic.feed.realworld.SmallFeed.item;
import static org.assertj.core.api.Assertions.assertThat;

import dev.episodic.Episode;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Section 2 of the catalogue, as far as it shows in the show: X15, X16, X20 to X22. */
class DocumentRowsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<item><title>Two",
                "<item><title>Two</title>",
                "<item><title>Two</title><enclosure url='https://example.org/2.m",
                "<item><description><![CDATA[Two"
            })
    void x15KeepsTheCompleteItemsOfAFeedThatBreaksOff(String rest) {
        var feed = document("<rss><channel><title>Salt</title><item><title>One</title></item>" + rest);

        assertThat(feed.show().title()).hasValue("Salt");
        assertThat(feed.show().episodes()).extracting(Episode::title).containsExactly(Optional.of("One"));
        assertThat(feed.codes()).contains("item.truncated");
    }

    @Test
    void x15SaysSoWhereTheFeedBreaksOffBetweenItems() {
        var feed = document("<rss><channel><item><title>One</title></item>");

        assertThat(feed.show().episodes()).hasSize(1);
        assertThat(feed.codes()).contains("xml.truncated");
    }

    @Test
    void x16EndsAnUnclosedCdataWithItsElement() {
        var feed = document("<rss><channel><item><description><![CDATA[Salt</description><title>One</title></item>"
                + "<item><title>Two</title></item></channel></rss>");

        assertThat(feed.show().episodes())
                .extracting(Episode::title)
                .containsExactly(Optional.of("One"), Optional.of("Two"));
        assertThat(feed.episode().description()).hasValue("Salt");
    }

    @ParameterizedTest
    @CsvSource({"pubdate", "PubDate", "PUBDATE"})
    void x20KnowsADateInAnyCase(String name) {
        var feed = item("<" + name + ">Fri, 07 Mar 2025 06:05:00 +0000</" + name + ">");

        assertThat(feed.episode().published()).isPresent();
        assertThat(feed.codes()).containsExactly("element.case");
        assertThat(feed.written()).contains("<pubDate>");
    }

    @Test
    void x20KnowsEveryTagInAnyCase() {
        var feed = document("<RSS VERSION='2.0' xmlns:itunes='http://www.itunes.com/dtds/podcast-1.0.dtd'><Channel>"
                + "<TITLE>Salt</TITLE><ITEM><GUID ISPERMALINK='false'>1</GUID><itunes:EpisodeType>full"
                + "</itunes:EpisodeType><Enclosure URL='https://example.org/1.mp3'/></ITEM></Channel></RSS>");

        assertThat(feed.show().title()).hasValue("Salt");
        assertThat(feed.episode().guid()).isPresent();
        assertThat(feed.episode().numbering().type()).isPresent();
        assertThat(feed.episode().media()).hasSize(1);
        assertThat(feed.foreign()).isEmpty();
    }

    @Test
    void x20LetsOnlyOneSpellingCount() {
        var feed = item("<GUID>first-1</GUID><guid>second-2</guid>");

        assertThat(feed.episode().guid().orElseThrow().value()).isEqualTo("first-1");
        assertThat(feed.foreign()).containsExactly("guid");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<rss><channel><title>Salt</title></channel><item><title>One</title></item></rss>",
                "<rss><item><title>One</title></item><channel><title>Salt</title></channel></rss>",
                "<channel><title>Salt</title><item><title>One</title></item></channel>"
            })
    void x21FindsItemsOutsideTheChannel(String document) {
        var feed = document(document);

        assertThat(feed.show().title()).hasValue("Salt");
        assertThat(feed.show().episodes()).hasSize(1);
    }

    @Test
    void x22AddsTheItemsOfOtherChannels() {
        var feed = document("<rss><channel><title>Salt</title><item><title>One</title></item></channel>"
                + "<channel><title>Pepper</title><item><title>Two</title></item></channel></rss>");

        assertThat(feed.show().title()).hasValue("Salt");
        assertThat(feed.show().episodes()).hasSize(2);
        assertThat(feed.codes()).contains("channel.second", "element.repeated");
        assertThat(feed.written()).contains("<title>Pepper</title>");
    }
}

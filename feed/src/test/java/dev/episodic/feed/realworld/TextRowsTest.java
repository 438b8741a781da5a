package dev.episodic.feed.realworld;

import static dev.episodic.feed.realworld.SmallFeed.channel;
import static dev.episodic.feed.realworld.SmallFeed.item;
import static org.assertj.core.api.Assertions.assertThat;

import dev.episodic.Contact;
import dev.episodic.MediaText;
import dev.episodic.Url;
import dev.episodic.feed.FeedLimits;
import dev.episodic.feed.FeedReader;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Section 4 of the catalogue: T. */
class TextRowsTest {

    @Test
    void t01DecodesATitleThatWasEscapedTwice() {
        var feed = item("<title>Tom&amp;#039;s R&amp;amp;B</title>");

        assertThat(feed.episode().title()).hasValue("Tom's R&B");
        assertThat(feed.parsed().diagnostics().get(0).found()).isEqualTo("Tom&#039;s R&amp;B");
    }

    @Test
    void t02TakesTheTagsOutOfATitle() {
        assertThat(item("<title><![CDATA[<b>Hi</b> there]]></title>").episode().title())
                .hasValue("Hi there");
        assertThat(item("<title><b>Hi</b> there</title>").episode().title()).hasValue("Hi there");
        assertThat(item("<title><x>Hi</x><br/>R&amp;amp;B</title>").episode().title())
                .hasValue("Hi R&B");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a < b & c",
                "<p>Salt &amp; <b>fire</b></p>",
                "1 << 2",
                "[x](https://example.org) *y*",
                "[b]z[/b]"
            })
    void t03T09KeepsADescriptionAsItIs(String text) {
        assertThat(item("<description><![CDATA[" + text + "]]></description>")
                        .episode()
                        .description())
                .hasValue(text);
    }

    @Test
    void t04TakesLineBreaksOutOfTitlesAndAddresses() {
        var feed = item("""
                <title>
                  Salt
                  and   fire </title>
                <link>
                  https://example.org/salt-
                  and-fire
                </link>
                <enclosure url=" https://example.org/1.mp3&#10;"/>""");

        assertThat(feed.episode().title()).hasValue("Salt and fire");
        assertThat(feed.episode().link()).hasValue(Url.of("https://example.org/salt-and-fire"));
        assertThat(feed.episode().media().get(0).url()).isEqualTo(Url.of("https://example.org/1.mp3"));
    }

    @Test
    void t05ShowsAllNotesAndPrefersTheFullOnes() {
        var both = item("<description>Short</description><content:encoded><![CDATA[<p>Long</p>]]></content:encoded>");
        var blank = item("<content:encoded> </content:encoded><description/><itunes:summary>Brief</itunes:summary>");

        assertThat(both.episode().description()).hasValue("Short");
        assertThat(both.episode().content()).hasValue("<p>Long</p>");
        assertThat(both.episode().preferredNotes()).hasValue("<p>Long</p>");
        assertThat(blank.episode().preferredNotes()).hasValue("Brief");
        assertThat(blank.foreign()).containsExactly("content:encoded", "description");
    }

    @Test
    void t06KeepsASummaryThatSaysTheSameAndASubtitleWithMarkup() {
        var feed = item("<description>Salt</description><itunes:summary>Salt</itunes:summary>"
                + "<itunes:subtitle><![CDATA[<p>Salt</p>]]></itunes:subtitle>");

        assertThat(feed.episode().description()).hasValue("Salt");
        assertThat(feed.episode().summary()).hasValue("Salt");
        assertThat(feed.episode().subtitle()).hasValue("Salt");
    }

    @Test
    void t07NeedsNeitherTitleNorCopyright() {
        var feed = channel("<copyright/><item/>");

        assertThat(feed.show().title()).isEmpty();
        assertThat(feed.show().rights().copyright()).isEmpty();
        assertThat(feed.show().episodes()).hasSize(1);
    }

    @Test
    void t08CutsWhatIsLongerThanTheLimit() throws IOException {
        var reader = FeedReader.standard()
                .withLimits(FeedLimits.builder().textLength(1000).build());
        var parsed = reader.read("<rss><channel><description>" + "salt ".repeat(1000)
                + "</description><title>Lamps</title></channel></rss>");

        assertThat(parsed.value().description().orElseThrow()).hasSizeLessThanOrEqualTo(1000);
        assertThat(parsed.value().title()).hasValue("Lamps");
    }

    @Test
    void t10LetsTheFirstTextThatIsNotEmptyCount() {
        var feed = item("<title> </title><title>One</title><title>Two</title>");

        assertThat(feed.episode().title()).hasValue("One");
        assertThat(feed.foreign()).containsExactly("title", "title");
        assertThat(feed.written()).contains("<title>One</title>", "<title>Two</title>");
    }

    @Test
    void t11KeepsTitlesOfOtherNamespacesApart() {
        var feed = item("<media:title>Media</media:title><itunes:title>Short</itunes:title><title>Long</title>");

        assertThat(feed.episode().title()).hasValue("Long");
        assertThat(feed.episode().shortTitle()).hasValue("Short");
        assertThat(feed.episode().mediaDetails().metadata().title().map(MediaText::text))
                .hasValue("Media");
        assertThat(item("<media:title>Media</media:title>").episode().title()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            Ilse Marand &lt;ilse@example.org&gt;                        | Ilse Marand | ilse@example.org
            ilse@example.org (Ilse Marand)                              | Ilse Marand | ilse@example.org
            ilse@example.org, Ilse Marand                               | Ilse Marand | ilse@example.org
            mailto:ilse@example.org                                     | -           | ilse@example.org
            Ilse Marand                                                 | Ilse Marand | -
            <name>Ilse Marand</name><email>ilse@example.org</email>     | Ilse Marand | ilse@example.org
            <email>ilse@example.org</email>                             | -           | ilse@example.org
            """)
    void t12TellsNameAndAddressApart(String text, @Nullable String name, @Nullable String email) {
        assertThat(channel("<managingEditor>" + text + "</managingEditor>")
                        .show()
                        .feed()
                        .managingEditor())
                .hasValue(Contact.builder().name(name).email(email).build());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            <name>Ilse</name>                                | Ilse | -                | <itunes:author>Ilse<
            <name>Ilse</name><email>ilse@example.org</email> | Ilse | ilse@example.org | <author>ilse@example.org (Ilse)<
            <email>ilse@example.org</email>                  | -    | ilse@example.org | <author>ilse@example.org<
            ilse@example.org (Ilse)                          | Ilse | ilse@example.org | <author>ilse@example.org (Ilse)<
            Ilse, ilse@example.org                           | Ilse | ilse@example.org | <author>ilse@example.org (Ilse)<
            ilse@example.org                                 | -    | ilse@example.org | <author>ilse@example.org<
            Ilse                                             | Ilse | -                | <itunes:author>Ilse<
            """)
    void t13TellsNameAndAddressOfTheAuthorApart(
            String content, @Nullable String name, @Nullable String email, String written) {
        var feed = item("<author>" + content + "</author>");

        assertThat(feed.episode().author()).isEqualTo(Optional.ofNullable(name));
        assertThat(feed.episode().authorEmail()).isEqualTo(Optional.ofNullable(email));
        assertThat(feed.foreign()).isEmpty();
        assertThat(feed.written()).contains(written);
    }

    @Test
    void t13KeepsWhatElseIsSaidOfTheAuthor() {
        var feed = item("<author><name>Ilse</name><uri>https://example.org</uri></author>");

        assertThat(feed.episode().author()).hasValue("Ilse");
        assertThat(feed.foreign()).containsExactly("author");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            sea, true crime,snails | sea / true crime / snails
            a b; c d               | a b / c d
            #a #b c                | a / b / c
            """)
    void t14TakesKeywordsApart(String text, String keywords) {
        assertThat(String.join(
                        " / ",
                        item("<itunes:keywords>" + text + "</itunes:keywords>")
                                .episode()
                                .keywords()))
                .isEqualTo(keywords);
    }

    @ParameterizedTest
    @CsvSource({"en_US, en-US", "en-us.UTF-8, en-US", "English, en", "EN, en", "zh-cn, zh-CN", "iw, he", "'en, fr', en"
    })
    void t15ReadsLanguagesInManyForms(String text, String tag) {
        assertThat(channel("<language>" + text + "</language>").show().language())
                .hasValue(Locale.forLanguageTag(tag));
    }

    @Test
    void t15KeepsALanguageThatIsNone() {
        var feed = channel("<language>the one of the sea</language>");

        assertThat(feed.show().language()).isEmpty();
        assertThat(feed.foreign()).containsExactly("language");
        assertThat(channel("<language/>").codes()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Yes ", "YES", "yes", "True", "1"})
    void t16TakesManyWordsForYes(String word) {
        var feed = channel("<itunes:block>" + word + "</itunes:block><itunes:complete>" + word + "</itunes:complete>");

        assertThat(feed.show().feed().blocked()).hasValue(true);
        assertThat(feed.show().feed().complete()).hasValue(true);
    }

    @Test
    void t16TakesAWordOfAnotherLanguageForNeither() {
        var feed = channel("<itunes:block>ja</itunes:block>");

        assertThat(feed.show().feed().blocked()).isEmpty();
        assertThat(feed.foreign()).containsExactly("itunes:block");
    }
}

package dev.episodic.feed.realworld;

import static dev.episodic.DublinCoreElement.CREATOR;
import static dev.episodic.DublinCoreElement.DATE;
import static dev.episodic.feed.realworld.SmallFeed.channel;
import static dev.episodic.feed.realworld.SmallFeed.item;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.episodic.Contact;
import dev.episodic.Diagnostic;
import dev.episodic.Url;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Several carriers for one fact: the first in the order of the mapping counts, wherever it stands in the document. */
class LesserTagsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <dc:creator>C</dc:creator><googleplay:author>B</googleplay:author><itunes:author>A</itunes:author> | A
            <dc:creator>C</dc:creator><googleplay:author>B</googleplay:author>                                 | B
            <dc:creator>C</dc:creator><dc:creator>D</dc:creator>                                               | C
            <dc:creator> </dc:creator><dc:creator>D</dc:creator>                                               | D
            """)
    void takesTheFirstCarrierOfTheAuthor(String content, String author) {
        assertThat(channel(content).show().author()).hasValue(author);
        assertThat(item(content).episode().author()).hasValue(author);
        assertThat(item("<author>e@example.org (E)</author>" + content)
                        .episode()
                        .author())
                .hasValue(author);
    }

    @Test
    void keepsTheCarriersThatDoNotCountInTheirOrder() {
        var feed = item("<x/><author>e@example.org (E)</author><y/><dc:creator>C</dc:creator><z/>");

        assertThat(feed.episode().author()).hasValue("C");
        assertThat(feed.foreign()).containsExactly("x", "author", "y", "z");
    }

    @Test
    void letsNoCarrierCountThatSaysMoreThanItsOwnerHolds() {
        var german = item("<dc:creator xml:lang='de'>C</dc:creator>");
        var agent = item("<dc:creator><agent>C</agent></dc:creator>");

        assertThat(german.episode().author()).isEmpty();
        assertThat(german.episode().dublinCore().values(CREATOR)).containsExactly("C");
        assertThat(agent.episode().author()).isEmpty();
        assertThat(agent.foreign()).containsExactly("dc:creator");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            <googleplay:description>B</googleplay:description><description>A</description>           | A
            <googleplay:description>B</googleplay:description>                                       | B
            <googleplay:description>B</googleplay:description><itunes:summary>A</itunes:summary>     | -
            <googleplay:description>B</googleplay:description><itunes:subtitle>A</itunes:subtitle>   | B
            """)
    void takesTheFirstCarrierOfTheDescription(String content, @Nullable String description) {
        assertThat(channel(content).show().description()).isEqualTo(Optional.ofNullable(description));
        assertThat(item(content).episode().description()).isEqualTo(Optional.ofNullable(description));
    }

    @Test
    void takesTheFirstCarrierOfTheOwner() {
        var mail = Contact.builder().email("a@example.org").build();

        assertThat(channel("<googleplay:owner>b@example.org</googleplay:owner><googleplay:email>a@example.org"
                                + "</googleplay:email>")
                        .show()
                        .owner())
                .hasValue(mail);
        assertThat(channel("<googleplay:email>b@example.org</googleplay:email><itunes:owner><itunes:email>a@example.org"
                                + "</itunes:email></itunes:owner>")
                        .show()
                        .owner())
                .hasValue(mail);
    }

    @Test
    void takesTheFirstCarrierOfTheNewAddress() {
        var feed = channel("<googleplay:new-feed-url>https://example.org/b.xml</googleplay:new-feed-url>"
                + "<itunes:new-feed-url>https://example.org/a.xml</itunes:new-feed-url>");

        assertThat(feed.show().feed().newUrl()).hasValue(Url.of("https://example.org/a.xml"));
        assertThat(feed.foreign()).containsExactly("googleplay:new-feed-url");
    }

    @Test
    void tellsWhereACarrierStandsThatCannotBeRead() {
        var feed = channel("\n<dc:date>soon</dc:date>\n<title>Salt</title>\n");

        assertThat(feed.parsed().diagnostics())
                .extracting(Diagnostic::code, Diagnostic::path, odd -> odd.position()
                        .line())
                .containsExactly(tuple("date.unreadable", "rss/channel/dc:date", 7));
        assertThat(feed.show().dublinCore().values(DATE)).containsExactly("soon");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<feedburner:feedFlare href='https://example.org/1'/>",
                "<feedburner:browserFriendly>Hello</feedburner:browserFriendly>"
            })
    void keepsTagsWithoutSuchARoleAsTheyCame(String content) {
        assertThat(item(content).foreign()).hasSize(1);
        assertThat(channel(content).foreign()).hasSize(1);
        assertThat(item(content).codes()).isEmpty();
    }
}

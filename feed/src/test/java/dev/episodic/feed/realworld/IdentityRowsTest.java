package dev.episodic.feed.realworld;

import static dev.episodic.feed.realworld.SmallFeed.channel;
import static dev.episodic.feed.realworld.SmallFeed.document;
import static dev.episodic.feed.realworld.SmallFeed.item;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.episodic.Diagnostic;
import dev.episodic.Guid;
import dev.episodic.Media;
import dev.episodic.Url;
import dev.episodic.WebLink;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Section 6 of the catalogue, identity, links and enclosures: G, H. */
class IdentityRowsTest {

    @ParameterizedTest
    @ValueSource(strings = {"<title>Salt</title>", "<guid/>", "<guid> </guid>", "<guid isPermaLink='false'></guid>"})
    void g01G02InventsNoGuid(String content) {
        assertThat(item(content).episode().guid()).isEmpty();
    }

    @Test
    void g03KeepsItemsWithTheSameGuidAndSaysSo() {
        var feed = channel("<item><guid>a-1</guid><title>One</title></item><item><guid>b-2</guid></item>"
                + "<item><title>Three</title><guid> a-1 </guid></item>");

        assertThat(feed.show().episodes()).hasSize(3);
        assertThat(feed.parsed().diagnostics())
                .extracting(Diagnostic::code, Diagnostic::path, Diagnostic::found)
                .containsExactly(tuple("guid.repeated", "rss/channel/item[3]/guid", "a-1"));
    }

    @ParameterizedTest
    @CsvSource({"ispermalink, false", "isPermalink, False", "IsPermaLink, 'false '", "isPermaLink, FALSE"})
    void g06KnowsThePermalinkInAnySpelling(String attribute, String value) {
        var feed = item("<guid " + attribute + "='" + value + "'>https://example.org/1</guid>");

        assertThat(feed.episode().guid()).hasValue(new Guid("https://example.org/1", false));
        assertThat(feed.written()).contains("<guid isPermaLink=\"false\">");
    }

    @Test
    void g07TakesNoWordForAnAddress() {
        assertThat(item("<guid>salt-12</guid>").episode().guid()).hasValue(new Guid("salt-12", false));
        assertThat(item("<guid>https://example.org/1</guid>").episode().guid())
                .hasValue(new Guid("https://example.org/1", true));
    }

    @Test
    void g08LetsTheFirstGuidCount() {
        var feed = item("<guid/><guid>a-1</guid><guid>b-2</guid>");

        assertThat(feed.episode().guid()).map(Guid::value).hasValue("a-1");
        assertThat(feed.foreign()).containsExactly("guid", "guid");
    }

    @ParameterizedTest
    @CsvSource({"<![CDATA[ A-1 ]]>, A-1", "a  b, a  b", "?a=1&amp;amp;b=2, ?a=1&amp;b=2", "&lt;b>x&lt;/b>, <b>x</b>"})
    void g09TakesOnlyTheBlanksAroundAGuid(String text, String guid) {
        assertThat(item("<guid>" + text + "</guid>").episode().guid())
                .map(Guid::value)
                .hasValue(guid);
    }

    @ParameterizedTest
    @CsvSource({
        "9B2F7209-820F-52CE-8867-A75004269AE6, guid.uppercase",
        "{9b2f7209-820f-52ce-8867-a75004269ae6}, guid.no-uuid",
        "9b2f7209-820f-42ce-8867-a75004269ae6, guid.version",
        "example.org/feed.xml, guid.no-uuid"
    })
    void g10P10KeepsTheGuidOfAShowAndSaysWhatIsOdd(String guid, String code) {
        var feed = channel("<podcast:guid>" + guid + "</podcast:guid>");

        assertThat(feed.show().feed().guid()).hasValue(guid);
        assertThat(feed.codes()).containsExactly(code);
    }

    @Test
    void h01H02KeepsAllEnclosuresAndFindsTheMainOne() {
        var episode = item("<enclosure url='https://example.org/1.jpg' type='image/jpeg' length='9'/>"
                        + "<enclosure url='https://example.org/1.mp3' type='audio/mpeg' length='9'/>"
                        + "<enclosure url='https://example.org/1.ogg' type='audio/ogg' length='9'/>")
                .episode();

        assertThat(episode.media())
                .extracting(media -> media.url().text())
                .containsExactly("https://example.org/1.jpg", "https://example.org/1.mp3", "https://example.org/1.ogg");
        assertThat(episode.mainMedia()).hasValue(episode.media().get(1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mp3",
                "file",
                "audio",
                "image/jpeg",
                "application/octet-stream",
                "audio/mpeg; charset=binary",
                ""
            })
    void h03KeepsAnyTypeAndPlaysTheFile(String type) {
        var episode = item("<enclosure url='https://example.org/1.mp3?x=1' type='" + type + "'/>")
                .episode();

        assertThat(episode.media().get(0).type()).isEqualTo(Optional.of(type).filter(text -> !text.isEmpty()));
        assertThat(episode.mainMedia()).isPresent();
    }

    @Test
    void h04ReadsAnAddressInTheText() {
        assertThat(item("<enclosure>https://example.org/1.mp3</enclosure>")
                        .episode()
                        .media())
                .extracting(Media::url)
                .containsExactly(Url.of("https://example.org/1.mp3"));
        assertThat(item("<enclosure url='' type='audio/mpeg'> https://example.org/1.mp3 </enclosure>")
                        .episode()
                        .media())
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<enclosure/>",
                "<enclosure url=''/>",
                "<enclosure length='9' type='audio/mpeg'/>",
                "<enclosure>no file yet</enclosure>"
            })
    void h04KeepsAnEnclosureWithoutAnAddressAsItCame(String enclosure) {
        var feed = item(enclosure);

        assertThat(feed.episode().media()).isEmpty();
        assertThat(feed.foreign()).containsExactly("enclosure");
    }

    @Test
    void h05CountsAFileOnceThatMediaRssNamesToo() {
        var feed = item("<enclosure url='https://example.org/1.mp3'/><media:content url='https://example.org/1.mp3'/>");

        assertThat(feed.episode().media()).hasSize(1);
        assertThat(feed.episode().mediaDetails().contents()).hasSize(1);
        assertThat(feed.episode().files()).isEqualTo(feed.episode().media());
        assertThat(feed.written()).contains("<enclosure ", "<media:content ");
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            https://example.org/my show/1.mp3, https://example.org/my%20show/1.mp3
            https://example.org/Größe,         https://example.org/Gr%C3%B6%C3%9Fe
            https://bücher.example/1,          https://xn--bcher-kva.example/1
            https://example.org/a[1].mp3,      https://example.org/a%5B1%5D.mp3
            http:/x,                           http:/x
            //example.org/x,                   https://example.org/x
            www.example.org/x,                 https://www.example.org/x
            https:\\\\example.org\\x,          https://example.org/x
            HTTPS://example.org/x,             HTTPS://example.org/x
            """)
    void h06KeepsAnAddressAsGivenAndOffersTheRepairedOne(String text, String repaired) {
        var link = item("<link>" + text + "</link>").episode().link().orElseThrow();

        assertThat(link.text()).isEqualTo(text);
        assertThat(link.uri()).hasValueSatisfying(uri -> assertThat(uri).hasToString(repaired));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/salt/12", "12.html", "?p=12", "../12"})
    void h07KeepsARelativeAddressAsGiven(String text) {
        var feed = item("<link>" + text + "</link><enclosure url='" + text + "'/>");

        assertThat(feed.episode().link()).hasValue(Url.of(text));
        assertThat(feed.episode().media().get(0).url()).isEqualTo(Url.of(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"rss", "channel", "item", "link"})
    void h07MakesARelativeAddressWholeWhereABaseIsGiven(String element) {
        String base = " xml:base='https://example.org/salt/'>";
        var feed = document("<rss><channel><item><link>12.html</link></item></channel></rss>"
                .replaceFirst("<" + element + ">", "<" + element + base));

        assertThat(feed.parsed().diagnostics()).isEmpty();
        assertThat(feed.episode().link()).hasValue(Url.of("https://example.org/salt/12.html"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            <link/><link>a:1</link><link>a:2</link>                                       | a:1
            <link/><atom:link href="a:3"/>                                                | a:3
            <atom:link rel="alternate" type="text/html" href="a:3"/>                      | a:3
            <atom:link rel="alternate" href="a:3"/><atom:link href="a:4"/>                | a:3
            <atom:link rel="alternate" href="a:3"/><link>a:1</link>                       | a:1
            <atom:link rel="alternate" type="application/rss+xml" href="a:3"/>            | -
            <atom:link rel="payment" href="a:3"/>                                         | -
            <atom:link rel="alternate" href=" "/>                                         | -
            <guid isPermaLink="true">https://example.org/1</guid>                         | -
            """)
    void h08AsksAtomForTheLinkWhereRssHasNone(String content, @Nullable String link) {
        assertThat(item(content).episode().link())
                .isEqualTo(Optional.ofNullable(link).map(Url::of));
        assertThat(channel(content).show().link())
                .isEqualTo(Optional.ofNullable(link).map(Url::of));
    }

    @Test
    void h08KeepsEveryLinkThatDoesNotCount() {
        var feed = item(
                "<link/><link>a:1</link><link>a:2</link><atom:link href='a:3'/><atom:link rel='related' href='a:4'/>");

        assertThat(feed.foreign()).containsExactly("link", "link");
        assertThat(feed.episode().webLinks())
                .extracting(WebLink::relation, link -> link.url().text())
                .containsExactly(tuple("alternate", "a:3"), tuple("related", "a:4"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<rss xmlns='http://www.w3.org/2005/Atom'><channel><item><link>https://example.org/1</link></item></channel></rss>",
                "<rss><channel><item xmlns='http://www.w3.org/2005/Atom'><link>https://example.org/1</link></item></channel></rss>",
                "<rss><channel><item><link xmlns='http://www.w3.org/2005/Atom'>https://example.org/1</link></item></channel></rss>"
            })
    void h09FindsTheLinkInTheNamespaceOfAtom(String document) {
        assertThat(document(document).episode().link()).hasValue(Url.of("https://example.org/1"));
    }

    @ParameterizedTest
    @CsvSource({
        "feed://example.org/a.xml, http://example.org/a.xml",
        "feed:https://example.org/a.xml, https://example.org/a.xml",
        "itpc://example.org/a.xml, http://example.org/a.xml",
        "pcast://example.org/a.xml, http://example.org/a.xml"
    })
    void h10KnowsTheSchemesOfPodcastApps(String text, String address) {
        var feed = channel(
                "<atom:link rel='self' href='" + text + "'/><itunes:new-feed-url>" + text + "</itunes:new-feed-url>");

        assertThat(feed.show().feed().url()).hasValue(Url.of(address));
        assertThat(feed.show().feed().newUrl()).hasValue(Url.of(address));
        assertThat(feed.codes()).contains("url.scheme");
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.org/feed.xml, 1",
        "http://example.org/feed.xml, 1",
        "https://example.org/feed.xml/, 1",
        "https://example.org/other.xml, 0"
    })
    void h11SaysThatAFeedMovedToWhereItIs(String newUrl, int times) {
        var feed = channel("<atom:link rel='self' href='https://example.org/feed.xml'/><itunes:new-feed-url>" + newUrl
                + "</itunes:new-feed-url>");

        assertThat(feed.show().feed().newUrl()).hasValue(Url.of(newUrl));
        assertThat(feed.codes().stream().filter("feed.moved-nowhere"::equals)).hasSize(times);
    }

    @Test
    void h12DecodesAnAddressOnceMore() {
        assertThat(item("<link>https://example.org/?a=1&amp;amp;b=2</link>")
                        .episode()
                        .link())
                .hasValue(Url.of("https://example.org/?a=1&b=2"));
    }

    @Test
    void h13KeepsEveryDetourOfAnAddress() {
        String address = "https://count.example/redirect.mp3/track.example/e/media.example.org/1.mp3";

        assertThat(item("<enclosure url='" + address + "'/>")
                        .episode()
                        .media()
                        .get(0)
                        .url())
                .isEqualTo(Url.of(address));
    }
}

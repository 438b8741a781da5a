package dev.episodic.feed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.episodic.Diagnostic;
import dev.episodic.ForeignElement;
import dev.episodic.Severity;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tags that were proposed for the podcast namespace, or invented, and never got a page there: kept, not understood. */
class ProposedTagsTest {

    private static final String START =
            "<rss version='2.0' xmlns:podcast='https://podcastindex.org/namespace/1.0'><channel><title>Salt</title>";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<podcast:follow url='https://example.org/follow.json'/>",
                "<podcast:id platform='fyyd' id='12' url='https://example.org/12'/>",
                "<podcast:social platform='mastodon' protocol='activitypub' accountId='@salt' priority='1'>"
                        + "<podcast:socialSignUp homeUrl='https://example.org' signUpUrl='https://example.org/join'/>"
                        + "</podcast:social>",
                "<podcast:comments uri='https://example.org/1' contentType='application/podcast-activity+json'/>",
                "<podcast:previousUrl>https://example.org/old.xml</podcast:previousUrl>",
                "<podcast:complete archive='https://example.org/all.xml'>yes</podcast:complete>",
                "<podcast:recommendations url='https://example.org/r.json' type='application/json'>Also</podcast:recommendations>",
                "<podcast:gateway order='1'>Start here</podcast:gateway>",
                "<podcast:liveValue uri='https://example.org/live' protocol='socket.io'/>",
                "<podcast:subscribe url='https://example.org/s'/>",
                "<podcast:verify auth='https://example.org/a' pub='abc'/>",
                "<podcast:soundbites open='true' url='https://example.org/s.json' type='application/json'/>",
                "<podcast:hiveAccount account='salt'/>",
                "<podcast:contact type='feedback'>desk@example.org</podcast:contact>",
                "<podcast:category>Science</podcast:category>",
                "<podcast:contentRating>PG</podcast:contentRating>",
                "<podcast:indexers><podcast:block>example.org</podcast:block></podcast:indexers>",
                "<podcast:bonusItem><title>More</title><podcast:condition minimumAmount='5'/></podcast:bonusItem>",
                "<podcast:links url='https://example.org/l.json'/>",
                "<podcast:notes url='https://example.org/n.html' type='text/html'/>"
            })
    void comeBackWholeFromShowsAndEpisodes(String tag) throws IOException {
        var parsed =
                FeedReader.standard().read(START + tag + "<item><title>One</title>" + tag + "</item></channel></rss>");
        var written = FeedWriter.standard().write(parsed.value()).value();

        assertThat(parsed.diagnostics())
                .filteredOn(diagnostic -> diagnostic.severity() != Severity.INFO)
                .extracting(Diagnostic::code)
                .isEmpty();
        assertThat(parsed.value().foreign()).hasSize(1);
        assertThat(parsed.value().episodes().get(0).foreign())
                .isEqualTo(parsed.value().foreign())
                .extracting(ForeignElement::name)
                .allMatch(tag.substring(1)::startsWith);
        assertThat(FeedReader.standard().read(written).value()).isEqualTo(parsed.value());
    }
}

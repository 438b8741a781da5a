package dev.episodic.feed.realworld;

import static org.assertj.core.api.Assertions.assertThat;

import dev.episodic.Diagnostic;
import dev.episodic.Episode;
import dev.episodic.ForeignElement;
import dev.episodic.Parsed;
import dev.episodic.Podcast;
import dev.episodic.feed.FeedReader;
import dev.episodic.feed.FeedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** A small feed that was read, written, and read again as the same show. */
record SmallFeed(Parsed<Podcast> parsed, String written) {

    private static final String START = """
            <rss version="2.0" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"
            xmlns:podcast="https://podcastindex.org/namespace/1.0" xmlns:atom="http://www.w3.org/2005/Atom"
            xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"
            xmlns:media="http://search.yahoo.com/mrss/" xmlns:googleplay="http://www.google.com/schemas/play-podcasts/1.0"
            xmlns:feedburner="http://rssnamespace.org/feedburner/ext/1.0"><channel>
            """;

    static SmallFeed channel(String content) {
        return document(START + content + "</channel></rss>");
    }

    static SmallFeed item(String content) {
        return channel("<item>" + content + "</item>");
    }

    static SmallFeed document(String document) {
        try {
            var parsed = FeedReader.standard().read(document);
            String written = FeedWriter.standard().write(parsed.value()).value();
            Podcast again = FeedReader.standard().read(written).value();
            assertThat(again).as("%s, written and read again", document).isEqualTo(parsed.value());
            assertThat(FeedWriter.standard().write(again).value()).isEqualTo(written);
            return new SmallFeed(parsed, written);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    Podcast show() {
        return parsed.value();
    }

    Episode episode() {
        return show().episodes().get(0);
    }

    List<String> codes() {
        return parsed.diagnostics().stream().map(Diagnostic::code).toList();
    }

    /** {@return the names of what the show or, if it has one, its first episode keeps as it came} */
    List<String> foreign() {
        var kept = show().episodes().isEmpty() ? show().foreign() : episode().foreign();
        return kept.stream().map(ForeignElement::name).toList();
    }
}

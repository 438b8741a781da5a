package dev.episodic.feed.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.episodic.Diagnostic;
import dev.episodic.Episode;
import dev.episodic.Parsed;
import dev.episodic.Podcast;
import dev.episodic.Severity;
import dev.episodic.feed.FeedReader;
import dev.episodic.feed.FeedWriter;
import dev.episodic.feed.vocabulary.Example.Parent;
import dev.episodic.json.PodcastJson;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What the code makes of an example.
 *
 * @param podcast the show, with the one episode if the fragment stands in an item
 * @param written the whole document that is written again
 */
record Outcome(Parent parent, Podcast podcast, List<Diagnostic> said, String written) {

    /** Every prefix that an example may use, with its usual address. */
    private static final String NAMESPACES = """
            xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"
            xmlns:podcast="https://podcastindex.org/namespace/1.0"
            xmlns:content="http://purl.org/rss/1.0/modules/content/"
            xmlns:atom="http://www.w3.org/2005/Atom"
            xmlns:fh="http://purl.org/syndication/history/1.0"
            xmlns:dc="http://purl.org/dc/elements/1.1/"
            xmlns:dcterms="http://purl.org/dc/terms/"
            xmlns:psc="http://podlove.org/simple-chapters"
            xmlns:media="http://search.yahoo.com/mrss/"
            xmlns:googleplay="http://www.google.com/schemas/play-podcasts/1.0"
            xmlns:rawvoice="http://www.rawvoice.com/rawvoiceRssModule/"
            xmlns:feedburner="http://rssnamespace.org/feedburner/ext/1.0"
            xmlns:georss="http://www.georss.org/georss"
            xmlns:gml="http://www.opengis.net/gml"
            xmlns:spotify="http://www.spotify.com/ns/rss"
            xmlns:sy="http://purl.org/rss/1.0/modules/syndication/"
            xmlns:slash="http://purl.org/rss/1.0/modules/slash/"
            xmlns:wfw="http://wellformedweb.org/CommentAPI/"
            xmlns:geo="http://www.w3.org/2003/01/geo/wgs84_pos#"
            xmlns:creativeCommons="http://backend.userland.com/creativeCommonsRssModule"
            xmlns:cc="http://creativecommons.org/ns#"
            xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
            xmlns:thr="http://purl.org/syndication/thread/1.0"
            xmlns:feedpress="https://feed.press/xmlns"
            xmlns:acast="https://schema.acast.com/1.0/"
            xmlns:bitlove="http://bitlove.org"
            xmlns:fyyd="https://fyyd.de/fyyd-ns/"
            xmlns:anchor="https://anchor.fm/xmlns"
            xmlns:fireside="http://fireside.fm/modules/rss/fireside"
            xmlns:pingback="https://podping.info/specification/1"
            xmlns:source="http://source.scripting.com/"
            xmlns:episodic="https://episodic.dev/namespace/1.0"
            """;

    private static final PodcastJson JSON = PodcastJson.standard().indented();

    static Outcome of(Example example) throws IOException {
        Parsed<Podcast> parsed = FeedReader.standard().read(document(example));
        Podcast podcast = parsed.value();
        Parsed<String> written = FeedWriter.standard().write(podcast);
        assertThat(written.diagnostics())
                .as("what could not be written of %s", example)
                .allMatch(diagnostic -> diagnostic.code().equals("rss.required"));
        if (example.parent() == Parent.ITEM) {
            assertThat(podcast.episodes()).as("episodes of %s", example).hasSize(1);
            assertThat(podcast.toBuilder().episodes(List.of()).build())
                    .as("what %s says of the show", example)
                    .isEqualTo(Podcast.builder().build());
        }
        return new Outcome(example.parent(), podcast, parsed.diagnostics(), written.value());
    }

    /** {@return the whole feed that holds the fragment} */
    static String document(Example example) {
        String fragment = example.parent() == Parent.ITEM ? "<item>\n" + example.xml() + "\n</item>" : example.xml();
        return "<rss version=\"2.0\"\n" + NAMESPACES + "><channel>\n" + fragment + "\n</channel></rss>";
    }

    Object value() {
        return parent == Parent.ITEM ? podcast.episodes().get(0) : podcast;
    }

    Class<?> type() {
        return parent == Parent.ITEM ? Episode.class : Podcast.class;
    }

    /** {@return whether all was read and nothing was odd beyond a spelling} */
    boolean isPlain() {
        return !json().contains("\"foreign\": [")
                && said.stream().allMatch(diagnostic -> diagnostic.severity() == Severity.INFO);
    }

    String json() {
        return JSON.write(value());
    }

    /** {@return what stands in the channel or item that was written, without its indentation} */
    String out() {
        String indent = "  ".repeat(parent == Parent.ITEM ? 2 : 1);
        String start = indent + "<" + parent + ">\n";
        if (!written.contains(start)) {
            return "";
        }
        int from = written.indexOf(start) + start.length();
        int to = written.lastIndexOf(indent + "</" + parent + ">");
        return written.substring(from, to)
                .lines()
                .map(line -> line.startsWith(indent + "  ") ? line.substring(indent.length() + 2) : line)
                .collect(Collectors.joining("\n"));
    }

    String diagnostics() {
        return said.stream().map(this::line).collect(Collectors.joining("\n"));
    }

    private String line(Diagnostic diagnostic) {
        String around = parent == Parent.ITEM ? "rss/channel/item[1]" : "rss/channel";
        String path = diagnostic.path();
        String within =
                path.equals(around) ? "." : path.startsWith(around + "/") ? path.substring(around.length() + 1) : path;
        return diagnostic.severity().toString().toLowerCase(Locale.ROOT) + " " + diagnostic.code() + " " + within;
    }
}

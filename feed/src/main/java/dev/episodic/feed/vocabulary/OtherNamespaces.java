package dev.episodic.feed.vocabulary;

import dev.episodic.feed.xml.Namespace;
import java.util.List;

/**
 * Namespaces that feeds use and no vocabulary describes: their elements stay foreign but for {@link LesserTags}, and
 * these entries only keep their usual prefixes and addresses.
 */
final class OtherNamespaces {

    static final Namespace GOOGLE_PLAY = of(
            "googleplay",
            "http://www.google.com/schemas/play-podcasts/1.0",
            "http://www.google.com/schemas/play-podcasts/1.0/play-podcasts.xsd");

    static final Namespace GML = of("gml", "http://www.opengis.net/gml");

    static final Namespace GEORSS = of("georss", "http://www.georss.org/georss");
    static final Namespace THREAD = of("thr", "http://purl.org/syndication/thread/1.0");
    static final Namespace ANCHOR = of("anchor", "https://anchor.fm/xmlns");

    static final List<Namespace> ALL = List.of(
            GOOGLE_PLAY,
            THREAD,
            of("feedpress", "https://feed.press/xmlns", "https://feedpress.com/xmlns", "https://feedpress.it/xmlns"),
            of("acast", "https://schema.acast.com/1.0/"),
            of("podaccess", "https://access.acast.com/schema/1.0/", "https://schema-access.acast.com/1.0/"),
            of("bitlove", "http://bitlove.org"),
            of("fyyd", "https://fyyd.de/fyyd-ns/"),
            GEORSS,
            GML,
            ANCHOR,
            of("fireside", "http://fireside.fm/modules/rss/fireside"),
            of("source", "http://source.scripting.com/"),
            of("admin", "http://webns.net/mvcb/"),
            of("itunesu", "http://www.itunesu.com/feed"),
            of("castbox", "http://castbox.fm/dtds/podcast-1.0.dtd"),
            of("pinecast", "https://pinecast.com/rss-dtd/1.0/"),
            of("soundon", "http://soundon.fm/spec/podcast-1.0"),
            of("npr", "https://www.npr.org/rss/"),
            of("nprml", "https://api.npr.org/nprml"),
            of("podfm", "http://podfm.ru/RSS/extension"),
            of("openSearch", "http://a9.com/-/spec/opensearchrss/1.0/"),
            of("steeple", "http://purl.org/steeple"),
            of("omny", "https://omny.fm/rss-extensions"),
            of("blogChannel", "http://backend.userland.com/blogChannelModule"));

    private OtherNamespaces() {}

    private static Namespace of(String prefix, String uri, String... otherUris) {
        return new Namespace(prefix, uri, List.of(otherUris));
    }
}

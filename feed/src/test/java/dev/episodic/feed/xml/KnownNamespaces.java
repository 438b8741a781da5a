package dev.episodic.feed.xml;

import java.util.List;

/** A catalogue for the tests of this package: the vocabularies bring the real one. */
final class KnownNamespaces {
    static final String ITUNES = "http://www.itunes.com/dtds/podcast-1.0.dtd";
    static final String PODCAST = "https://podcastindex.org/namespace/1.0";
    static final String ATOM = "http://www.w3.org/2005/Atom";
    static final String CONTENT = "http://purl.org/rss/1.0/modules/content/";

    static final NamespaceCatalog CATALOG = new NamespaceCatalog(List.of(
            new Namespace("itunes", ITUNES, List.of("http://example.com/DTDs/PodCast-1.0.dtd")),
            new Namespace(
                    "podcast",
                    PODCAST,
                    List.of("https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/1.0.md")),
            new Namespace("atom", ATOM, List.of("http://w3.org/2005/Atom")),
            new Namespace("content", CONTENT, List.of()),
            new Namespace(
                    "dc",
                    "http://purl.org/dc/elements/1.1/",
                    List.of("http://purl.org/dc/elements/1.0/", "http://dublincore.org/documents/dcmi-namespace/")),
            new Namespace("media", "http://search.yahoo.com/mrss/", List.of("http://www.rssboard.org/media-rss")),
            new Namespace("source", "http://source.scripting.com/", List.of()),
            new Namespace("pingback", "https://podping.info/specification/1", List.of())));

    private KnownNamespaces() {}
}

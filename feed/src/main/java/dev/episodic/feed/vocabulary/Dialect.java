package dev.episodic.feed.vocabulary;

import dev.episodic.Podcast;
import dev.episodic.feed.xml.Namespace;
import dev.episodic.feed.xml.Repairs;
import dev.episodic.feed.xml.Scanner;
import dev.episodic.feed.xml.XmlSink;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The families of formats. Each has a shape of its own for the feed and its items, over the same vocabularies. */
public enum Dialect {

    /** RSS, with the items in the channel and all tags in no namespace. */
    RSS,

    /** RSS in RDF, with the items beside the channel and all tags in a namespace that depends on the version. */
    RDF,

    /** Atom, with entries in the feed and all tags in a namespace, but for programs that forget it. */
    ATOM;

    /** The namespace of RSS 0.90. */
    public static final String RSS_0_90 = "http://my.netscape.com/rdf/simple/0.9/";

    /** The namespace of RSS 1.0. */
    public static final String RSS_1_0 = "http://purl.org/rss/1.0/";

    /** The namespace of RSS 1.1. */
    public static final String RSS_1_1 = "http://purl.org/net/rss1.1#";

    /** The namespace of Atom 0.3. */
    public static final String ATOM_0_3 = "http://purl.org/atom/ns#";

    Shape<Podcast, PodcastDraft> channel() {
        return switch (this) {
            case RSS -> Vocabularies.CHANNEL;
            case RDF -> Vocabularies.Rdf.CHANNEL;
            case ATOM -> Vocabularies.Atom.FEED;
        };
    }

    /** {@return what takes a show as RSS and passes it on in this dialect: in RSS 2.0, RSS 1.0 or Atom 1.0} */
    XmlSink output(Podcast podcast, XmlSink out, Repairs repairs) {
        return switch (this) {
            case RSS -> out;
            case RDF -> new RdfOutput(podcast, out, repairs);
            case ATOM -> new AtomOutput(podcast, out, repairs);
        };
    }

    /** {@return what the names of the document mean at whose root the scanner stands} */
    CoreNames names(Scanner scanner) {
        Namespace core = this == ATOM ? AtomVocabulary.NAMESPACE : RssVocabulary.NAMESPACE;
        Set<String> others = new HashSet<>();
        alternatives().forEach(namespace -> others.add(namespace.uri()));
        // Whatever namespace a feed is in, it is what it is named
        String root = scanner.name().namespace();
        others.add(root.equals(RdfDialect.RDF.uri()) ? scanner.unknownDefaultNamespace() : root);
        others.remove(core.uri());
        return new CoreNames(core, others);
    }

    private List<Namespace> alternatives() {
        return switch (this) {
            case RSS -> List.of();
            case RDF -> RdfDialect.NAMESPACES;
            case ATOM -> List.of(AtomDialect.ATOM_0_3, RssVocabulary.NAMESPACE);
        };
    }
}

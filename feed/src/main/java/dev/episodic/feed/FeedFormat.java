package dev.episodic.feed;

import dev.episodic.feed.vocabulary.Dialect;

/**
 * The formats that a feed can come in. All of them are read into the same model, with the same repairs and limits; the
 * format only tells which document it was.
 *
 * @see FeedReader#format(java.nio.file.Path)
 * @see EpisodeStream#format()
 */
public enum FeedFormat {

    /** The first RSS, in RDF: a list of titles and links. */
    RSS_0_90("RSS 0.90", Dialect.RDF),

    /** RSS in its first form without RDF. */
    RSS_0_91("RSS 0.91", Dialect.RSS),

    /** RSS with the enclosure, which made podcasts possible. */
    RSS_0_92("RSS 0.92", Dialect.RSS),

    /** A draft on the way to RSS 2.0. */
    RSS_0_93("RSS 0.93", Dialect.RSS),

    /** Another draft on the way to RSS 2.0. */
    RSS_0_94("RSS 0.94", Dialect.RSS),

    /**
     * RSS in RDF, with the items beside the channel.
     *
     * @see <a href="https://web.resource.org/rss/1.0/spec">RSS 1.0</a>
     */
    RSS_1_0("RSS 1.0", Dialect.RDF),

    /** A later RSS in RDF, with the items inside the channel. */
    RSS_1_1("RSS 1.1", Dialect.RDF),

    /**
     * What nearly all podcasts are published in; also RSS that does not say its version, or one that does not exist.
     *
     * @see <a href="https://www.rssboard.org/rss-specification">RSS 2.0</a>
     */
    RSS_2_0("RSS 2.0", Dialect.RSS),

    /** The draft of Atom that many programs wrote before there was a standard. */
    ATOM_0_3("Atom 0.3", Dialect.ATOM),

    /**
     * The standard of the IETF.
     *
     * @see <a href="https://www.rfc-editor.org/rfc/rfc4287">RFC 4287: Atom</a>
     */
    ATOM_1_0("Atom 1.0", Dialect.ATOM);

    private final String title;
    private final Dialect dialect;

    FeedFormat(String title, Dialect dialect) {
        this.title = title;
        this.dialect = dialect;
    }

    Dialect dialect() {
        return dialect;
    }

    /** {@return the name of the format, such as {@code Atom 1.0}} */
    @Override
    public String toString() {
        return title;
    }
}

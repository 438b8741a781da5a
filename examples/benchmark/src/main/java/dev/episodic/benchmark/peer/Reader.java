package dev.episodic.benchmark.peer;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** All who read a feed here. Nothing of a reader is loaded before it is opened. */
public enum Reader {
    /** This library: the full model, with positions and diagnostics. */
    EPISODIC("Episodic: full model, positions, diagnostics", ""),
    /** This library, one episode at a time. */
    EPISODES("Episodic: episode by episode", ""),
    /** Rome as documented. */
    ROME("Rome as documented: `SyndFeed`", "com.rometools.rome.io.SyndFeedInput"),
    /** Rome as fast as it gets. */
    ROME_WIRE("Rome's `WireFeed`, no healer", "com.rometools.rome.io.SyndFeedInput"),
    /** RSS Reader. */
    RSSREADER("rssreader: the tags of RSS alone", "com.apptasticsoftware.rssreader.RssReader"),
    /** podcast-parser. */
    PODCAST_PARSER("podcast-parser", "be.ceau.podcastparser.PodcastParser"),
    /** jsoup's tree. */
    JSOUP("jsoup, XML: the tree alone", "org.jsoup.Jsoup"),
    /** Aalto's tokens. */
    AALTO("Aalto: bare tokens and texts", "com.fasterxml.aalto.stax.InputFactoryImpl"),
    /** Woodstox's tokens. */
    WOODSTOX("Woodstox: bare tokens and texts", "com.ctc.wstx.stax.WstxInputFactory"),
    /** The JDK's tokens. */
    JDK("the JDK's StAX: bare tokens and texts", ""),
    /** No reading at all. */
    DECODING("the bytes decoded to one `String`", "");

    private static final Pattern VERSION = Pattern.compile("-(\\d[^/]*)\\.jar$");

    private final String label;
    private final String origin;

    Reader(String label, String origin) {
        this.label = label;
        this.origin = origin;
    }

    /** {@return what it is, for people, with the version that is on the class path} */
    public String label() {
        if (origin.isEmpty()) {
            return label;
        }
        try {
            var source = Class.forName(origin).getProtectionDomain().getCodeSource();
            Matcher version = VERSION.matcher(source.getLocation().getPath());
            return version.find() ? label + " (" + version.group(1) + ")" : label;
        } catch (ClassNotFoundException absent) {
            throw new IllegalStateException(absent);
        }
    }

    /** {@return whether it finds items by itself} */
    public boolean findsItems() {
        return this != DECODING && this != EPISODES;
    }

    /** {@return the reader, to be used by one thread or many} */
    public Peer open() {
        return switch (this) {
            case EPISODIC -> new EpisodicPeer();
            case EPISODES -> new EpisodesPeer();
            case ROME -> new RomePeer();
            case ROME_WIRE -> new RomeWirePeer();
            case RSSREADER -> new RssReaderPeer();
            case PODCAST_PARSER -> new PodcastParserPeer();
            case JSOUP -> new JsoupPeer();
            case AALTO -> new TokensPeer(Stax.AALTO.input());
            case WOODSTOX -> new TokensPeer(Stax.WOODSTOX.input());
            case JDK -> new TokensPeer(Stax.JDK.input());
            case DECODING -> new DecodingPeer();
        };
    }
}

package dev.episodic.feed.rome;

import static java.util.Objects.requireNonNull;

import com.rometools.rome.feed.WireFeed;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.rss.Channel;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndFeedImpl;
import dev.episodic.Parsed;
import dev.episodic.Podcast;
import dev.episodic.feed.FeedFormat;
import dev.episodic.feed.vocabulary.Dialect;
import dev.episodic.feed.vocabulary.FeedDocument;
import dev.episodic.feed.vocabulary.Trail;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import org.jdom2.Element;

/**
 * The bridge between Rome and this library, for programs that hold feeds of the one and want the other.
 *
 * <p>What a feed of Rome holds, in its beans, its modules and its foreign markup, is in the show, and what a show holds is
 * in the feed of Rome. What Rome lost before, when it read or when it made a {@code SyndFeed}, is lost:
 *
 * <ul>
 *   <li>the offsets of dates, and dates that it could not read;
 *   <li>whether the length of an enclosure was not said or zero;
 *   <li>in a {@code SyndFeed}: whether a guid is a permalink, time to live, cloud, hours and days to skip, text input; the
 *       link of an item that had none is its guid;
 *   <li>of Apple's tags: fractions of a second, all that Rome does not know, and in keywords the difference between an
 *       ampersand and its reference;
 *   <li>what stands within a tag of RSS or Atom itself and is not of that format, and the order among tags of several
 *       namespaces;
 *   <li>markup that stood in the description of a channel without being escaped.
 * </ul>
 *
 * <p>Programs that want none of this read with {@link dev.episodic.feed.FeedReader} first, and go to Rome from there.
 */
public final class RomeFeeds {

    private static final Map<FeedFormat, String> TYPES = types();
    private static final int DIAGNOSTICS = 1000;

    private RomeFeeds() {}

    private static Map<FeedFormat, String> types() {
        Map<FeedFormat, String> types = new EnumMap<>(FeedFormat.class);
        types.put(FeedFormat.RSS_0_90, "rss_0.9");
        types.put(FeedFormat.RSS_0_91, "rss_0.91U");
        types.put(FeedFormat.RSS_0_92, "rss_0.92");
        types.put(FeedFormat.RSS_0_93, "rss_0.93");
        types.put(FeedFormat.RSS_0_94, "rss_0.94");
        types.put(FeedFormat.RSS_1_0, "rss_1.0");
        types.put(FeedFormat.RSS_2_0, "rss_2.0");
        types.put(FeedFormat.ATOM_0_3, "atom_0.3");
        types.put(FeedFormat.ATOM_1_0, "atom_1.0");
        return types;
    }

    /**
     * {@return the show that a feed says, with what was odd about it} If the feed has kept the wire feed that it was made
     * of, and still says the same, all that the wire feed says is in the show.
     */
    public static Parsed<Podcast> toPodcast(SyndFeed feed) {
        WireFeed original = feed.originalWireFeed();
        var said = new SyndSource(feed).read();
        // Rome's own equality holds no two modules for the same
        return original != null
                        && new SyndSource(new SyndFeedImpl(original))
                                .read()
                                .value()
                                .equals(said.value())
                ? toPodcast(original)
                : said;
    }

    /**
     * {@return the show that a feed says, with what was odd about it}
     *
     * @throws IllegalArgumentException if it is neither a {@code Channel} nor a {@code Feed}
     */
    public static Parsed<Podcast> toPodcast(WireFeed feed) {
        requireNonNull(feed, "feed");
        if (feed instanceof Channel channel) {
            return Detour.read(new ChannelSource(channel, new Extensions()));
        }
        if (feed instanceof Feed atom) {
            return Detour.read(new FeedSource(atom, new Extensions()));
        }
        throw new IllegalArgumentException("neither RSS nor Atom: " + feed.getClass());
    }

    /** {@return a feed that says what the show says} It keeps its wire feed, an RSS 2.0 channel, which says more. */
    public static SyndFeed toSyndFeed(Podcast podcast) {
        return new SyndFeedImpl(toWireFeed(podcast, FeedFormat.RSS_2_0).value(), true);
    }

    /**
     * {@return a feed that says what the show says, a {@code Feed} for Atom and a {@code Channel} for RSS, with what the
     * format cannot hold}
     *
     * @throws IllegalArgumentException if Rome does not know the format, which is RSS 1.1
     */
    public static Parsed<WireFeed> toWireFeed(Podcast podcast, FeedFormat format) {
        requireNonNull(podcast, "podcast");
        String type = TYPES.get(requireNonNull(format, "format"));
        if (type == null) {
            throw new IllegalArgumentException("Rome does not know " + format);
        }
        var trail = new Trail(DIAGNOSTICS);
        WireFeed feed = type.startsWith("atom")
                ? new FeedTarget(type).make(written(podcast, Dialect.ATOM, trail))
                : new ChannelTarget(type).make(written(podcast, Dialect.RSS, trail));
        return new Parsed<>(feed, trail.diagnostics());
    }

    private static Element written(Podcast podcast, Dialect dialect, Trail trail) {
        try {
            var sink = new JdomSink();
            FeedDocument.write(podcast, dialect, sink, trail);
            return sink.root();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}

package dev.episodic.feed;

import static java.util.Objects.requireNonNull;

import dev.episodic.Episode;
import dev.episodic.Parsed;
import dev.episodic.Podcast;
import dev.episodic.feed.vocabulary.FeedDocument;
import dev.episodic.feed.vocabulary.Trail;
import dev.episodic.feed.xml.Encodings;
import dev.episodic.feed.xml.Opening;
import dev.episodic.feed.xml.Scanner;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads podcast feeds, however broken, and says what was odd about them.
 *
 * <p>A reader is immutable; one is enough for a program, and many threads can use it. It opens no file and no address
 * but the one it is given, and neither loads nor expands anything that a feed asks for.
 */
public final class FeedReader {

    private static final FeedReader STANDARD = new FeedReader(FeedLimits.standard());

    private final FeedLimits limits;

    private FeedReader(FeedLimits limits) {
        this.limits = limits;
    }

    /** {@return a reader for feeds from anywhere} */
    public static FeedReader standard() {
        return STANDARD;
    }

    /** {@return a reader like this one, with other limits} */
    public FeedReader withLimits(FeedLimits limits) {
        return new FeedReader(requireNonNull(limits, "limits"));
    }

    /**
     * Reads a file.
     *
     * @throws FeedException if it is no feed
     * @throws IOException if it cannot be read
     */
    public Parsed<Podcast> read(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return read(in);
        }
    }

    /**
     * Reads a stream to the end of the feed, and leaves it open.
     *
     * @throws FeedException if it is no feed
     * @throws IOException if it cannot be read
     */
    public Parsed<Podcast> read(InputStream in) throws IOException {
        return read(in, (String) null);
    }

    /**
     * Reads a stream to the end of the feed, and leaves it open.
     *
     * @param charset the encoding that the server named; it counts where the bytes do not say it themselves
     * @throws FeedException if it is no feed
     * @throws IOException if it cannot be read
     */
    public Parsed<Podcast> read(InputStream in, @Nullable String charset) throws IOException {
        var trail = new Trail(limits.diagnostics());
        return document(
                Encodings.detect(requireNonNull(in, "in"), charset, trail).utf8(), trail);
    }

    /**
     * Reads the bytes of a feed.
     *
     * @throws FeedException if it is no feed
     */
    public Parsed<Podcast> read(byte[] feed) throws IOException {
        var trail = new Trail(limits.diagnostics());
        return document(Encodings.detect(requireNonNull(feed, "feed"), trail).utf8(), trail);
    }

    /**
     * Reads the text of a feed; what it declares of its encoding does not matter.
     *
     * @throws FeedException if it is no feed
     */
    public Parsed<Podcast> read(String feed) throws IOException {
        return read(new StringReader(feed));
    }

    /**
     * Reads characters to the end of the feed; what it declares of its encoding does not matter.
     *
     * @throws FeedException if it is no feed
     * @throws IOException if it cannot be read
     */
    public Parsed<Podcast> read(Reader feed) throws IOException {
        return document(Encodings.encode(feed), new Trail(limits.diagnostics()));
    }

    /**
     * Opens a file to read its episodes one by one; closing the episodes closes the file.
     *
     * @throws FeedException if it is no feed
     * @throws IOException if it cannot be read
     */
    public EpisodeStream episodes(Path file) throws IOException {
        var in = Files.newInputStream(file);
        try {
            return episodes(in);
        } catch (IOException | RuntimeException failed) {
            in.close();
            throw failed;
        }
    }

    /**
     * Reads the episodes of a stream one by one as they arrive; closing the episodes closes the stream.
     *
     * @throws FeedException if it is no feed
     * @throws IOException if it cannot be read
     */
    public EpisodeStream episodes(InputStream in) throws IOException {
        var trail = new Trail(limits.diagnostics());
        var utf8 = Encodings.detect(requireNonNull(in, "in"), null, trail).utf8();
        var opened = open(utf8, trail);
        return new EpisodeStream(opened.format(), opened.document(), trail, in);
    }

    /**
     * {@return the format of a feed, of which only the beginning is read}
     *
     * @throws FeedException if it is no feed
     * @throws IOException if it cannot be read
     */
    public FeedFormat format(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return format(in);
        }
    }

    /**
     * {@return the format of a feed, of which only the beginning is read; the stream stays open}
     *
     * @throws FeedException if it is no feed
     * @throws IOException if it cannot be read
     */
    public FeedFormat format(InputStream in) throws IOException {
        var trail = new Trail(limits.diagnostics());
        return open(Encodings.detect(requireNonNull(in, "in"), null, trail).utf8(), trail)
                .format();
    }

    private Parsed<Podcast> document(InputStream utf8, Trail trail) throws IOException {
        var document = open(utf8, trail).document();
        List<Episode> episodes = new ArrayList<>();
        for (Episode episode = document.next(); episode != null; episode = document.next()) {
            episodes.add(episode);
        }
        var podcast = document.podcast().toBuilder().episodes(episodes).build();
        return new Parsed<>(podcast, trail.diagnostics());
    }

    /** A feed of which the root has been read. */
    private record Opened(FeedFormat format, FeedDocument document) {}

    private Opened open(InputStream utf8, Trail trail) throws IOException {
        var opening = new Opening(utf8);
        // Who owns the stream closes it, and nothing else is held
        @SuppressWarnings("resource")
        var scanner = new Scanner(opening, FeedDocument.namespaces(), limits, trail);
        FeedFormat format = Root.find(scanner, opening);
        return new Opened(format, new FeedDocument(scanner, trail, limits.items(), format.dialect()));
    }
}

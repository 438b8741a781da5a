package dev.episodic.feed;

import static java.util.Objects.requireNonNull;

import dev.episodic.Diagnostic;
import dev.episodic.Parsed;
import dev.episodic.Podcast;
import dev.episodic.feed.vocabulary.FeedDocument;
import dev.episodic.feed.vocabulary.Trail;
import dev.episodic.feed.xml.NamespaceCollector;
import dev.episodic.feed.xml.XmlWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Writes podcast feeds in UTF-8, the same bytes for the same show, and well-formed whatever the show holds. The format is
 * RSS 2.0, since that is what podcast apps read; {@link #as} chooses another.
 *
 * <p>What was read from a feed and is not in the model comes out again, in its order. A character that XML cannot hold
 * is left out and reported. A writer is immutable; one is enough for a program, and many threads can use it.
 *
 * @see <a href="https://www.rssboard.org/rss-specification">RSS 2.0</a>
 */
public final class FeedWriter {

    private static final FeedWriter STANDARD = new FeedWriter(FeedFormat.RSS_2_0, false);
    private static final Set<FeedFormat> FORMATS =
            EnumSet.of(FeedFormat.RSS_2_0, FeedFormat.RSS_1_0, FeedFormat.ATOM_1_0);
    private static final int DIAGNOSTICS = 1000;

    private final FeedFormat format;

    private final boolean fallbacks;

    private FeedWriter(FeedFormat format, boolean fallbacks) {
        this.format = format;
        this.fallbacks = fallbacks;
    }

    /** {@return a writer of RSS 2.0} */
    public static FeedWriter standard() {
        return STANDARD;
    }

    /**
     * {@return a writer of another format} Tags of other namespaces, such as those of Apple and of the podcast namespace,
     * go into any format. What the format cannot hold is left out, and each time there is a diagnostic that says so.
     *
     * @param format {@link FeedFormat#RSS_2_0}, {@link FeedFormat#ATOM_1_0} or {@link FeedFormat#RSS_1_0}
     * @throws IllegalArgumentException if it is a format that is read but not written
     */
    public FeedWriter as(FeedFormat format) {
        if (!FORMATS.contains(requireNonNull(format, "format"))) {
            throw new IllegalArgumentException(format + " is read, but not written");
        }
        return new FeedWriter(format, fallbacks);
    }

    /**
     * {@return a writer that says some facts twice, for apps that do not know newer tags} It adds Apple's cover and
     * summary, the image of RSS, Apple's numbers beside those of the podcast namespace, and the retired
     * {@code podcast:images}, each where the show says the fact in another tag alone. The feed is then read as a show that
     * says so too.
     */
    public FeedWriter withFallbacks() {
        return new FeedWriter(format, true);
    }

    /**
     * Writes a feed to a stream, which stays open. The feed is never in memory as a whole.
     *
     * @return what could not be written as it is, and what the format asks for and the show lacks
     * @throws IOException if the stream cannot be written to
     */
    public List<Diagnostic> write(Podcast podcast, OutputStream out) throws IOException {
        requireNonNull(out, "out");
        var whole = fallbacks ? Fallbacks.added(podcast) : requireNonNull(podcast, "podcast");
        var namespaces = new NamespaceCollector(FeedDocument.namespaces());
        FeedDocument.write(whole, format.dialect(), namespaces, new Trail(0));
        var trail = new Trail(DIAGNOSTICS);
        var xml = new XmlWriter(out, namespaces, trail);
        FeedDocument.write(whole, format.dialect(), xml, trail);
        xml.finish();
        List<Diagnostic> diagnostics =
                format == FeedFormat.RSS_2_0 ? RssRequirements.missing(whole) : new ArrayList<>();
        diagnostics.addAll(trail.diagnostics());
        return List.copyOf(diagnostics);
    }

    /**
     * Writes a feed to a file, in place of what was there.
     *
     * @return what could not be written as it is, and what the format asks for and the show lacks
     * @throws IOException if the file cannot be written to
     */
    public List<Diagnostic> write(Podcast podcast, Path file) throws IOException {
        try (var out = Files.newOutputStream(file)) {
            return write(podcast, out);
        }
    }

    /** {@return the feed as text, with what could not be written as it is, and what the format asks for and the show lacks} */
    public Parsed<String> write(Podcast podcast) {
        var bytes = new ByteArrayOutputStream();
        try {
            var diagnostics = write(podcast, bytes);
            return new Parsed<>(bytes.toString(StandardCharsets.UTF_8), diagnostics);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}

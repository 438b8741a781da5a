package dev.episodic.feed;

import static java.util.Objects.requireNonNull;

import dev.episodic.Chapters;
import dev.episodic.Parsed;
import dev.episodic.chapters.ChaptersException;
import dev.episodic.feed.vocabulary.ChaptersDocument;
import dev.episodic.feed.vocabulary.FeedDocument;
import dev.episodic.feed.vocabulary.Trail;
import dev.episodic.feed.xml.Encodings;
import dev.episodic.feed.xml.Opening;
import dev.episodic.feed.xml.Scanner;
import dev.episodic.feed.xml.Token;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Reads Podlove Simple Chapters from files of their own, as they are read in feeds, and says what was odd about them.
 *
 * <p>A reader is immutable; one is enough for a program, and many threads can use it. {@code ChaptersReader} of
 * {@code dev.episodic.chapters} reads the other formats.
 *
 * @see <a href="https://podlove.org/simple-chapters/">Podlove Simple Chapters 1.2</a>
 */
public final class SimpleChaptersReader {

    private static final SimpleChaptersReader STANDARD = new SimpleChaptersReader(FeedLimits.standard());

    private final FeedLimits limits;

    private SimpleChaptersReader(FeedLimits limits) {
        this.limits = limits;
    }

    /** {@return a reader for files from anywhere} */
    public static SimpleChaptersReader standard() {
        return STANDARD;
    }

    /** {@return a reader like this one, with other limits} */
    public SimpleChaptersReader withLimits(FeedLimits limits) {
        return new SimpleChaptersReader(requireNonNull(limits, "limits"));
    }

    /**
     * Reads a file.
     *
     * @throws ChaptersException if it holds no Simple Chapters
     * @throws IOException if it cannot be read
     */
    public Parsed<Chapters> read(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return read(in);
        }
    }

    /**
     * Reads a stream to the end of the chapters, and leaves it open.
     *
     * @throws ChaptersException if it holds no Simple Chapters
     * @throws IOException if it cannot be read
     */
    public Parsed<Chapters> read(InputStream in) throws IOException {
        var trail = new Trail(limits.diagnostics());
        return read(Encodings.detect(requireNonNull(in, "in"), null, trail).utf8(), trail);
    }

    /**
     * Reads bytes.
     *
     * @throws ChaptersException if they hold no Simple Chapters
     */
    public Parsed<Chapters> read(byte[] chapters) throws IOException {
        return read(new ByteArrayInputStream(chapters));
    }

    /**
     * Reads a text; what it declares of its encoding does not matter.
     *
     * @throws ChaptersException if it holds no Simple Chapters
     */
    public Parsed<Chapters> read(String chapters) throws IOException {
        return read(Encodings.encode(new StringReader(chapters)), new Trail(limits.diagnostics()));
    }

    private Parsed<Chapters> read(InputStream utf8, Trail trail) throws IOException {
        var opening = new Opening(utf8);
        // Who owns the stream closes it, and nothing else is held
        @SuppressWarnings("resource")
        var scanner = new Scanner(opening, FeedDocument.namespaces(), limits, trail);
        findRoot(scanner, opening);
        return new Parsed<>(ChaptersDocument.read(scanner, trail), trail.diagnostics());
    }

    private static void findRoot(Scanner scanner, Opening opening) throws IOException {
        Token token = scanner.next();
        while (token != Token.START) {
            if (token == Token.END_OF_DOCUMENT) {
                throw new ChaptersException(opening.kind());
            }
            token = scanner.next();
        }
        switch (scanner.name().local().toLowerCase(Locale.ROOT)) {
            case "chapters" -> {}
            case "rss", "rdf", "feed", "channel" -> throw new ChaptersException("a feed, whose episodes have theirs");
            case "html", "head", "body" -> throw new ChaptersException("an HTML page");
            default -> throw new ChaptersException("XML of another kind, with the root <" + scanner.name() + ">");
        }
    }
}

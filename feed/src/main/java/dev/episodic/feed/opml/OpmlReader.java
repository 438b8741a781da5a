package dev.episodic.feed.opml;

import static java.util.Objects.requireNonNull;

import dev.episodic.Parsed;
import dev.episodic.SubscriptionList;
import dev.episodic.feed.FeedLimits;
import dev.episodic.feed.vocabulary.FeedDocument;
import dev.episodic.feed.vocabulary.OpmlDocument;
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
 * Reads subscription lists in OPML 1.0, 1.1 and 2.0, however broken, and says what was odd about them.
 *
 * <pre>{@code
 * SubscriptionList list = OpmlReader.standard().read(Path.of("podcasts.opml")).value();
 * list.feeds().forEach(feed -> System.out.println(feed.title().orElse("") + " " + feed.url().orElseThrow()));
 * }</pre>
 *
 * <p>Broken XML is repaired as that of feeds is. What the model does not know of a list or an entry is kept, and written
 * again. A list may be as long as {@link FeedLimits#itemLength()}. A reader is immutable; one is enough for a program, and
 * many threads can use it. It opens no file and no address but the one it is given.
 */
public final class OpmlReader {

    private static final OpmlReader STANDARD = new OpmlReader(FeedLimits.standard());

    private final FeedLimits limits;

    private OpmlReader(FeedLimits limits) {
        this.limits = limits;
    }

    /** {@return a reader for lists from anywhere} */
    public static OpmlReader standard() {
        return STANDARD;
    }

    /** {@return a reader like this one, with other limits} */
    public OpmlReader withLimits(FeedLimits limits) {
        return new OpmlReader(requireNonNull(limits, "limits"));
    }

    /**
     * Reads a file.
     *
     * @throws OpmlException if it is no subscription list
     * @throws IOException if it cannot be read
     */
    public Parsed<SubscriptionList> read(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return read(in);
        }
    }

    /**
     * Reads a stream to the end of the list, and leaves it open.
     *
     * @throws OpmlException if it is no subscription list
     * @throws IOException if it cannot be read
     */
    public Parsed<SubscriptionList> read(InputStream in) throws IOException {
        var trail = new Trail(limits.diagnostics());
        return read(Encodings.detect(requireNonNull(in, "in"), null, trail).utf8(), trail);
    }

    /**
     * Reads the bytes of a list.
     *
     * @throws OpmlException if it is no subscription list
     */
    public Parsed<SubscriptionList> read(byte[] list) throws IOException {
        return read(new ByteArrayInputStream(list));
    }

    /**
     * Reads the text of a list; what it declares of its encoding does not matter.
     *
     * @throws OpmlException if it is no subscription list
     */
    public Parsed<SubscriptionList> read(String list) throws IOException {
        return read(Encodings.encode(new StringReader(list)), new Trail(limits.diagnostics()));
    }

    private Parsed<SubscriptionList> read(InputStream utf8, Trail trail) throws IOException {
        var opening = new Opening(utf8);
        // Who owns the stream closes it, and nothing else is held
        @SuppressWarnings("resource")
        var scanner = new Scanner(opening, FeedDocument.namespaces(), limits, trail);
        findRoot(scanner, opening);
        return new Parsed<>(OpmlDocument.read(scanner, trail), trail.diagnostics());
    }

    private static void findRoot(Scanner scanner, Opening opening) throws IOException {
        Token token = scanner.next();
        while (token != Token.START) {
            if (token == Token.END_OF_DOCUMENT) {
                throw new OpmlException(opening.kind());
            }
            token = scanner.next();
        }
        switch (scanner.name().local().toLowerCase(Locale.ROOT)) {
            case "opml" -> {}
            case "rss", "rdf", "feed", "channel" -> throw new OpmlException("a feed");
            case "html", "head", "body" -> throw new OpmlException("an HTML page");
            default -> throw new OpmlException("XML of another kind, with the root <" + scanner.name() + ">");
        }
    }
}

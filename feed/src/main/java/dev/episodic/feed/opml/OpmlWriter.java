package dev.episodic.feed.opml;

import static java.util.Objects.requireNonNull;

import dev.episodic.Diagnostic;
import dev.episodic.Outline;
import dev.episodic.Parsed;
import dev.episodic.Position;
import dev.episodic.Severity;
import dev.episodic.SubscriptionList;
import dev.episodic.feed.vocabulary.FeedDocument;
import dev.episodic.feed.vocabulary.OpmlDocument;
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
import java.util.List;

/**
 * Writes subscription lists as podcast apps expect them: OPML 2.0 in UTF-8, feeds with {@code text}, {@code title},
 * {@code xmlUrl} and the type {@code rss}. The same bytes for the same list, and well-formed whatever it holds.
 *
 * <p>A writer is immutable; one is enough for a program, and many threads can use it.
 *
 * @see <a href="http://opml.org/spec2.opml">OPML 2.0</a>
 */
public final class OpmlWriter {

    private static final OpmlWriter STANDARD = new OpmlWriter();
    private static final int DIAGNOSTICS = 1000;

    private OpmlWriter() {}

    /** {@return a writer of OPML 2.0} */
    public static OpmlWriter standard() {
        return STANDARD;
    }

    /**
     * Writes a list to a stream, which stays open.
     *
     * @return what could not be written as it is, and what OPML asks for and the list lacks
     * @throws IOException if the stream cannot be written to
     */
    public List<Diagnostic> write(SubscriptionList list, OutputStream out) throws IOException {
        requireNonNull(list, "list");
        requireNonNull(out, "out");
        var namespaces = new NamespaceCollector(FeedDocument.namespaces());
        OpmlDocument.write(list, namespaces);
        var trail = new Trail(DIAGNOSTICS);
        requirements(list, trail);
        var xml = new XmlWriter(out, namespaces, trail);
        OpmlDocument.write(list, xml);
        xml.finish();
        return List.copyOf(trail.diagnostics());
    }

    /**
     * Writes a list to a file, in place of what was there.
     *
     * @return what could not be written as it is, and what OPML asks for and the list lacks
     * @throws IOException if the file cannot be written to
     */
    public List<Diagnostic> write(SubscriptionList list, Path file) throws IOException {
        try (var out = Files.newOutputStream(file)) {
            return write(list, out);
        }
    }

    /** {@return the list as text, with what could not be written as it is, and what OPML asks for and the list lacks} */
    public Parsed<String> write(SubscriptionList list) {
        var bytes = new ByteArrayOutputStream();
        try {
            var diagnostics = write(list, bytes);
            return new Parsed<>(bytes.toString(StandardCharsets.UTF_8), diagnostics);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void requirements(SubscriptionList list, Trail trail) {
        if (list.outlines().isEmpty()) {
            require(trail, "opml/body", "", "OPML asks for an entry, and the list has none.");
        }
        for (Outline feed : list.feeds()) {
            if (feed.title().isEmpty()) {
                var address = feed.url().map(Object::toString).orElse("");
                require(trail, "opml/body/outline/@text", address, "OPML asks for a text, and the feed has none.");
            }
        }
    }

    private static void require(Trail trail, String path, String found, String message) {
        trail.report(Severity.INFO, "opml.required", path, Position.START, found, message);
    }
}

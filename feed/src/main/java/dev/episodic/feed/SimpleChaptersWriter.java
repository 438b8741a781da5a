package dev.episodic.feed;

import static java.util.Objects.requireNonNull;

import dev.episodic.Chapters;
import dev.episodic.Diagnostic;
import dev.episodic.Parsed;
import dev.episodic.Position;
import dev.episodic.Severity;
import dev.episodic.feed.vocabulary.ChaptersDocument;
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
import java.util.List;
import java.util.Optional;

/**
 * Writes Podlove Simple Chapters as files of their own, in UTF-8, in the order in which the chapters begin. What Simple
 * Chapters do not know of a chapter is written in other namespaces, as it is in feeds; what they do not know of the
 * episode is left out and told of.
 *
 * <p>A writer is immutable; one is enough for a program, and many threads can use it.
 *
 * @see <a href="https://podlove.org/simple-chapters/">Podlove Simple Chapters 1.2</a>
 */
public final class SimpleChaptersWriter {

    private static final SimpleChaptersWriter STANDARD = new SimpleChaptersWriter();
    private static final int DIAGNOSTICS = 1000;

    private SimpleChaptersWriter() {}

    /** {@return a writer of Simple Chapters 1.2} */
    public static SimpleChaptersWriter standard() {
        return STANDARD;
    }

    /**
     * Writes chapters to a stream, which stays open.
     *
     * @return what could not be written
     * @throws IOException if the stream cannot be written to
     */
    public List<Diagnostic> write(Chapters chapters, OutputStream out) throws IOException {
        requireNonNull(chapters, "chapters");
        requireNonNull(out, "out");
        var namespaces = new NamespaceCollector(FeedDocument.namespaces());
        ChaptersDocument.write(chapters, namespaces);
        var trail = new Trail(DIAGNOSTICS);
        tellOfEpisode(chapters, trail);
        var xml = new XmlWriter(out, namespaces, trail);
        ChaptersDocument.write(chapters, xml);
        xml.finish();
        return List.copyOf(trail.diagnostics());
    }

    /**
     * Writes chapters to a file, in place of what was there.
     *
     * @return what could not be written
     * @throws IOException if the file cannot be written to
     */
    public List<Diagnostic> write(Chapters chapters, Path file) throws IOException {
        try (var out = Files.newOutputStream(file)) {
            return write(chapters, out);
        }
    }

    /** {@return the chapters as text, with what could not be written} */
    public Parsed<String> write(Chapters chapters) {
        var bytes = new ByteArrayOutputStream();
        try {
            var diagnostics = write(chapters, bytes);
            return new Parsed<>(bytes.toString(StandardCharsets.UTF_8), diagnostics);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void tellOfEpisode(Chapters chapters, Trail trail) {
        leaveOut("title", chapters.title(), trail);
        leaveOut("author", chapters.author(), trail);
        leaveOut("podcastName", chapters.podcastName(), trail);
        leaveOut("description", chapters.description(), trail);
        leaveOut("fileName", chapters.fileName(), trail);
        leaveOut("waypoints", chapters.waypoints(), trail);
        chapters.foreign().forEach((name, json) -> leaveOut(name, Optional.of(json), trail));
    }

    private static void leaveOut(String path, Optional<?> part, Trail trail) {
        part.ifPresent(said -> trail.report(
                Severity.WARNING,
                "chapters.unsaid",
                path,
                Position.START,
                said.toString(),
                "The format has no place for this: left out."));
    }
}

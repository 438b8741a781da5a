package dev.episodic.feed.rome;

import dev.episodic.Diagnostic;
import dev.episodic.Parsed;
import dev.episodic.Podcast;
import dev.episodic.Position;
import dev.episodic.feed.FeedReader;
import dev.episodic.feed.vocabulary.FeedDocument;
import dev.episodic.feed.vocabulary.Trail;
import dev.episodic.feed.xml.NamespaceCollector;
import dev.episodic.feed.xml.XmlSink;
import dev.episodic.feed.xml.XmlWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * A feed that is written only to be read again: so what Rome holds gets the same forms, repairs and order of precedence
 * as what stands in a file.
 */
@FunctionalInterface
interface Detour {

    /** Writes the feed. */
    void write(XmlSink out) throws IOException;

    /** {@return the show, with what was odd about it; nothing of it has a position, since there is no file} */
    static Parsed<Podcast> read(Detour feed) {
        try {
            var namespaces = new NamespaceCollector(FeedDocument.namespaces());
            feed.write(namespaces);
            var bytes = new ByteArrayOutputStream();
            var trail = new Trail(0);
            var xml = new XmlWriter(bytes, namespaces, trail);
            feed.write(xml);
            xml.finish();
            var read = FeedReader.standard().read(bytes.toByteArray());
            var diagnostics = read.diagnostics().stream().map(Detour::placeless).toList();
            return new Parsed<>(read.value(), diagnostics);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static Diagnostic placeless(Diagnostic said) {
        return new Diagnostic(said.severity(), said.code(), said.path(), Position.START, said.found(), said.message());
    }
}

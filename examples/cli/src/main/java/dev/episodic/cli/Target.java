package dev.episodic.cli;

import dev.episodic.Diagnostic;
import dev.episodic.Podcast;
import dev.episodic.feed.FeedFormat;
import dev.episodic.feed.FeedWriter;
import dev.episodic.json.PodcastJson;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;

/** What {@code episodic write} can write a podcast as. */
enum Target {
    /** An RSS 2.0 feed. */
    RSS(".xml") {
        @Override
        List<Diagnostic> write(Podcast podcast, OutputStream out) throws IOException {
            return FeedWriter.standard().write(podcast, out);
        }
    },

    /** An Atom 1.0 feed. */
    ATOM(".atom") {
        @Override
        List<Diagnostic> write(Podcast podcast, OutputStream out) throws IOException {
            return FeedWriter.standard().as(FeedFormat.ATOM_1_0).write(podcast, out);
        }
    },

    /** An RSS 1.0 feed. */
    RSS1(".rdf") {
        @Override
        List<Diagnostic> write(Podcast podcast, OutputStream out) throws IOException {
            return FeedWriter.standard().as(FeedFormat.RSS_1_0).write(podcast, out);
        }
    },

    /** JSON for people to read, and for the library. */
    JSON(".json") {
        @Override
        List<Diagnostic> write(Podcast podcast, OutputStream out) throws IOException {
            PodcastJson.standard().indented().write(podcast, out);
            out.write('\n');
            return List.of();
        }
    };

    private final String extension;

    Target(String extension) {
        this.extension = extension;
    }

    /** {@return how names of such files end} */
    String extension() {
        return extension;
    }

    /** {@return what could not be written as it is} */
    abstract List<Diagnostic> write(Podcast podcast, OutputStream out) throws IOException;

    /** {@return the word for it in commands} */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}

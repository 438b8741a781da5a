package dev.episodic.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.episodic.Diagnostic;
import dev.episodic.Podcast;
import dev.episodic.chapters.ChaptersFormat;
import dev.episodic.chapters.ChaptersWriter;
import dev.episodic.feed.FeedFormat;
import dev.episodic.feed.FeedWriter;
import dev.episodic.feed.SimpleChaptersWriter;
import dev.episodic.feed.opml.OpmlWriter;
import dev.episodic.html.HtmlTranscript;
import dev.episodic.json.PodcastJson;
import dev.episodic.transcript.Transcript;
import dev.episodic.transcript.TranscriptFormat;
import dev.episodic.transcript.TranscriptWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;

/** What {@code episodic write} can write a source as. */
enum Target {
    /** An RSS 2.0 feed. */
    RSS(".xml") {
        @Override
        List<Document> documents(Envelope envelope) throws SourceException {
            return Document.ofPodcast(envelope, FeedWriter.standard()::write);
        }
    },

    /** An Atom 1.0 feed. */
    ATOM(".atom") {
        @Override
        List<Document> documents(Envelope envelope) throws SourceException {
            return Document.ofPodcast(envelope, FeedWriter.standard().as(FeedFormat.ATOM_1_0)::write);
        }
    },

    /** An RSS 1.0 feed. */
    RSS1(".rdf") {
        @Override
        List<Document> documents(Envelope envelope) throws SourceException {
            return Document.ofPodcast(envelope, FeedWriter.standard().as(FeedFormat.RSS_1_0)::write);
        }
    },

    /** JSON for people to read, and for the library. */
    JSON(".json") {
        @Override
        List<Document> documents(Envelope envelope) throws SourceException {
            return Document.ofPodcast(envelope, Target::json);
        }
    },

    /** Chapters as JSON. */
    JSON_CHAPTERS(".json") {
        @Override
        List<Document> documents(Envelope envelope) throws SourceException {
            return Document.ofChapters(envelope, ChaptersWriter.standard()::write);
        }
    },

    /** Podlove Simple Chapters. */
    PSC(".psc") {
        @Override
        List<Document> documents(Envelope envelope) throws SourceException {
            return Document.ofChapters(envelope, SimpleChaptersWriter.standard()::write);
        }
    },

    /** Chapters as WebVTT. */
    WEBVTT_CHAPTERS(".vtt") {
        @Override
        List<Document> documents(Envelope envelope) throws SourceException {
            return Document.ofChapters(envelope, ChaptersWriter.of(ChaptersFormat.WEBVTT)::write);
        }
    },

    /** Chapters as a list of time codes. */
    CHAPTER_LIST(".txt") {
        @Override
        List<Document> documents(Envelope envelope) throws SourceException {
            return Document.ofChapters(envelope, ChaptersWriter.of(ChaptersFormat.LIST)::write);
        }
    },

    /** A transcript as SubRip. */
    SRT(".srt") {
        @Override
        List<Document> documents(Envelope envelope) throws SourceException {
            return Document.ofTranscript(envelope, transcript(TranscriptFormat.SRT));
        }
    },

    /** A transcript as WebVTT. */
    WEBVTT(".vtt") {
        @Override
        List<Document> documents(Envelope envelope) throws SourceException {
            return Document.ofTranscript(envelope, transcript(TranscriptFormat.WEBVTT));
        }
    },

    /** A transcript as JSON. */
    JSON_TRANSCRIPT(".json") {
        @Override
        List<Document> documents(Envelope envelope) throws SourceException {
            return Document.ofTranscript(envelope, transcript(TranscriptFormat.JSON));
        }
    },

    /** A transcript as plain text. */
    TEXT_TRANSCRIPT(".txt") {
        @Override
        List<Document> documents(Envelope envelope) throws SourceException {
            return Document.ofTranscript(envelope, transcript(TranscriptFormat.TEXT));
        }
    },

    /** A transcript as HTML. */
    HTML_TRANSCRIPT(".html") {
        @Override
        List<Document> documents(Envelope envelope) throws SourceException {
            return Document.ofTranscript(envelope, Target::html);
        }
    },

    /** A subscription list. */
    OPML(".opml") {
        @Override
        List<Document> documents(Envelope envelope) throws SourceException {
            return Document.ofSubscriptions(envelope, OpmlWriter.standard()::write);
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

    /**
     * {@return what is written for a source: several files if many episodes have what is wanted}
     *
     * @throws SourceException if it does not hold what is wanted
     */
    abstract List<Document> documents(Envelope envelope) throws SourceException;

    /** {@return the word for it in commands} */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Document.ValueWriter<Transcript> transcript(TranscriptFormat format) {
        return (transcript, out) -> TranscriptWriter.standard().write(transcript, format, out);
    }

    private static List<Diagnostic> html(Transcript transcript, OutputStream out) throws IOException {
        var html = HtmlTranscript.standard().write(transcript);
        out.write(html.value().getBytes(UTF_8));
        return html.diagnostics();
    }

    private static List<Diagnostic> json(Podcast podcast, OutputStream out) throws IOException {
        PodcastJson.standard().indented().write(podcast, out);
        out.write('\n');
        return List.of();
    }
}

package dev.episodic.cli;

import dev.episodic.Chapters;
import dev.episodic.Diagnostic;
import dev.episodic.Episode;
import dev.episodic.Podcast;
import dev.episodic.SubscriptionList;
import dev.episodic.transcript.Transcript;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One file that is written.
 *
 * @param number which episode of its source it is of; 0 if it is of the whole source
 * @param content what stands in it
 */
record Document(int number, Content content) {

    /** Writes what stands in a file. */
    @FunctionalInterface
    interface Content {
        /** {@return what could not be written as it is} */
        List<Diagnostic> write(OutputStream out) throws IOException;
    }

    /** Writes a value. */
    @FunctionalInterface
    interface ValueWriter<T> {
        /** {@return what could not be written as it is} */
        List<Diagnostic> write(T value, OutputStream out) throws IOException;
    }

    static List<Document> ofPodcast(Envelope envelope, ValueWriter<Podcast> writer) throws SourceException {
        return List.of(of(0, wanted(envelope.podcast(), envelope, "podcast"), writer));
    }

    static List<Document> ofTranscript(Envelope envelope, ValueWriter<Transcript> writer) throws SourceException {
        return List.of(of(0, wanted(envelope.transcript(), envelope, "transcript"), writer));
    }

    static List<Document> ofSubscriptions(Envelope envelope, ValueWriter<SubscriptionList> writer)
            throws SourceException {
        return List.of(of(0, wanted(envelope.subscriptions(), envelope, "subscription list"), writer));
    }

    /** {@return a file of chapters, or one for each episode of a podcast that has some} */
    static List<Document> ofChapters(Envelope envelope, ValueWriter<Chapters> writer) throws SourceException {
        if (envelope.podcast().isEmpty()) {
            var noted = envelope.notes()
                    .filter(notes -> !notes.chapters().isEmpty())
                    .map(notes -> Chapters.builder().chapters(notes.chapters()).build());
            return List.of(of(0, wanted(envelope.chapters().or(() -> noted), envelope, "chapters"), writer));
        }
        var podcast = envelope.podcast().get();
        var documents = new ArrayList<Document>();
        for (int i = 0; i < podcast.episodes().size(); i++) {
            var episode = podcast.episodes().get(i);
            if (!episode.chapters().isEmpty()) {
                documents.add(of(i + 1, chapters(podcast, episode), writer));
            }
        }
        if (documents.isEmpty()) {
            throw new SourceException("No episode of this podcast holds its chapters.");
        }
        return documents.size() > 1
                ? documents
                : List.of(new Document(0, documents.get(0).content()));
    }

    private static Chapters chapters(Podcast podcast, Episode episode) {
        return Chapters.builder()
                .title(episode.title().orElse(null))
                .podcastName(podcast.title().orElse(null))
                .author(episode.author().or(podcast::author).orElse(null))
                .chapters(episode.chapters())
                .build();
    }

    private static <T> Document of(int number, T value, ValueWriter<T> writer) {
        return new Document(number, out -> writer.write(value, out));
    }

    private static <T> T wanted(Optional<T> value, Envelope envelope, String noun) throws SourceException {
        return value.orElseThrow(
                () -> new SourceException("This holds " + envelope.content() + ", and no " + noun + "."));
    }

    /** {@return the name for the file, made from that for its source} */
    String fileName(String ofSource) {
        int dot = ofSource.lastIndexOf('.');
        return number == 0 ? ofSource : ofSource.substring(0, dot) + "-" + number + ofSource.substring(dot);
    }
}

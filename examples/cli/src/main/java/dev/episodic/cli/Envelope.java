package dev.episodic.cli;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.episodic.Chapters;
import dev.episodic.Diagnostic;
import dev.episodic.Notes;
import dev.episodic.Parsed;
import dev.episodic.Podcast;
import dev.episodic.SubscriptionList;
import dev.episodic.html.NotesReader;
import dev.episodic.transcript.Transcript;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How the reading of one source went, as {@code episodic read} prints it.
 *
 * @param source the name of the source
 * @param kind what it is, or was taken for; absent if it could not even be opened
 * @param ok whether it could be read
 * @param error why not
 * @param diagnostics what was odd about it
 * @param podcast the show, if it is one
 * @param notes what the notes hold, if it is notes
 * @param chapters the chapters of an episode, if it is a file of them
 * @param transcript what is said, if it is a transcript
 * @param subscriptions the list, if it is a subscription list
 * @param episodeNotes what the notes of each episode hold, in the order of the episodes, if that was asked for
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record Envelope(
        String source,
        Optional<String> kind,
        boolean ok,
        Optional<String> error,
        List<Diagnostic> diagnostics,
        Optional<Podcast> podcast,
        Optional<Notes> notes,
        Optional<Chapters> chapters,
        Optional<Transcript> transcript,
        Optional<SubscriptionList> subscriptions,
        Optional<List<Notes>> episodeNotes) {

    static Envelope ofPodcast(String source, Kind kind, Parsed<Podcast> read) {
        return read(source, kind, read, Podcast.class);
    }

    static Envelope ofNotes(String source, Kind kind, Parsed<Notes> read) {
        return read(source, kind, read, Notes.class);
    }

    static Envelope ofChapters(String source, Kind kind, Parsed<Chapters> read) {
        return read(source, kind, read, Chapters.class);
    }

    static Envelope ofTranscript(String source, Kind kind, Parsed<Transcript> read) {
        return read(source, kind, read, Transcript.class);
    }

    static Envelope ofSubscriptions(String source, Kind kind, Parsed<SubscriptionList> read) {
        return read(source, kind, read, SubscriptionList.class);
    }

    private static <T> Envelope read(String source, Kind kind, Parsed<T> read, Class<T> type) {
        return new Envelope(
                source,
                Optional.of(kind.toString()),
                true,
                Optional.empty(),
                read.diagnostics(),
                part(read, type, Podcast.class),
                part(read, type, Notes.class),
                part(read, type, Chapters.class),
                part(read, type, Transcript.class),
                part(read, type, SubscriptionList.class),
                Optional.empty());
    }

    private static <P> Optional<P> part(Parsed<?> read, Class<?> type, Class<P> part) {
        return type == part ? Optional.of(part.cast(read.value())) : Optional.empty();
    }

    static Envelope failed(String source, Optional<Kind> kind, String error) {
        return failed(source, kind.map(Kind::toString), error, List.of());
    }

    private static Envelope failed(String source, Optional<String> kind, String error, List<Diagnostic> diagnostics) {
        return new Envelope(
                source,
                kind,
                false,
                Optional.of(error),
                diagnostics,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** {@return this, its episodes with what their notes hold} */
    Envelope withNotes(NotesReader reader) {
        if (podcast.isEmpty()) {
            return this;
        }
        var read = reader.readEpisodes(podcast.get());
        var all = new ArrayList<>(diagnostics);
        all.addAll(read.diagnostics());
        return new Envelope(
                source,
                kind,
                ok,
                error,
                all,
                Optional.of(read.value().podcast()),
                notes,
                chapters,
                transcript,
                subscriptions,
                Optional.of(read.value().notes()));
    }

    /** {@return this, or why it cannot be used where a podcast is needed} */
    Envelope orNoPodcast() {
        return podcast.isPresent() || !ok
                ? this
                : failed(source, kind, "This holds " + content() + ", and no podcast.", diagnostics);
    }

    /** {@return what it holds, as a noun} */
    String content() {
        if (podcast.isPresent()) {
            return "a podcast";
        }
        if (chapters.isPresent()) {
            return "chapters of an episode";
        }
        if (transcript.isPresent()) {
            return "a transcript";
        }
        return subscriptions.isPresent() ? "a subscription list" : "notes of an episode";
    }
}

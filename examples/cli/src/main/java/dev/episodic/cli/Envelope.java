package dev.episodic.cli;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.episodic.Diagnostic;
import dev.episodic.Notes;
import dev.episodic.Parsed;
import dev.episodic.Podcast;
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
 * @param podcast the show, unless it is notes
 * @param notes what the notes hold, if it is notes
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record Envelope(
        String source,
        Optional<String> kind,
        boolean ok,
        Optional<String> error,
        List<Diagnostic> diagnostics,
        Optional<Podcast> podcast,
        Optional<Notes> notes) {

    static Envelope ofPodcast(String source, Kind kind, Parsed<Podcast> read) {
        return new Envelope(
                source,
                Optional.of(kind.toString()),
                true,
                Optional.empty(),
                read.diagnostics(),
                Optional.of(read.value()),
                Optional.empty());
    }

    static Envelope ofNotes(String source, Kind kind, Parsed<Notes> read) {
        return new Envelope(
                source,
                Optional.of(kind.toString()),
                true,
                Optional.empty(),
                read.diagnostics(),
                Optional.empty(),
                Optional.of(read.value()));
    }

    static Envelope failed(String source, Optional<Kind> kind, String error) {
        return new Envelope(
                source,
                kind.map(Kind::toString),
                false,
                Optional.of(error),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    /** {@return this, or why it cannot be used where a podcast is needed} */
    Envelope orNoPodcast() {
        return podcast.isPresent() || !ok
                ? this
                : new Envelope(
                        source,
                        kind,
                        false,
                        Optional.of("This holds notes of an episode, and no podcast."),
                        diagnostics,
                        podcast,
                        notes);
    }
}

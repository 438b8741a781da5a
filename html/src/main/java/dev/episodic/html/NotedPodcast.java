package dev.episodic.html;

import static java.util.Objects.requireNonNull;

import dev.episodic.Notes;
import dev.episodic.Podcast;
import java.util.List;

/**
 * A show whose episodes say what their notes say, and the notes themselves with their evidence.
 *
 * @param podcast the show
 * @param notes what the notes of each episode hold, in the order of the episodes
 */
public record NotedPodcast(Podcast podcast, List<Notes> notes) {

    /** Copies the list. */
    public NotedPodcast {
        requireNonNull(podcast, "podcast");
        notes = List.copyOf(notes);
    }
}

package dev.episodic.html;

import dev.episodic.Episode;
import dev.episodic.transcript.Transcript;
import java.io.IOException;
import java.util.Optional;

/**
 * Where a site takes the words from that are said in its episodes. It is asked for one episode after another, more than
 * once for each, and nothing of what it hands out is kept.
 *
 * @see TranscriptFolder
 */
@FunctionalInterface
public interface TranscriptSource {

    /**
     * {@return what is said in the episode, if that is known}
     *
     * @param episode an episode of the show that is written
     * @throws dev.episodic.transcript.TranscriptException if what should be its transcript is none; its page is written
     *     without
     * @throws IOException if it cannot be read
     */
    Optional<Transcript> of(Episode episode) throws IOException;
}

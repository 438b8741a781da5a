package dev.episodic.html.site;

import dev.episodic.transcript.Transcript;
import java.util.Optional;

/**
 * What a site has of an episode beyond what the show says of it.
 *
 * @param transcript what is said in it
 * @param card the file of a picture that networks show
 */
public record Additions(Optional<Transcript> transcript, Optional<String> card) {}

package dev.episodic.html.site;

import dev.episodic.html.SafeUrl;
import dev.episodic.transcript.Transcript;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What is said in an episode, as its page shows it.
 *
 * @param language the language that is spoken, if it is not that of the page
 * @param turns who says what
 */
public record TranscriptPart(Optional<String> language, List<Turn> turns) {

    /**
     * What someone says without a break, or a part of it that fits a paragraph.
     *
     * @param speaker who speaks, where that is not the same as before
     * @param start when it begins, with the place to hear it
     * @param phrases what is said
     */
    public record Turn(Optional<String> speaker, Optional<Moment> start, List<Phrase> phrases) {}

    /**
     * Some words.
     *
     * @param text the words
     * @param start when they begin, in seconds
     * @param end when they end, in seconds
     */
    public record Phrase(String text, Optional<String> start, Optional<String> end) {}

    static TranscriptPart of(Transcript transcript, Wording words, Optional<SafeUrl> recording) {
        var tag = transcript.language().map(Locale::toLanguageTag).filter(spoken -> !spoken.equals(words.tag()));
        return new TranscriptPart(tag, TranscriptTurns.of(transcript, recording));
    }
}

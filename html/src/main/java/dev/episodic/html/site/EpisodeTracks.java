package dev.episodic.html.site;

import dev.episodic.Chapter;
import dev.episodic.Chapters;
import dev.episodic.Episode;
import dev.episodic.chapters.ChaptersFormat;
import dev.episodic.chapters.ChaptersWriter;
import dev.episodic.transcript.Transcript;
import dev.episodic.transcript.TranscriptFormat;
import dev.episodic.transcript.TranscriptWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Optional;

/**
 * Chapters and captions as files that a player of the web loads.
 *
 * @see <a href="https://www.w3.org/TR/webvtt1/">WebVTT</a>
 */
public final class EpisodeTracks {

    private EpisodeTracks() {}

    /** {@return the chapters in WebVTT; the last lasts as long as the episode} */
    public static String chapters(Episode episode) {
        var chapters = new ArrayList<>(episode.chapters());
        int last = chapters.size() - 1;
        var end = chapters.get(last).end().or(() -> endOf(episode, chapters.get(last)));
        chapters.set(last, chapters.get(last).toBuilder().end(end.orElse(null)).build());
        return ChaptersWriter.of(ChaptersFormat.WEBVTT)
                .write(Chapters.builder().chapters(chapters).build())
                .value();
    }

    private static Optional<Duration> endOf(Episode episode, Chapter chapter) {
        return episode.duration().filter(length -> length.compareTo(chapter.start()) > 0);
    }

    /** {@return what is said, in WebVTT, if it is known when} */
    public static Optional<String> captions(Transcript transcript) {
        return Optional.of(transcript).filter(EpisodeTracks::isTimed).map(said -> TranscriptWriter.standard()
                .write(said, TranscriptFormat.WEBVTT)
                .value());
    }

    static boolean isTimed(Transcript transcript) {
        return transcript.cues().stream().anyMatch(cue -> cue.start().isPresent());
    }
}

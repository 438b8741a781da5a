package dev.episodic.html;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.episodic.Diagnostic;
import dev.episodic.Episode;
import dev.episodic.Podcast;
import dev.episodic.Position;
import dev.episodic.Severity;
import dev.episodic.html.site.EpisodePage;
import dev.episodic.html.site.EpisodeTracks;
import dev.episodic.html.site.Places;
import dev.episodic.html.site.Settings;
import dev.episodic.html.theme.Templates;
import dev.episodic.transcript.Transcript;
import dev.episodic.transcript.TranscriptException;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The files of one episode of a site: its page, and its chapters and captions for players. Transcripts are read anew for
 * each, since those of a whole show would not fit into memory.
 */
final class EpisodeFiles {

    private final Podcast podcast;
    private final Episode episode;
    private final Settings settings;
    private final Places places;
    private final SiteWriter.Progress progress;

    EpisodeFiles(Podcast podcast, Episode episode, Settings settings, Places places, SiteWriter.Progress progress) {
        this.podcast = podcast;
        this.episode = episode;
        this.settings = settings;
        this.places = places;
        this.progress = progress;
    }

    void addTo(Map<String, SiteWriter.Content> files) {
        places.of(episode).ifPresent(path -> files.put(path, this::page));
        places.chaptersOf(episode)
                .ifPresent(path ->
                        files.put(path, () -> EpisodeTracks.chapters(episode).getBytes(UTF_8)));
        if (settings.transcripts().isPresent()) {
            places.captionsOf(episode).ifPresent(path -> files.put(path, this::captions));
        }
    }

    private byte[] page() throws IOException {
        var said = transcript(progress);
        return Templates.write(EpisodePage.of(podcast, episode, settings, places, said))
                .getBytes(UTF_8);
    }

    private byte @Nullable [] captions() throws IOException {
        return transcript((file, done, total) -> {})
                .flatMap(EpisodeTracks::captions)
                .map(text -> text.getBytes(UTF_8))
                .orElse(null);
    }

    /** A bad transcript costs itself, and is told of once. */
    private Optional<Transcript> transcript(SiteWriter.Progress listener) throws IOException {
        if (settings.transcripts().isEmpty()) {
            return Optional.empty();
        }
        try {
            return settings.transcripts().get().of(episode);
        } catch (TranscriptException noTranscript) {
            listener.leftOut(new Diagnostic(
                    Severity.WARNING,
                    "transcript.unreadable",
                    places.of(episode).orElse(""),
                    Position.START,
                    noTranscript.found(),
                    "The transcript of this episode is none, and its page was written without it."));
            return Optional.empty();
        }
    }
}

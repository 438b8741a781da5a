package dev.episodic.html;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.episodic.Diagnostic;
import dev.episodic.Episode;
import dev.episodic.Podcast;
import dev.episodic.Position;
import dev.episodic.Severity;
import dev.episodic.html.site.Additions;
import dev.episodic.html.site.Embed;
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
 * The files of one episode of a site: its page, its chapters and captions for players, its
 * card, and how other sites show it. Transcripts are read anew for
 * each, since those of a whole show would not fit into memory.
 */
final class EpisodeFiles {

    private final Podcast podcast;
    private final Episode episode;
    private final Settings settings;
    private final Places places;
    private final SiteWriter.Progress progress;
    private final @Nullable Cards cards;

    EpisodeFiles(
            Podcast podcast,
            Episode episode,
            Settings settings,
            Places places,
            SiteWriter.Progress progress,
            @Nullable Cards cards) {
        this.podcast = podcast;
        this.episode = episode;
        this.settings = settings;
        this.places = places;
        this.progress = progress;
        this.cards = cards;
    }

    void addTo(Map<String, SiteWriter.Content> files) throws IOException {
        var card = cards == null ? Optional.<String>empty() : cards.name(episode);
        places.of(episode).ifPresent(path -> files.put(path, () -> page(card)));
        places.chaptersOf(episode)
                .ifPresent(path ->
                        files.put(path, () -> EpisodeTracks.chapters(episode).getBytes(UTF_8)));
        if (settings.transcripts().isPresent()) {
            places.captionsOf(episode).ifPresent(path -> files.put(path, this::captions));
        }
        if (settings.base().isPresent()) {
            places.embedOf(episode).ifPresent(path -> files.put(path, () -> embed(card)));
        }
        card.ifPresent(path -> files.put(path, new DrawnCard()));
    }

    private byte[] page(Optional<String> card) throws IOException {
        var additions = new Additions(transcript(progress), card);
        return Templates.write(EpisodePage.of(podcast, episode, settings, places, additions))
                .getBytes(UTF_8);
    }

    private byte[] embed(Optional<String> card) {
        var additions = new Additions(Optional.empty(), card);
        return Embed.of(EpisodePage.of(podcast, episode, settings, places, additions))
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

    private final class DrawnCard implements SiteWriter.Content {
        @Override
        public byte @Nullable [] read() throws IOException {
            return cards == null ? null : cards.draw(episode);
        }

        @Override
        public boolean isToldByItsName() {
            return true;
        }
    }
}

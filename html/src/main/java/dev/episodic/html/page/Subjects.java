package dev.episodic.html.page;

import dev.episodic.Episode;
import dev.episodic.Media;
import dev.episodic.Url;
import java.net.URI;
import java.util.List;
import java.util.Set;

/** Decides whether a page is about one episode or about a show. */
final class Subjects {

    private static final Set<String> SHOW_TYPES =
            Set.of("music.radio_station", "music.album", "music.playlist", "profile", "video.tv_show");
    private static final Set<String> EPISODE_TYPES =
            Set.of("article", "music.song", "video.episode", "video.other", "product.item", "podcast.episode");
    private static final int SEVERAL = 3;

    private Subjects() {}

    static Subject of(Page page, Draft draft, MetaTags tags, Microformats formats) {
        if (!draft.episode().equals(Finding.NO_EPISODE)) {
            return isOneOfMany(draft.episode(), page, formats) ? Subject.SHOW : Subject.EPISODE;
        }
        boolean several = formats.entries().size() > 1;
        if (several
                || !draft.show().episodes().isEmpty()
                || draft.show().title().isPresent()) {
            return Subject.SHOW;
        }
        if (formats.entries().size() == 1) {
            return Subject.EPISODE;
        }
        var type = tags.text("og:type").orElse("");
        if (SHOW_TYPES.contains(type)) {
            return Subject.SHOW;
        }
        if (EPISODE_TYPES.contains(type)) {
            return Subject.EPISODE;
        }
        var listed = EpisodeList.in(page);
        boolean isList = listed.size() >= SEVERAL
                && (type.equals("website")
                        || listed.stream().anyMatch(part -> !part.media().isEmpty()));
        var recordings = Recordings.in(page.document().body(), page);
        boolean isSite = type.equals("website") && recordings.isEmpty();
        return isList || isSite ? Subject.SHOW : byLooks(page, recordings, listed);
    }

    /** A blog that calls itself one article with a recording is rare, one that lists many of them is not. */
    private static boolean isOneOfMany(Episode episode, Page page, Microformats formats) {
        return formats.entries().size() >= SEVERAL
                && episode.media().isEmpty()
                && page.address().map(Subjects::isHome).orElse(true);
    }

    private static Subject byLooks(Page page, List<Media> recordings, List<Episode> listed) {
        var stems = recordings.stream().map(Recordings::stem).distinct().count();
        if (stems == 1) {
            return Subject.EPISODE;
        }
        boolean home = page.address().map(Subjects::isHome).orElse(false);
        return stems >= SEVERAL || listed.size() >= SEVERAL || home ? Subject.SHOW : Subject.EPISODE;
    }

    private static boolean isHome(Url address) {
        return address.uri()
                .map(URI::getPath)
                .filter(path -> path == null || path.isEmpty() || path.equals("/"))
                .isPresent();
    }
}

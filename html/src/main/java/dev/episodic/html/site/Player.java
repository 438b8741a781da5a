package dev.episodic.html.site;

import dev.episodic.Media;
import dev.episodic.html.SafeUrl;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What can be played in the page.
 *
 * @param video whether there is something to see
 * @param sources the files, the first that the browser knows is played
 * @param tracks chapters and captions, in files beside the page
 */
public record Player(boolean video, List<Source> sources, List<Track> tracks) {

    private static final List<String> VIDEO_ENDINGS = List.of(".mp4", ".m4v", ".mov", ".webm", ".ogv", ".mkv");

    /**
     * A file to play.
     *
     * @param url where it is
     * @param type its media type
     */
    public record Source(SafeUrl url, Optional<String> type) {}

    /**
     * What goes along with what is heard.
     *
     * @param kind {@code chapters} or {@code captions}
     * @param url the file, in WebVTT
     * @param language the language of its words, as a BCP 47 tag
     * @param label what it is called
     */
    public record Track(String kind, SafeUrl url, String language, String label) {}

    /** {@return a player for the recordings among the files, if there are any} */
    static Optional<Player> of(List<Media> media, Addresses addresses, List<Track> tracks) {
        var recordings = media.stream().filter(Player::isRecording).toList();
        var sources = recordings.stream()
                .flatMap(file -> addresses.load(file.url()).map(url -> new Source(url, file.type())).stream())
                .toList();
        return sources.isEmpty()
                ? Optional.empty()
                : Optional.of(new Player(recordings.stream().anyMatch(Player::isVideo), sources, tracks));
    }

    /** {@return whether the file is sound or film, as far as its media type says; one without a type is} */
    static boolean isRecording(Media file) {
        var type = file.type().orElse("audio/mpeg").toLowerCase(Locale.ROOT);
        return type.startsWith("audio/") || type.startsWith("video/") || type.contains("mpegurl");
    }

    static boolean isVideo(Media file) {
        if (file.type().isPresent()) {
            return file.type().get().toLowerCase(Locale.ROOT).startsWith("video/");
        }
        var address = file.url().text().toLowerCase(Locale.ROOT).replaceFirst("[?#].*", "");
        return VIDEO_ENDINGS.stream().anyMatch(address::endsWith);
    }
}

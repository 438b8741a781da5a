package dev.episodic;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a file is, as far as its address and its media type tell. The ending of the address counts before the type, since
 * tools that write feeds are known to give every file the same type.
 */
enum MediaKind {
    /** Sound or film. */
    PLAYABLE,
    /** Something else, such as a picture or a text. */
    OTHER,
    /** Neither address nor type says. */
    UNKNOWN;

    private static final List<String> PLAYABLE_ENDINGS = List.of(
            "mp3", "m4a", "m4b", "aac", "ogg", "oga", "opus", "flac", "wav", "aif", "aiff", "wma", "amr", "weba", "mp4",
            "m4v", "mov", "webm", "ogv", "mkv", "avi", "mpg", "mpeg", "wmv", "flv", "3gp", "m3u8");
    private static final List<String> OTHER_ENDINGS = List.of(
            "jpg", "jpeg", "png", "gif", "webp", "svg", "avif", "heic", "bmp", "ico", "tif", "tiff", "pdf", "epub",
            "txt", "doc", "docx", "zip", "torrent", "vtt", "srt", "json", "xml");
    private static final List<String> OTHER_TYPES = List.of(
            "image/", "text/", "application/pdf", "application/epub", "application/zip", "application/x-bittorrent");

    /** {@return the first file to play or, where there is none, the first of which nobody knows} */
    static Optional<Media> main(List<Media> files) {
        return first(files, PLAYABLE).or(() -> first(files, UNKNOWN));
    }

    private static Optional<Media> first(List<Media> files, MediaKind kind) {
        return files.stream().filter(file -> of(file) == kind).findFirst();
    }

    static MediaKind of(Media media) {
        var ending = ending(media.url().text().toLowerCase(Locale.ROOT));
        if (PLAYABLE_ENDINGS.contains(ending)) {
            return PLAYABLE;
        }
        if (OTHER_ENDINGS.contains(ending)) {
            return OTHER;
        }
        var type = media.type().orElse("").toLowerCase(Locale.ROOT);
        if (type.startsWith("audio")
                || type.startsWith("video")
                || type.contains("mpegurl")
                || type.equals("application/ogg")) {
            return PLAYABLE;
        }
        if (PLAYABLE_ENDINGS.contains(type)) {
            return PLAYABLE;
        }
        return OTHER_TYPES.stream().anyMatch(type::startsWith) ? OTHER : UNKNOWN;
    }

    /** {@return what stands behind the last dot of the path, or nothing} */
    private static String ending(String address) {
        int end = 0;
        while (end < address.length() && address.charAt(end) != '?' && address.charAt(end) != '#') {
            end++;
        }
        int scheme = address.indexOf("://");
        int path = address.indexOf('/', scheme < 0 ? 0 : scheme + 3);
        int dot = address.lastIndexOf('.', end - 1);
        return dot > Math.max(path, address.lastIndexOf('/', end - 1)) && (scheme < 0 || path >= 0)
                ? address.substring(dot + 1, end)
                : "";
    }
}

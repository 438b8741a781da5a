package dev.episodic.transcript;

import java.util.Locale;
import java.util.Optional;

/**
 * A form of transcripts that is text or JSON. (HTML has its own reader and writer, {@code HtmlTranscript} in
 * {@code dev.episodic.html}.)
 *
 * @see <a href="https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/tags/transcript.md">
 * podcast:transcript</a>
 */
public enum TranscriptFormat {
    /** SubRip, with times and names before the words. */
    SRT("application/x-subrip", ".srt"),

    /** WebVTT, with times and voices. */
    WEBVTT("text/vtt", ".vtt"),

    /** The JSON of the podcast namespace. */
    JSON("application/json", ".json"),

    /** Plain text, with or without names and times. */
    TEXT("text/plain", ".txt");

    private final String mediaType;
    private final String extension;

    TranscriptFormat(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    /** {@return the media type that a feed should name} */
    public String mediaType() {
        return mediaType;
    }

    /** {@return how names of such files end, with the point} */
    public String extension() {
        return extension;
    }

    /**
     * {@return the format that a media type stands for, if it is one of those that feeds name} What a feed says of a file
     * is often wrong; {@link TranscriptReader} goes by the content.
     */
    public static Optional<TranscriptFormat> ofMediaType(String type) {
        int end = type.indexOf(';');
        var word = (end < 0 ? type : type.substring(0, end)).strip().toLowerCase(Locale.ROOT);
        return Optional.ofNullable(
                switch (word) {
                    case "application/x-subrip", "application/srt", "application/srr", "text/srt" -> SRT;
                    case "text/vtt", "text/webvtt" -> WEBVTT;
                    case "application/json" -> JSON;
                    case "text/plain", "plain/txt" -> TEXT;
                    default -> null;
                });
    }
}

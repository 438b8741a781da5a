package dev.episodic.chapters;

import java.util.Locale;

/** The formats that chapters can be read from and written in. */
public enum ChaptersFormat {

    /**
     * JSON chapters, the format of {@code podcast:chapters}, with all that a chapter can have.
     *
     * @see <a
     * href="https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/examples/chapters/jsonChapters.md">JSON
     * chapters 1.2</a>
     */
    JSON("application/json+chapters", ".json"),

    /**
     * Chapters as cues of a WebVTT file: start, end and title.
     *
     * @see <a href="https://www.w3.org/TR/webvtt1/#introduction-chapters">WebVTT: chapters</a>
     */
    WEBVTT("text/vtt", ".vtt"),

    /**
     * A line for each chapter, with a time code, a title and perhaps an address, as mp4chaps reads them and people paste
     * them: {@code 00:01:02.500 Night trains <https://example.org/trains>}.
     */
    LIST("text/plain", ".txt");

    private final String mediaType;
    private final String extension;

    ChaptersFormat(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    /** {@return the media type of such files: {@code application/json+chapters}} */
    public String mediaType() {
        return mediaType;
    }

    /** {@return how names of such files end: {@code .json}} */
    public String extension() {
        return extension;
    }

    /** {@return the word for it: {@code json}} */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}

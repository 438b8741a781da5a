package dev.episodic.cli;

import java.util.Locale;

/** What the user says a source is. */
enum As {
    /** The content tells. */
    AUTO,

    /** A feed. */
    FEED,

    /** A web page. */
    PAGE,

    /** A fragment of HTML. */
    NOTES,

    /** Pasted plain text, of notes or of a whole page of a podcast directory. */
    TEXT,

    /** Chapters of an episode, in any format. */
    CHAPTERS,

    /** A transcript, in any format. */
    TRANSCRIPT,

    /** A subscription list. */
    OPML;

    /**
     * {@return the kind of a source that begins with these bytes}
     *
     * @throws SourceException if it is no text at all
     */
    Kind kind(byte[] opening) throws SourceException {
        return switch (this) {
            case AUTO -> Kind.of(opening);
            case FEED -> Kind.FEED;
            case PAGE -> Kind.PAGE;
            case NOTES -> Kind.NOTES;
            case TEXT -> Kind.TEXT;
            case CHAPTERS -> Kind.CHAPTERS;
            case TRANSCRIPT -> Kind.TRANSCRIPT;
            case OPML -> Kind.OPML;
        };
    }

    /** {@return the word for it in commands} */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}

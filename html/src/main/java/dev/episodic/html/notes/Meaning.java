package dev.episodic.html.notes;

import java.util.Locale;

/** What a section of notes holds. The names in lower case are those of the first field of the table of labels. */
enum Meaning {
    /** Nothing that is known. */
    UNKNOWN,
    /** Things that were talked about, each item one. */
    LINKS,
    /** The same, mixed with remarks. */
    NOTES,
    /** Pages of the guest or of what the episode is about. */
    OFFICIAL,
    GUESTS,
    HOSTS,
    /** Tells about someone or something whose name stands in the label. */
    ABOUT,
    SPONSORS,
    CHAPTERS,
    CREDITS,
    /** Other episodes. */
    RELATED,
    PICKS,
    PLUGS,
    /** Where the show itself can be met. */
    SOCIAL,
    SUPPORT,
    TRANSCRIPT;

    static Meaning of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    /** {@return whether each of its items is a link, also where pasting lost the addresses} */
    boolean listsLinks() {
        return this == LINKS || this == OFFICIAL;
    }

    /** {@return whether it names people} */
    boolean listsPeople() {
        return this == GUESTS || this == HOSTS;
    }
}

package dev.episodic;

import static java.util.Objects.requireNonNull;

import java.util.Locale;

/**
 * What a link is for. The words below are known; others are kept as they are.
 *
 * @param word the word, in lower case
 */
public record LinkKind(String word) {

    /** Something that was talked about. */
    public static final LinkKind REFERENCE = new LinkKind("reference");

    /** A page of a person elsewhere. */
    public static final LinkKind PROFILE = new LinkKind("profile");

    /** A page of the guest, the organization or the show that the episode is about. */
    public static final LinkKind OFFICIAL = new LinkKind("official");

    /** Someone who paid to be named. */
    public static final LinkKind SPONSOR = new LinkKind("sponsor");

    /** A place to give money. */
    public static final LinkKind SUPPORT = new LinkKind("support");

    /** The show in a directory or an app. */
    public static final LinkKind PLATFORM = new LinkKind("platform");

    /** The show on a social network. */
    public static final LinkKind SOCIAL = new LinkKind("social");

    /** The show's own pages. */
    public static final LinkKind SELF = new LinkKind("self");

    /**
     * Checks the word and puts it in lower case.
     *
     * @throws IllegalArgumentException if the word is blank
     */
    public LinkKind {
        requireNonNull(word, "word");
        Parts.requireText(word, "word");
        word = word.strip().toLowerCase(Locale.ROOT);
    }

    /**
     * {@return the kind of this name, in any letter case}
     *
     * @throws IllegalArgumentException if the word is blank
     */
    public static LinkKind of(String word) {
        return new LinkKind(word);
    }

    /** {@return the word} */
    @Override
    public String toString() {
        return word;
    }
}

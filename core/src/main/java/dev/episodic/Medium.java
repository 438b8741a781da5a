package dev.episodic;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * What a feed carries: {@code podcast:medium}. The words below are known, each with a variant that ends in {@code L} for
 * a list of such; others are kept as they are.
 *
 * @param word the word, known ones in the letter case of the namespace
 * @see <a href="https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/tags/medium.md">podcast:medium</a>
 */
public record Medium(String word) {

    private static final List<String> KNOWN = List.of(
            "podcast",
            "music",
            "video",
            "film",
            "audiobook",
            "newsletter",
            "blog",
            "publisher",
            "course",
            "podcastL",
            "musicL",
            "videoL",
            "filmL",
            "audiobookL",
            "newsletterL",
            "blogL",
            "publisherL",
            "courseL",
            "mixed");

    /** Spoken shows: what is meant when nothing is said. */
    public static final Medium PODCAST = new Medium("podcast");

    /** Songs, an album in a feed. */
    public static final Medium MUSIC = new Medium("music");

    /** Videos. */
    public static final Medium VIDEO = new Medium("video");

    /** Films. */
    public static final Medium FILM = new Medium("film");

    /** A book, read aloud. */
    public static final Medium AUDIOBOOK = new Medium("audiobook");

    /** Texts sent round. */
    public static final Medium NEWSLETTER = new Medium("newsletter");

    /** Texts of a blog. */
    public static final Medium BLOG = new Medium("blog");

    /** A feed of the feeds of one publisher. */
    public static final Medium PUBLISHER = new Medium("publisher");

    /** Lessons. */
    public static final Medium COURSE = new Medium("course");

    /**
     * Checks the word and spells a known one as the namespace does.
     *
     * @throws IllegalArgumentException if the word is blank
     */
    public Medium {
        requireNonNull(word, "word");
        Parts.requireText(word, "word");
        var stripped = word.strip();
        word = KNOWN.stream().filter(stripped::equalsIgnoreCase).findFirst().orElse(stripped);
    }

    /**
     * {@return the medium of this name, a known one in any letter case}
     *
     * @throws IllegalArgumentException if the word is blank
     */
    public static Medium of(String word) {
        return new Medium(word);
    }

    /** {@return whether such a feed lists items of other feeds instead of holding its own} */
    public boolean isList() {
        return word.equals("mixed") || (word.endsWith("L") && KNOWN.contains(word));
    }

    /** {@return the word} */
    @Override
    public String toString() {
        return word;
    }
}

package dev.episodic;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Map;
import java.util.stream.Stream;

/**
 * What a feed carries: {@code podcast:medium}. The words below are known, each with a variant that ends in {@code L} for
 * a list of such; others are kept as they are.
 *
 * @param word the word, known ones in the letter case of the namespace
 * @see <a href="https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/tags/medium.md">podcast:medium</a>
 */
public record Medium(String word) {

    /** The words for one kind and for a list of such, an empty one where there is none. */
    private static final Map<String, String> KNOWN = Resource.lines("mediums.txt").stream()
            .map(line -> line.split(":", -1))
            .collect(toUnmodifiableMap(words -> words[0].strip(), words -> words[1].strip()));

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
        word = words().filter(stripped::equalsIgnoreCase).findFirst().orElse(stripped);
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
        return KNOWN.containsValue(word);
    }

    /** {@return whether the podcast namespace has this word} */
    public boolean isKnown() {
        return words().anyMatch(word::equals);
    }

    /** {@return the word for a list of such: {@code musicL} for {@code music}; itself if it is a list or unknown} */
    public Medium list() {
        return new Medium(KNOWN.getOrDefault(word, word));
    }

    private static Stream<String> words() {
        return Stream.concat(KNOWN.keySet().stream(), KNOWN.values().stream()).filter(word -> !word.isEmpty());
    }

    /** {@return the word} */
    @Override
    public String toString() {
        return word;
    }
}

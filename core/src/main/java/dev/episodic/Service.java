package dev.episodic;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import java.util.Set;

/**
 * A directory, an app or a host of podcasts, by the word that the podcast namespace has for it: {@code apple},
 * {@code spotify}, {@code youtube}. Others are kept as they are.
 *
 * @param word the word, a known one in lower case
 * @see <a href="https://github.com/Podcastindex-org/podcast-namespace/blob/main/serviceslugs.txt">The list of
 *     services</a>
 */
public record Service(String word) {

    private static final Set<String> KNOWN = Set.copyOf(Resource.lines("services.txt"));

    /**
     * Checks the word and puts a known one in lower case.
     *
     * @throws IllegalArgumentException if the word is blank
     */
    public Service {
        requireNonNull(word, "word");
        Parts.requireText(word, "word");
        var stripped = word.strip();
        var lower = stripped.toLowerCase(Locale.ROOT);
        word = KNOWN.contains(lower) ? lower : stripped;
    }

    /**
     * {@return the service of this name, a known one in any letter case}
     *
     * @throws IllegalArgumentException if the word is blank
     */
    public static Service of(String word) {
        return new Service(word);
    }

    /** {@return whether the podcast namespace lists this service} */
    public boolean isKnown() {
        return KNOWN.contains(word);
    }

    /** {@return the word} */
    @Override
    public String toString() {
        return word;
    }
}

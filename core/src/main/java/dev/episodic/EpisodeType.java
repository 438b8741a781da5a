package dev.episodic;

import java.util.Locale;
import java.util.Optional;

/**
 * What part an episode has in its show: {@code itunes:episodeType}.
 *
 * @see <a href="https://podcasters.apple.com/support/823-podcast-requirements">Apple: podcast requirements</a>
 */
public enum EpisodeType {
    /** A regular episode. */
    FULL,
    /** An announcement of a show, a season or an episode. */
    TRAILER,
    /** Something extra. */
    BONUS;

    /** {@return the one of this name in any letter case, or nothing if there is none} */
    public static Optional<EpisodeType> parse(String text) {
        for (var known : values()) {
            if (known.toString().equalsIgnoreCase(text.strip())) {
                return Optional.of(known);
            }
        }
        return Optional.empty();
    }

    /** {@return the name as feeds spell it} */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}

package dev.episodic;

import java.util.Locale;
import java.util.Optional;

/**
 * In which order a show is meant to be heard: {@code itunes:type}.
 *
 * @see <a href="https://podcasters.apple.com/support/823-podcast-requirements">Apple: podcast requirements</a>
 */
public enum PodcastType {
    /** Episodes stand alone, the newest first. */
    EPISODIC,
    /** Episodes follow one another, the oldest first. */
    SERIAL;

    /** {@return the one of this name in any letter case, or nothing if there is none} */
    public static Optional<PodcastType> parse(String text) {
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

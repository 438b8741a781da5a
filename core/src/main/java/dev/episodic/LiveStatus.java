package dev.episodic;

import java.util.Locale;
import java.util.Optional;

/**
 * How far a live episode is: {@code podcast:liveItem status}.
 *
 * @see <a href="https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/tags/liveItem.md">podcast:liveItem</a>
 */
public enum LiveStatus {
    /** It is still to come. */
    PENDING,
    /** It is on air. */
    LIVE,
    /** It is over. */
    ENDED;

    /** {@return the one of this name in any letter case, or nothing if there is none} */
    public static Optional<LiveStatus> parse(String text) {
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

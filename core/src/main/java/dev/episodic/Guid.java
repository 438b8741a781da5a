package dev.episodic;

import static java.util.Objects.requireNonNull;

/**
 * The lasting identity of an episode: {@code guid}.
 *
 * @param value the identity, opaque and case-sensitive
 * @param permalink whether the value is also the address of the episode's page: {@code isPermaLink}
 * @see <a href="https://www.rssboard.org/rss-specification#ltguidgtSubelementOfLtitemgt">RSS 2.0: guid</a>
 */
public record Guid(String value, boolean permalink) {

    /**
     * Checks the value.
     *
     * @throws IllegalArgumentException if the value is blank
     */
    public Guid {
        requireNonNull(value, "value");
        Parts.requireText(value, "value");
    }

    /** {@return an opaque identity, which is no address} */
    public static Guid of(String value) {
        return new Guid(value, false);
    }
}

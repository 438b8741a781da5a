package dev.episodic;

import static java.util.Objects.requireNonNull;

/**
 * How to check that a media file is the right one: {@code podcast:integrity}.
 *
 * @param type {@code sri} or {@code pgp-signature}
 * @param value the hash or the signature
 * @see <a href="https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/tags/integrity.md">podcast:integrity</a>
 */
public record Integrity(String type, String value) {

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if one is blank
     */
    public Integrity {
        requireNonNull(type, "type");
        requireNonNull(value, "value");
        Parts.requireText(type, "type");
        Parts.requireText(value, "value");
    }
}

package dev.episodic;

import static java.util.Objects.requireNonNull;

/**
 * Why something is believed that was found in running text, and where it stands, so that a person can look it up.
 *
 * @param of what it is evidence of, as a pointer into the notes, counted from 0: {@code /people/0}; empty where the
 *     evidence stands with what it belongs to
 * @param rule what made the reader believe it, stable across versions, in lower case with dots: {@code person.label}
 * @param position where the line begins that says it, in the source
 * @param end the byte after the last of that line, counted as {@link Position#offset()}
 * @param words what the line says, shortened when long
 * @see <a href="https://www.rfc-editor.org/rfc/rfc6901">RFC 6901, JSON Pointer</a>
 */
public record Evidence(String of, String rule, Position position, long end, String words) {

    /** Checks that every part is there. */
    public Evidence {
        requireNonNull(of, "of");
        requireNonNull(rule, "rule");
        requireNonNull(position, "position");
        requireNonNull(words, "words");
    }

    /** {@return the same place as evidence of something else} */
    public Evidence alsoOf(String of, String rule) {
        return new Evidence(of, rule, position, end, words);
    }
}

package dev.episodic;

import static java.util.Objects.requireNonNull;

/**
 * Something that show notes may say, without saying it surely enough to be taken for a fact.
 *
 * @param what what it would be: {@code guest}, {@code organization} or {@code chapter}
 * @param name its name or title
 * @param confidence how much speaks for it
 * @param reason why it is supposed, and why it is not sure, in a sentence for a person
 * @param evidence where it stands
 */
public record Candidate(String what, String name, Confidence confidence, String reason, Evidence evidence) {

    /**
     * Checks that every part is there.
     *
     * @throws IllegalArgumentException if the name is blank
     */
    public Candidate {
        requireNonNull(what, "what");
        requireNonNull(name, "name");
        Parts.requireText(name, "name");
        requireNonNull(confidence, "confidence");
        requireNonNull(reason, "reason");
        requireNonNull(evidence, "evidence");
    }
}

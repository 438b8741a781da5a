package dev.episodic;

import static java.util.Objects.requireNonNull;

/**
 * Something that a directory counts about a show. The label is the directory's own: what one calls listeners need not be
 * what another does, so values from different places are not to be compared.
 *
 * @param label what is counted, as printed: {@code Listeners}
 * @param value how many
 */
public record Metric(String label, long value) {

    /**
     * Checks the label.
     *
     * @throws IllegalArgumentException if the label is blank
     */
    public Metric {
        requireNonNull(label, "label");
        Parts.requireText(label, "label");
    }
}

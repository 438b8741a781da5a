package dev.episodic.html.notes;

import org.jspecify.annotations.Nullable;

/**
 * A part of notes, from its label to the next label of the same rank or a higher one.
 *
 * @param number counted from 0, which is what stands before the first label
 * @param title the words of the label, without a colon; empty if there is none
 * @param label what they say
 * @param rank how high the label is; 1 is the highest
 * @param line the line that holds the label
 */
record Section(int number, String title, Label label, int rank, Line line) {

    /** The rank of a line that is bold from end to end: below every heading. */
    static final int BOLD = 7;

    /** The rank of a label that is only words: below all others. */
    static final int PLAIN = 8;

    static Section intro() {
        return new Section(0, "", new Label(Meaning.UNKNOWN, ""), PLAIN + 1, Line.NOTHING);
    }

    Meaning meaning() {
        return label.meaning();
    }

    boolean isIntro() {
        return number == 0;
    }

    /** Sections are keys; the number is enough, however long a label is. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Section section && section.number == number;
    }

    @Override
    public int hashCode() {
        return number;
    }
}

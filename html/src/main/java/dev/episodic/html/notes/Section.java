package dev.episodic.html.notes;

/**
 * A part of notes, from its label to the next label of the same rank or a higher one.
 *
 * @param number counted from 0, which is what stands before the first label
 * @param title the words of the label, without a colon; empty if there is none
 * @param label what they say
 * @param rank how high the label is; 1 is the highest
 * @param start where the label stands in the source, in characters
 */
record Section(int number, String title, Label label, int rank, int start) {

    /** The rank of a line that is bold from end to end: below every heading. */
    static final int BOLD = 7;

    /** The rank of a label that is only words: below all others. */
    static final int PLAIN = 8;

    static Section intro() {
        return new Section(0, "", new Label(Meaning.UNKNOWN, ""), PLAIN + 1, 0);
    }

    Meaning meaning() {
        return label.meaning();
    }

    boolean isIntro() {
        return number == 0;
    }
}

package dev.episodic.html.notes;

/**
 * A line of notes in its section.
 *
 * @param line the line, without its label where the two share one
 * @param section the innermost section that it stands in
 * @param isLabel whether the line is the label of its section
 */
record Passage(Line line, Section section, boolean isLabel) {

    boolean is(Meaning meaning) {
        return section.meaning() == meaning;
    }
}

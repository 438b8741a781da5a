package dev.episodic.html.notes;

/**
 * What the words of a label say.
 *
 * @param meaning what stands below it
 * @param subject whose name the label holds, empty if none
 */
record Label(Meaning meaning, String subject) {}

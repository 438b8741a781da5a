package dev.episodic.html.notes;

/**
 * A part of notes that tells about someone or something: {@code About Jane Doe}.
 *
 * @param name the name in its label
 * @param text what is told
 * @param nature whether that is a person or an organization
 * @param section the part
 */
record Portrait(String name, String text, Nature nature, Section section) {}

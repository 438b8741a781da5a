/**
 * Understands show notes. HTML and plain text become the same {@linkplain dev.episodic.html.notes.Line lines}; labels
 * part the lines into {@linkplain dev.episodic.html.notes.Section sections}; one extractor for each kind of thing finds
 * what the sections hold. The words that all of them go by stand in tables among the resources, one a line, in as many
 * languages as people write notes in: a missing word is a line to add, not code.
 */
@NullMarked
package dev.episodic.html.notes;

import org.jspecify.annotations.NullMarked;

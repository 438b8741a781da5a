/** How transcripts stand in HTML. */
@NullMarked
package dev.episodic.html.transcript;

import org.jspecify.annotations.NullMarked;

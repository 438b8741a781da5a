/** Draws the cards that networks show where someone shares the page of an episode. */
@NullMarked
package dev.episodic.html.card;

import org.jspecify.annotations.NullMarked;

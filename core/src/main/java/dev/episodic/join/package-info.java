/**
 * Joins what several sources say about the same show: a feed, the page of a directory, the notes of an episode. What is
 * the same is found by identity, then by address, then by title; of two values the richer one stays, and what they
 * disagree about is told.
 */
@NullMarked
package dev.episodic.join;

import org.jspecify.annotations.NullMarked;

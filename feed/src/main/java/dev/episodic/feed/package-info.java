/** Reads and writes podcast feeds. */
@NullMarked
package dev.episodic.feed;

import org.jspecify.annotations.NullMarked;

/** Small programs, each of which does one task with the library. */
@NullMarked
package dev.episodic.recipes;

import org.jspecify.annotations.NullMarked;

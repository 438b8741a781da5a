/** Measures the library on feeds of any size. */
@NullMarked
package dev.episodic.benchmark;

import org.jspecify.annotations.NullMarked;

/** Who reads feeds, each as its own documentation shows it, and the floors that no reader gets below. */
@NullMarked
package dev.episodic.benchmark.peer;

import org.jspecify.annotations.NullMarked;

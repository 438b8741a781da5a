/** The command line tool {@code episodic}. */
@NullMarked
package dev.episodic.cli;

import org.jspecify.annotations.NullMarked;

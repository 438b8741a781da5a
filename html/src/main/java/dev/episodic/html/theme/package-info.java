/** The page templates and their parts, compiled from {@code src/main/jte}. */
@NullMarked
package dev.episodic.html.theme;

import org.jspecify.annotations.NullMarked;

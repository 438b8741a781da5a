/** Pages in a real browser. */
@NullMarked
package dev.episodic.browser;

import org.jspecify.annotations.NullMarked;

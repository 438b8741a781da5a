/**
 * Understands pages: one file for each kind of structured data, then what can be seen. Each tells its finding of the same
 * show and episode; a {@linkplain dev.episodic.html.page.Draft draft} joins them, the most reliable first.
 */
@NullMarked
package dev.episodic.html.page;

import org.jspecify.annotations.NullMarked;

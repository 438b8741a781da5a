/** Understands show notes and pages, and writes pages. */
@NullMarked
package dev.episodic.html;

import org.jspecify.annotations.NullMarked;

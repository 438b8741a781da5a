/** The scanner that survives broken markup, the names it resolves, and the output that cannot be broken. */
@NullMarked
package dev.episodic.feed.xml;

import org.jspecify.annotations.NullMarked;

/** For programs that have Rome: the bridge between its feeds and ours, and the podcast namespace as one of its modules. */
@NullMarked
package dev.episodic.feed.rome;

import org.jspecify.annotations.NullMarked;

/** What validators of feeds hold against a feed, to see that a feed is never written worse than it came. */
@NullMarked
package dev.episodic.feed.validity;

import org.jspecify.annotations.NullMarked;

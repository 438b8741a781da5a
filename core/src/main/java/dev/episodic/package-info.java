/** The words of podcasting: shows, episodes, people, links and ratings as immutable types, and what was odd about them. */
@NullMarked
package dev.episodic;

import org.jspecify.annotations.NullMarked;

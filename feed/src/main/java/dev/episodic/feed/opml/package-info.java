/** Reads the subscription lists of podcast apps, however broken, and writes them as every app reads them: OPML. */
@NullMarked
package dev.episodic.feed.opml;

import org.jspecify.annotations.NullMarked;

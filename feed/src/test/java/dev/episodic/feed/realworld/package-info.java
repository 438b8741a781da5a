/** What real feeds are known to hold, row by row of the catalogue of malformations, read by the reader that users have. */
@NullMarked
package dev.episodic.feed.realworld;

import org.jspecify.annotations.NullMarked;

/** The vocabularies, one file for each XML namespace and one row for each tag, and the kernel that reads and writes by them. */
@NullMarked
package dev.episodic.feed.vocabulary;

import org.jspecify.annotations.NullMarked;

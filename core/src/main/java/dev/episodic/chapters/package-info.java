/** Chapters as documents of their own: JSON chapters, WebVTT and lists of time codes, read into one model and written from it. */
@NullMarked
package dev.episodic.chapters;

import org.jspecify.annotations.NullMarked;

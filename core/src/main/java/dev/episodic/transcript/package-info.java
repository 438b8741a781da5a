/** What is said in an episode, word for word: transcripts read from SubRip, WebVTT, JSON and text, and written as these. */
@NullMarked
package dev.episodic.transcript;

import org.jspecify.annotations.NullMarked;

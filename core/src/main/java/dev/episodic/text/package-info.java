/** What the readers of text formats share: encodings, lines and their places, times, and the cues of subtitles. */
@NullMarked
package dev.episodic.text;

import org.jspecify.annotations.NullMarked;

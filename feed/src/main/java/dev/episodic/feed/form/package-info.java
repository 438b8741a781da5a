/** The lexical forms: how dates, durations, numbers, names and addresses look as text, read generously, written one way. */
@NullMarked
package dev.episodic.feed.form;

import org.jspecify.annotations.NullMarked;

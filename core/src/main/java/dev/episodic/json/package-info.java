/** The model as JSON, both ways. */
@NullMarked
package dev.episodic.json;

import org.jspecify.annotations.NullMarked;

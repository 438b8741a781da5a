/** What stands on each kind of page: one file per kind of page and of its parts. */
@NullMarked
package dev.episodic.html.page;

import org.jspecify.annotations.NullMarked;

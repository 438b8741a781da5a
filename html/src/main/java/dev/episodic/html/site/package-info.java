/** What stands on each kind of page that is written: one file per kind of page and of its parts. */
@NullMarked
package dev.episodic.html.site;

import org.jspecify.annotations.NullMarked;

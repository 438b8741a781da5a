package dev.episodic.html;

/** A place in every page that is left free for HTML of the site's maker. */
public enum Slot {
    /** The end of the head: further {@code meta}, {@code link} and {@code script} elements. */
    HEAD,
    /** Below the name of the show, above everything else. */
    TOP,
    /** On the page of an episode, below its notes. */
    AFTER_NOTES,
    /** The end of the foot. */
    FOOT
}

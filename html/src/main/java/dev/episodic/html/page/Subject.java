package dev.episodic.html.page;

/** What a page is about. */
enum Subject {
    /** One episode. */
    EPISODE,

    /** A show, with a list of its episodes as a rule. */
    SHOW
}

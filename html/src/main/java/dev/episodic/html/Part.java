package dev.episodic.html;

/** A part of a page that can be replaced. A page that has nothing to say in a part has it too, with nothing in it. */
public enum Part {
    /** What stands in {@code head}, but for the encoding and the policy. */
    HEAD,
    /** The line at the top of every page, with the name of the show. */
    TOP,
    /** Everything between top and foot. */
    MAIN,
    /** The player, on the page of an episode. */
    PLAYER,
    /** Description and notes of an episode. */
    NOTES,
    /** The list of chapters. */
    CHAPTERS,
    /** Guests, hosts and others. */
    PEOPLE,
    /** The links of an episode, or of the show, by heading. */
    LINKS,
    /** The transcript of an episode. */
    TRANSCRIPT,
    /** What stands beside: support, topics, facts. */
    DETAILS,
    /** The episodes before and after this one. */
    NEIGHBOURS,
    /** The show, on the page of one of its episodes. */
    SHOW,
    /** Shows like this one. */
    RELATED,
    /** The list of episodes, on the pages of the show, of a person, of a subject. */
    EPISODES,
    /** The foot of every page. */
    FOOT
}

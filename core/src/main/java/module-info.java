import org.jspecify.annotations.NullMarked;

/** The words of podcasting as immutable types, and the same model as JSON. */
@NullMarked
module dev.episodic {
    requires transitive org.jspecify;
    // PodcastJson hands out Jackson's mapper and module, for JSON that holds more than a podcast.
    requires transitive tools.jackson.databind;

    exports dev.episodic;
    exports dev.episodic.json;
}

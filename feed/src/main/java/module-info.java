import org.jspecify.annotations.NullMarked;

/** Reads and writes podcast feeds. */
@NullMarked
module dev.episodic.feed {
    requires transitive dev.episodic;
    requires org.jspecify;

    exports dev.episodic.feed;
}

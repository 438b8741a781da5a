import org.jspecify.annotations.NullMarked;

/** One small program for each task; the README quotes them. Start them from the top of the project. */
@NullMarked
module dev.episodic.recipes {
    requires dev.episodic.feed;
    requires dev.episodic.html;
    requires org.jspecify;
}

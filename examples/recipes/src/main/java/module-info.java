import org.jspecify.annotations.NullMarked;

/** One small program for each task; the README quotes them. Start them from the top of the project. */
@NullMarked
module dev.episodic.recipes {
    requires com.rometools.rome;
    requires dev.episodic.feed;
    requires dev.episodic.html;
    requires org.jspecify;
    // Rome needs it and, without a module-info of its own, cannot say so
    requires org.slf4j;
}

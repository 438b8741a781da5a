import org.jspecify.annotations.NullMarked;

/** Understands show notes and pages, and writes pages. */
@NullMarked
module dev.episodic.html {
    requires transitive dev.episodic;
    requires org.jspecify;
}

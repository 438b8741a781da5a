import org.jspecify.annotations.NullMarked;

/** Understands show notes and pages, and writes pages. */
@NullMarked
module dev.episodic.html {
    requires transitive dev.episodic;
    requires gg.jte.runtime;
    requires org.jsoup;
    requires org.jspecify;
    requires org.nibor.autolink;

    exports dev.episodic.html;
}

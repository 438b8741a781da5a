import org.jspecify.annotations.NullMarked;

/**
 * The command line tool {@code episodic}: each command is a class, {@code Sources} finds what it works on,
 * {@code SourceReader} reads it, and an {@code Envelope} tells how that went.
 */
@NullMarked
module dev.episodic.cli {
    requires dev.episodic.feed;
    requires dev.episodic.html;
    requires java.xml;
    requires info.picocli;
    requires org.jspecify;
    requires me.tongfei.progressbar;

    // Options and arguments are set by picocli, envelopes are read and written by Jackson
    opens dev.episodic.cli to
            info.picocli,
            tools.jackson.databind;
}

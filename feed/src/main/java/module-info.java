import org.jspecify.annotations.NullMarked;

/**
 * Reads podcast feeds, however broken, and writes them again without loss.
 *
 * <pre>{@code
 * Parsed<Podcast> parsed = FeedReader.standard().read(Path.of("feed.xml"));
 * parsed.diagnostics().forEach(System.out::println);
 * for (Episode episode : parsed.value().episodes()) {
 *     System.out.println(episode.title().orElse("untitled"));
 * }
 * FeedWriter.standard().write(parsed.value(), Path.of("again.xml"));
 * }</pre>
 *
 * <p>{@link dev.episodic.feed.FeedReader} repairs what is broken and says where; a bad value costs itself and nothing
 * else. {@link dev.episodic.feed.EpisodeStream} hands out episodes as they arrive, in constant memory.
 * {@link dev.episodic.feed.FeedWriter} writes the same bytes for the same show, as RSS 2.0, or as Atom or RSS 1.0;
 * {@link dev.episodic.feed.FeedFormat} lists what can be read. A document that is no feed is a
 * {@link dev.episodic.feed.FeedException} that says what it is instead, and {@link dev.episodic.feed.FeedLimits} keep
 * hostile ones small.
 *
 * <p>{@code dev.episodic.feed.opml} reads and writes the subscription lists of podcast apps in the same way.
 *
 * <p>Behind them stand three hidden rooms. {@code dev.episodic.feed.xml} is a scanner for broken markup and an output
 * that cannot be broken. {@code dev.episodic.feed.form} knows how dates, durations and all other values look as text.
 * {@code dev.episodic.feed.vocabulary} has a file for each XML namespace with a row for each tag; reading and writing
 * both come from the row, so they cannot drift apart. RSS in RDF and Atom add a file of rows
 * each, and are written from those of RSS. {@code dev.episodic.feed.rome} is for programs that have Rome.
 */
@NullMarked
// Rome and JDOM name their modules only in their manifests
@SuppressWarnings("requires-transitive-automatic")
module dev.episodic.feed {
    requires transitive dev.episodic;
    requires org.jspecify;
    // Only for dev.episodic.feed.rome: programs that have Rome require it themselves, and all others need none
    requires static transitive com.rometools.rome;
    requires static transitive org.jdom2;
    requires static com.rometools.rome.modules;

    exports dev.episodic.feed;
    exports dev.episodic.feed.opml;
    exports dev.episodic.feed.rome;
}

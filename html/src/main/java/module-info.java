import org.jspecify.annotations.NullMarked;

/**
 * Understands show notes, and writes pages and sites that are readable without a script.
 *
 * <pre>{@code
 * Notes notes = NotesReader.standard().read(episode.content().orElse("")).value();
 * notes.links().forEach(System.out::println);
 *
 * SiteWriter.standard().write(podcast, Path.of("site"));
 * }</pre>
 *
 * <p>{@link dev.episodic.html.NotesReader} finds the links, people, organizations and chapters in the HTML of a feed, in
 * pasted text and in a pasted page of a directory. {@link dev.episodic.html.PageReader} reads whole pages: of directories,
 * of hosting companies, of self-made sites. {@link dev.episodic.html.PageWriter} writes one page of show notes,
 * {@link dev.episodic.html.SiteWriter} a whole site. HTML from a feed is hostile until it has become
 * {@link dev.episodic.html.SafeHtml}, which only the sanitizer makes, and an address until it is a
 * {@link dev.episodic.html.SafeUrl}.
 */
@NullMarked
module dev.episodic.html {
    requires static java.desktop; // to draw cards; sites without them need none
    requires transitive dev.episodic;
    requires gg.jte.runtime;
    requires org.jsoup;
    requires org.jspecify;
    requires org.nibor.autolink;

    exports dev.episodic.html;
}

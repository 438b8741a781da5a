package dev.episodic.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import dev.episodic.Diagnostic;
import dev.episodic.Podcast;
import dev.episodic.Url;
import dev.episodic.html.site.AppFiles;
import dev.episodic.html.site.HomePage;
import dev.episodic.html.site.LostPage;
import dev.episodic.html.site.PersonPage;
import dev.episodic.html.site.Places;
import dev.episodic.html.site.Script;
import dev.episodic.html.site.SearchIndex;
import dev.episodic.html.site.Settings;
import dev.episodic.html.site.SiteIndex;
import dev.episodic.html.site.Stylesheet;
import dev.episodic.html.site.TagPage;
import dev.episodic.html.theme.Templates;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes a whole site for a show into a folder: a page for the show, for each episode, for each person and for each
 * subject, a page for addresses that lead nowhere, chapters and captions for players, a stylesheet, {@code robots.txt} and, when it is known where the site
 * will be, {@code sitemap.xml}. Every page can be read without a script and loads nothing but the pictures and
 * recordings of the show.
 *
 * <p>A writer is an immutable value, to be kept and shared between threads. The same show always gives the same files,
 * and a new episode never changes the address of an old one. Files from an earlier time that are not written again stay
 * where they are.
 */
public final class SiteWriter {

    private static final SiteWriter STANDARD = new SiteWriter(Settings.STANDARD, Map.of(), (file, done, total) -> {});

    private final Settings settings;
    private final Map<String, Content> files;
    private final Progress progress;

    private SiteWriter(Settings settings, Map<String, Content> files, Progress progress) {
        this.settings = settings;
        this.files = files;
        this.progress = progress;
    }

    /** Is told of each file once it is written. */
    @FunctionalInterface
    public interface Progress {

        /**
         * A file has been written.
         *
         * @param file the file
         * @param done how many files are done, this one included
         * @param total how many there will be at most; for some it turns out late that nothing would be in them
         */
        void wrote(Path file, int done, int total);

        /**
         * A file stays as it is: what would be written is in it already.
         *
         * @param file the file
         * @param done how many files are done, this one included
         * @param total how many there will be at most
         */
        default void kept(Path file, int done, int total) {}

        /**
         * Something had to be left out of the site, such as a transcript that is none.
         *
         * @param reason what, and why
         */
        default void leftOut(Diagnostic reason) {}
    }

    /** Where the content of a file comes from; nothing where it turns out that there is none. */
    interface Content {
        byte @Nullable [] read() throws IOException;

        /** {@return whether a file of this name that is there already has this content} */
        default boolean isToldByItsName() {
            return false;
        }
    }

    /**
     * A file of the caller, which may be long.
     *
     * @param source where it is
     */
    private record Copied(Path source) implements Content {
        @Override
        public byte[] read() throws IOException {
            return Files.readAllBytes(source);
        }
    }

    /** {@return a writer that knows nothing but the show} */
    public static SiteWriter standard() {
        return STANDARD;
    }

    /**
     * {@return a writer that knows where the site will be, for the links that have to be complete: canonical addresses,
     * pictures for social networks, the site map, and all those on the page for addresses that lead nowhere}
     *
     * @param url the address of the folder
     * @throws IllegalArgumentException if it is no address of the web
     */
    public SiteWriter withBaseUrl(Url url) {
        return new SiteWriter(settings.withBase(url), files, progress);
    }

    /**
     * {@return a writer that places a file in the site, read when the site is written} A file named {@code feed.xml} is
     * offered as the feed, {@code podcasts.opml} as the subscription list, and {@code site.css} takes the place of the
     * stylesheet.
     *
     * @param name the name of the file within the site, such as {@code artwork/cover.jpg}
     * @param source the file to copy
     * @throws IllegalArgumentException if the name leads out of the site or cannot be had on every file system
     */
    public SiteWriter withFile(String name, Path source) {
        return withContent(name, new Copied(requireNonNull(source, "source")));
    }

    /**
     * {@return a writer that places a file in the site} See {@link #withFile(String, Path)} for the names that mean
     * something.
     *
     * @param name the name of the file within the site
     * @param content what is in it
     * @throws IllegalArgumentException if the name leads out of the site or cannot be had on every file system
     */
    public SiteWriter withFile(String name, byte[] content) {
        var copy = content.clone();
        return withContent(name, copy::clone);
    }

    private SiteWriter withContent(String name, Content content) {
        var more = new LinkedHashMap<>(files);
        more.put(SiteFiles.requireName(name), content);
        var known =
                switch (name) {
                    case "feed.xml" -> settings.withFeed(name);
                    case "podcasts.opml" -> settings.withSubscriptions(name);
                    default -> settings;
                };
        return new SiteWriter(known, more, progress);
    }

    /**
     * {@return a writer whose pages use a file of the site in place of a picture or recording elsewhere}
     *
     * @param original the address that the show gives
     * @param name the name of a file that was placed in the site
     * @throws IllegalArgumentException if the name leads out of the site or cannot be had on every file system
     * @see #withFile(String, Path)
     */
    public SiteWriter withCopy(Url original, String name) {
        return new SiteWriter(settings.withCopy(original, SiteFiles.requireName(name)), files, progress);
    }

    /**
     * {@return a writer whose stylesheet has further rules, such as other values for the tokens of the theme}
     *
     * @param css rules of style, which the site trusts
     */
    public SiteWriter withStyles(String css) {
        return new SiteWriter(settings.withTheme(settings.theme().withStyles(css)), files, progress);
    }

    /**
     * {@return a writer whose pages look like this and say this by themselves}
     *
     * @param theme the theme, which takes the place of the one before, its styles included
     */
    public SiteWriter withTheme(Theme theme) {
        return new SiteWriter(settings.withTheme(theme), files, progress);
    }

    /**
     * {@return a writer whose pages show what is said in the episodes, word for word, and whose players have it as captions}
     * Transcripts that are none are told to the listener, and the pages are written without them.
     *
     * @param source where the words are taken from, such as a {@link TranscriptFolder}
     * @see #withProgress(Progress)
     */
    public SiteWriter withTranscripts(TranscriptSource source) {
        return new SiteWriter(settings.withTranscripts(requireNonNull(source, "source")), files, progress);
    }

    /**
     * {@return a writer that draws a card for each episode, a picture of 1200 by 630 pixels with its title, the name of the
     * show and the cover, for networks to show where someone shares the page} The cover has to be a file of the site. Cards
     * are drawn only where it is known where the site will be, and by a Java that can: the module {@code java.desktop} is
     * needed, and where it is missing the listener is told. A card takes some hundredths of a second, and is not drawn
     * again unless something on it changes.
     *
     * @see #withBaseUrl(Url)
     * @see #withCopy(Url, String)
     */
    public SiteWriter withCards() {
        return new SiteWriter(settings.withCards(), files, progress);
    }

    /** {@return a writer that tells how far it is} */
    public SiteWriter withProgress(Progress listener) {
        return new SiteWriter(settings, files, requireNonNull(listener, "listener"));
    }

    /**
     * Writes the site. Files that hold already what would be written are left alone, so that what copies a site
     * elsewhere has little to do.
     *
     * @param podcast the show
     * @param folder the folder, which is made if it does not exist
     * @return the files of the site, all below the folder
     * @throws IOException if a file cannot be written or read
     */
    public List<Path> write(Podcast podcast, Path folder) throws IOException {
        var pages = pages(podcast);
        pages.putAll(files);
        var site = new SiteFiles(folder, progress, pages.size());
        for (var page : pages.entrySet()) {
            write(page.getKey(), page.getValue(), site);
        }
        return site.files();
    }

    private static void write(String name, Content content, SiteFiles site) throws IOException {
        if (content instanceof Copied file) {
            site.copy(name, file.source());
            return;
        }
        if (content.isToldByItsName() && site.has(name)) {
            site.keep(name);
            return;
        }
        var bytes = content.read();
        if (bytes != null) {
            site.write(name, bytes);
        }
    }

    private Map<String, Content> pages(Podcast podcast) throws IOException {
        var places = Places.site(podcast);
        var pages = new LinkedHashMap<String, Content>();
        pages.put(Places.HOME, () -> bytes(Templates.write(HomePage.of(podcast, settings, places))));
        var cards = Cards.of(podcast, settings, places, files, progress).orElse(null);
        for (var episode : podcast.episodes()) {
            new EpisodeFiles(podcast, episode, settings, places, progress, cards).addTo(pages);
        }
        PersonPage.all(podcast, settings, places)
                .forEach(page -> pages.put(page.path(), () -> bytes(Templates.write(page))));
        TagPage.all(podcast, settings, places)
                .forEach(page -> pages.put(page.path(), () -> bytes(Templates.write(page))));
        TagPage.ofSeasons(podcast, settings, places)
                .forEach(page -> pages.put(page.path(), () -> bytes(Templates.write(page))));
        pages.put(Places.LOST, () -> bytes(Templates.write(LostPage.of(podcast, settings, places))));
        pages.put(
                Stylesheet.NAME,
                () -> bytes(Stylesheet.with(settings.theme().styles()).css()));
        pages.put(Script.NAME, () -> bytes(Script.standard().js()));
        pages.put(SearchIndex.NAME, () -> bytes(SearchIndex.of(podcast, settings, places)));
        if (settings.base().isPresent()) {
            pages.put(AppFiles.MANIFEST, () -> bytes(AppFiles.manifest(podcast, settings)));
        }
        pages.put(AppFiles.ICON, () -> bytes(AppFiles.icon(podcast, settings)));
        pages.put("robots.txt", () -> bytes(SiteIndex.robots(settings)));
        SiteIndex.sitemap(podcast, settings, places).ifPresent(xml -> pages.put("sitemap.xml", () -> bytes(xml)));
        return pages;
    }

    /** Half a character, as feeds cut off by length have at their end, becomes a question mark. */
    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }
}

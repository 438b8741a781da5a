package dev.episodic.html;

import dev.episodic.Episode;
import dev.episodic.Podcast;
import dev.episodic.Url;
import dev.episodic.html.site.EpisodePage;
import dev.episodic.html.site.Settings;
import dev.episodic.html.theme.Templates;
import dev.episodic.transcript.Transcript;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Writes the show notes of one episode as a page that stands alone: its style is in it, it needs no script, and it loads
 * nothing but the pictures and recordings of the show. What is not known leaves no hole.
 *
 * <p>The page says in its data, by the words of schema.org, what it shows, and {@link PageReader} reads it back equal:
 * addresses are repaired and completed, texts but for the notes lose their markup, those who are heard come before those
 * who help, and places that it is about before those where it was made. What only programs that read feeds have a use for
 * stays in the feed: orders to directories, how wallets pay, checks of files, the lists of Media RSS, addresses of e-mail,
 * and tags whose meaning nobody knows.
 *
 * <p>A writer is an immutable value, to be kept and shared between threads. The same episode always gives the same page.
 */
public final class PageWriter {

    private static final PageWriter STANDARD = new PageWriter(Settings.STANDARD, Optional.empty());

    private final Settings settings;
    private final Optional<Transcript> transcript;

    private PageWriter(Settings settings, Optional<Transcript> transcript) {
        this.settings = settings;
        this.transcript = transcript;
    }

    /** {@return a writer that knows nothing but the show} */
    public static PageWriter standard() {
        return STANDARD;
    }

    /**
     * {@return a writer whose pages use a file beside them in place of a picture or recording on the web}
     *
     * @param original the address that the show gives
     * @param file where the file is, seen from the page
     * @throws IllegalArgumentException if this is no path to a file beside the page or in a folder beside it
     */
    public PageWriter withCopy(Url original, String file) {
        return new PageWriter(settings.withCopy(original, SiteFiles.requireName(file)), transcript);
    }

    /**
     * {@return a writer whose pages offer a file beside them as the feed}
     *
     * @param file where the feed is, seen from the page
     * @throws IllegalArgumentException if this is no path to a file beside the page or in a folder beside it
     */
    public PageWriter withFeed(String file) {
        return new PageWriter(settings.withFeed(SiteFiles.requireName(file)), transcript);
    }

    /**
     * {@return a writer whose pages have further rules of style, such as other values for the tokens of the theme}
     *
     * @param css rules of style, which the page trusts
     */
    public PageWriter withStyles(String css) {
        return new PageWriter(settings.withTheme(settings.theme().withStyles(css)), transcript);
    }

    /**
     * {@return a writer whose pages look like this and say this by themselves}
     *
     * @param theme the theme, which takes the place of the one before, its styles included
     */
    public PageWriter withTheme(Theme theme) {
        return new PageWriter(settings.withTheme(theme), transcript);
    }

    /**
     * {@return a writer whose pages show what is said in the episode, word for word}
     *
     * @param transcript what is said in the episode that is written
     */
    public PageWriter withTranscript(Transcript transcript) {
        return new PageWriter(settings, Optional.of(transcript));
    }

    /**
     * {@return the page of an episode, as a whole document}
     *
     * @param podcast the show, which may hold nothing but the episode
     * @param episode one of its episodes
     */
    public String write(Podcast podcast, Episode episode) {
        return Templates.write(EpisodePage.alone(podcast, episode, settings, transcript));
    }

    /**
     * Writes the page of an episode into a file, in UTF-8.
     *
     * @param podcast the show, which may hold nothing but the episode
     * @param episode one of its episodes
     * @param file the file, which is replaced if it exists
     * @throws IOException if the file cannot be written
     */
    public void write(Podcast podcast, Episode episode, Path file) throws IOException {
        Files.write(file, write(podcast, episode).getBytes(StandardCharsets.UTF_8));
    }
}

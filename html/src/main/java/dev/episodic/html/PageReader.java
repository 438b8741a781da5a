package dev.episodic.html;

import static java.util.Objects.requireNonNull;

import dev.episodic.Parsed;
import dev.episodic.Podcast;
import dev.episodic.Url;
import dev.episodic.html.page.PageAnalysis;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Reads web pages about podcasts: of directories, of hosting companies, of self-made sites. A page gives a show with the
 * episodes that it shows: one for a page of show notes, those that it lists for the page of a show.
 *
 * <pre>{@code
 * Podcast podcast = PageReader.standard().read(Path.of("episode.html")).value();
 * }</pre>
 *
 * <p>A page says the same in several ways. They are read in this order, the most reliable first:
 *
 * <ol>
 *   <li>JSON-LD, whatever types it claims and however it is nested,
 *   <li>data within scripts and markup of widespread makes of sites,
 *   <li>microdata,
 *   <li>microformats: {@code h-entry}, and the older {@code hentry},
 *   <li>OpenGraph, by {@code property} or by {@code name}, and Twitter cards,
 *   <li>links to feeds, profiles and licences,
 *   <li>what can be seen: headings, recordings, dates, cards of people, the notes, and ratings, counts and related shows as
 *       directories print them.
 * </ol>
 *
 * <p>What an earlier one leaves out a later one fills in; of two values that mean the same the richer one stays. Where two
 * of the first five contradict each other, the earlier one's value stays, and a diagnostic {@code page.conflict} tells
 * both. What can only be guessed from looks never contradicts.
 *
 * <p>A reader is immutable and can be used from many threads. It opens no address, runs no script, and its work grows with
 * the length of the page. Pages are cut off at {@value #LIMIT} bytes or characters, which a diagnostic tells. The HTML in
 * {@link dev.episodic.Episode#content()} is that of the page; {@link SafeHtml} makes it fit to be shown.
 */
public final class PageReader {

    /** What of a page is read at most, in bytes or characters. */
    public static final int LIMIT = 16 << 20;

    private static final PageReader STANDARD = new PageReader(null);

    private final @Nullable Url address;

    private PageReader(@Nullable Url address) {
        this.address = address;
    }

    /** {@return a reader that takes for the address of a page what the page says itself} */
    public static PageReader standard() {
        return STANDARD;
    }

    /**
     * {@return a reader of the page at this address, which completes its links} It is not opened.
     *
     * @param address where the page came from
     */
    public PageReader at(Url address) {
        return new PageReader(requireNonNull(address, "address"));
    }

    /**
     * Reads a page.
     *
     * @param html the page
     * @return the show with the episodes of the page, and what was odd about it
     */
    public Parsed<Podcast> read(String html) {
        return PageBytes.limited(requireNonNull(html, "html"), text -> PageAnalysis.of(text, address));
    }

    /**
     * Reads a page whose encoding is told by a mark at its beginning, by the page itself, or by what it can be: UTF-8, or
     * else windows-1252.
     *
     * @param html the page as it came
     * @return the show with the episodes of the page, and what was odd about it
     */
    public Parsed<Podcast> read(byte[] html) {
        return read(PageBytes.decode(html, null));
    }

    /**
     * Reads a page whose encoding was told beside it, as in a header of HTTP. A mark at its beginning counts for more.
     *
     * @param html the page as it came
     * @param charset the encoding
     * @return the show with the episodes of the page, and what was odd about it
     */
    public Parsed<Podcast> read(byte[] html, Charset charset) {
        return read(PageBytes.decode(html, requireNonNull(charset, "charset")));
    }

    /**
     * Reads a page from a file.
     *
     * @param file the file
     * @return the show with the episodes of the page, and what was odd about it
     * @throws IOException if the file cannot be read
     */
    public Parsed<Podcast> read(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return read(in);
        }
    }

    /**
     * Reads a page from a stream, which stays open.
     *
     * @param in the stream
     * @return the show with the episodes of the page, and what was odd about it
     * @throws IOException if the stream cannot be read
     */
    public Parsed<Podcast> read(InputStream in) throws IOException {
        return read(in.readNBytes(LIMIT + 1));
    }
}

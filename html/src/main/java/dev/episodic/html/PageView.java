package dev.episodic.html;

import dev.episodic.Episode;
import dev.episodic.Podcast;
import java.util.Locale;
import java.util.Optional;

/**
 * A page that is being written, as someone sees it who replaces a part of it or all of it. It is made by the writers
 * only and may gain methods.
 *
 * <p>Whoever replaces something writes HTML that is trusted. Words of the show have to be escaped:
 * {@code SafeHtml.ofText} does so for plain text, {@code SafeHtml.of} cleans HTML, and an address has to be a
 * {@link SafeUrl}.
 */
public interface PageView {

    /** {@return what the page is about} */
    PageKind kind();

    /** {@return the show} */
    Podcast podcast();

    /** {@return the episode, on the page of an episode} */
    Optional<Episode> episode();

    /** {@return the title of the window} */
    String title();

    /** {@return the language of the page} */
    Locale language();

    /** {@return the address of a file of the site, seen from this page}
     *
     * @param file the file within the site, such as {@code index.html} or {@code feed.xml}
     */
    SafeUrl file(String file);

    /**
     * {@return one of the words of the page, in its language}
     *
     * @param key the key, such as {@code show.notes}, as {@link Theme#words()} lists them
     * @throws IllegalArgumentException if there is no such key
     */
    String word(String key);

    /** {@return the HTML of a part as it stands on the page: the replacement where there is one; may be empty} */
    String part(Part part);
}

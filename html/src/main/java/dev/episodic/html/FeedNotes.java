package dev.episodic.html;

import static java.util.Objects.requireNonNull;

import dev.episodic.Diagnostic;
import dev.episodic.Episode;
import dev.episodic.Parsed;
import dev.episodic.Podcast;
import dev.episodic.Position;
import dev.episodic.Severity;
import dev.episodic.Url;
import dev.episodic.html.site.FeedSections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Show notes in the little HTML that podcast apps show: paragraphs, line breaks, lists, links, bold and italic, and nothing
 * else. Headings become bold lines, rows of tables become lines, pictures go, links are complete, and there is no line feed,
 * which some apps would show. What the notes of an episode do not say themselves is taken from what the show holds: the
 * chapters as time codes that apps make links of, the guests and the links.
 *
 * <pre>{@code
 * String description = FeedNotes.standard().write(podcast, episode).value();
 * }</pre>
 *
 * <p>This is immutable, and many threads can use it.
 *
 * @see <a href="https://github.com/Podcast-Standards-Project/PSP-1-Podcast-RSS-Specification#item-description">PSP-1: the
 * description of an item</a>
 * @see <a href="https://help.apple.com/itc/podcasts_connect/#/itcb54353390">Apple: what a feed may hold</a>
 */
public final class FeedNotes {

    /** How long the description of an episode may be at Apple, in bytes of UTF-8. */
    public static final int LIMIT = 4_000;

    private static final FeedNotes STANDARD = new FeedNotes(LIMIT, null);

    private final int limit;
    private final @Nullable Url base;

    private FeedNotes(int limit, @Nullable Url base) {
        this.limit = limit;
        this.base = base;
    }

    /** {@return notes of at most {@value #LIMIT} bytes} */
    public static FeedNotes standard() {
        return STANDARD;
    }

    /**
     * {@return notes of another length}
     *
     * @param bytes the most bytes that they may have in UTF-8
     * @throws IllegalArgumentException if nothing would fit
     */
    public FeedNotes withMostBytes(int bytes) {
        if (bytes < 100) {
            throw new IllegalArgumentException("most bytes: 100 or more, not " + bytes);
        }
        return new FeedNotes(bytes, base);
    }

    /**
     * {@return notes whose links are completed by an address}
     *
     * @param address that of the document in which they stand
     */
    public FeedNotes at(Url address) {
        return new FeedNotes(limit, requireNonNull(address, "address"));
    }

    /**
     * {@return the notes for a feed, with a diagnostic {@code notes.cut} if not all of them fitted}
     *
     * @param notes HTML, whoever wrote it, or plain text
     */
    public Parsed<String> write(String notes) {
        var safe = base == null ? SafeHtml.of(notes) : SafeHtml.of(notes, base);
        return cut(FeedMarkup.of(safe));
    }

    /**
     * {@return the notes of an episode for its feed, with a diagnostic {@code notes.cut} if not all of them fitted}
     *
     * @param podcast the show
     * @param episode one of its episodes
     */
    public Parsed<String> write(Podcast podcast, Episode episode) {
        var address = Optional.ofNullable(base).or(episode::link).or(podcast::link);
        var notes =
                episode.content().or(episode::description).or(episode::summary).orElse("");
        var safe = address.map(url -> SafeHtml.of(notes, url)).orElseGet(() -> SafeHtml.of(notes));
        return cut(FeedMarkup.of(safe, FeedSections.of(podcast, episode, safe)));
    }

    private Parsed<String> cut(FeedMarkup markup) {
        var whole = markup.html();
        if (markup.bytes() <= limit) {
            return new Parsed<>(whole, List.of());
        }
        var reason = new Diagnostic(
                Severity.WARNING,
                "notes.cut",
                "notes",
                Position.START,
                String.valueOf(markup.bytes()),
                "The notes have more bytes than the " + limit + " that fit, and end earlier.");
        return new Parsed<>(markup.within(limit), List.of(reason));
    }
}

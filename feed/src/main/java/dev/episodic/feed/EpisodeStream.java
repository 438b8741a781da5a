package dev.episodic.feed;

import dev.episodic.Diagnostic;
import dev.episodic.Episode;
import dev.episodic.Podcast;
import dev.episodic.feed.vocabulary.FeedDocument;
import dev.episodic.feed.vocabulary.Trail;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * The episodes of a feed, one by one as its bytes arrive, in the memory of one episode whatever the size of the feed.
 * Whoever has seen enough stops, and the rest is not read.
 *
 * <p>A feed that breaks off ends the episodes and leaves a diagnostic that says so; a source that cannot be read any
 * further throws.
 */
public final class EpisodeStream implements Iterator<Episode>, Closeable {

    private final Closeable source;
    private final FeedFormat format;
    private final FeedDocument document;
    private final Trail trail;
    private @Nullable Podcast podcast;
    private @Nullable Episode next;
    private boolean ended;

    EpisodeStream(FeedFormat format, FeedDocument document, Trail trail, Closeable source) {
        this.format = format;
        this.document = document;
        this.trail = trail;
        this.source = source;
    }

    /** {@return the format of the feed} */
    public FeedFormat format() {
        return format;
    }

    /**
     * {@return the show, without its episodes: what the feed says of it before the first one and, once the last one was
     * handed out, all that it says}
     *
     * @throws UncheckedIOException if the source cannot be read
     */
    public Podcast podcast() {
        ahead();
        Podcast known = podcast;
        if (known == null) {
            known = document.podcast();
            podcast = known;
        }
        return known;
    }

    /**
     * {@return whether there is another episode}
     *
     * @throws UncheckedIOException if the source cannot be read
     */
    @Override
    public boolean hasNext() {
        return ahead() != null;
    }

    /** {@return the next episode, which stays the next one, or null if there is none} */
    private @Nullable Episode ahead() {
        if (next == null && !ended) {
            try {
                next = document.next();
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
            if (next == null) {
                ended = true;
                podcast = null;
            }
        }
        return next;
    }

    /**
     * {@return the next episode}
     *
     * @throws NoSuchElementException if there is none
     * @throws UncheckedIOException if the source cannot be read
     */
    @Override
    public Episode next() {
        Episode episode = ahead();
        if (episode == null) {
            throw new NoSuchElementException("no more episodes");
        }
        next = null;
        return episode;
    }

    /** {@return what was odd in the part that was read so far} */
    public List<Diagnostic> diagnostics() {
        return List.copyOf(trail.diagnostics());
    }

    /** Closes the source. */
    @Override
    public void close() throws IOException {
        source.close();
    }
}

package dev.episodic.feed;

import dev.episodic.Link;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Thrown when what was read is no feed at all. Says what it is instead; of an HTML page also the title, and the feeds
 * that the page announces, one of which may be the one that was wanted.
 */
public final class FeedException extends IOException {

    private static final long serialVersionUID = 1;

    private final String found;
    private final @Nullable String title;
    private final transient List<Link> feeds;

    FeedException(String found, @Nullable String title, List<Link> feeds) {
        super(message(found, title, feeds));
        this.found = found;
        this.title = title;
        this.feeds = List.copyOf(feeds);
    }

    FeedException(String found) {
        this(found, null, List.of());
    }

    private static String message(String found, @Nullable String title, List<Link> feeds) {
        var message = new StringBuilder("This is no feed but ").append(found);
        if (title != null) {
            message.append(" titled \"").append(title).append('"');
        }
        message.append('.');
        for (Link feed : feeds) {
            feed.url().ifPresent(url -> message.append(" It announces the feed ")
                    .append(url)
                    .append('.'));
        }
        return message.toString();
    }

    /** {@return what it is instead, as a noun: {@code an HTML page}} */
    public String found() {
        return found;
    }

    /** {@return the title, if it is a page that has one} */
    public Optional<String> title() {
        return Optional.ofNullable(title);
    }

    /** {@return the feeds that the page announces, addresses as they stand there, in its order} */
    public List<Link> feeds() {
        return feeds;
    }
}

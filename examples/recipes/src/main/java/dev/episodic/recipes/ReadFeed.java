package dev.episodic.recipes;

import dev.episodic.Podcast;
import dev.episodic.feed.FeedReader;
import java.io.IOException;
import java.nio.file.Path;

/** Reads a feed and prints what its episodes are called, and who is their guest. */
final class ReadFeed {

    private ReadFeed() {}

    /** Takes the feed, or else the sample. */
    public static void main(String[] arguments) throws IOException {
        Path feed = Path.of(arguments.length > 0 ? arguments[0] : "examples/show/feed.xml");
        // region read
        Podcast podcast = FeedReader.standard().read(feed).value();
        podcast.episodes().forEach(episode -> System.out.println(episode.title().orElse("(no title)")));
        podcast.episodes().get(0).guests().forEach(guest -> System.out.println("  with " + guest.name()));
        // endregion
    }
}

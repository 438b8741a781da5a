package dev.episodic.benchmark;

import dev.episodic.Severity;
import dev.episodic.feed.FeedReader;
import java.io.IOException;

/**
 * Reads a feed of the megabytes given, episode by episode, and says how long it took and how much memory there was.
 * Started with a small heap, it shows that the size of a feed does not matter.
 */
public final class ReadHugeFeed {

    private ReadHugeFeed() {}

    /**
     * Reads a generated feed.
     *
     * @param args the megabytes, 1024 unless given
     */
    public static void main(String[] args) throws IOException {
        long megabytes = args.length == 0 ? 1024 : Long.parseLong(args[0]);
        var feed = new GeneratedFeed(megabytes << 20, 1);
        long start = System.nanoTime();
        long episodes = 0;
        try (var stream = FeedReader.standard().episodes(feed)) {
            while (stream.hasNext()) {
                episodes += stream.next().title().isPresent() ? 1 : 0;
            }
            long worst = stream.diagnostics().stream()
                    .filter(diagnostic -> diagnostic.severity() != Severity.INFO)
                    .count();
            if (episodes != feed.items() || worst > 0) {
                throw new IllegalStateException(episodes + " of " + feed.items() + " episodes, " + worst + " warnings");
            }
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf(
                "%d MB, %d episodes, %.1f s, made up and read, in a heap of at most %d MB%n",
                megabytes, episodes, seconds, Runtime.getRuntime().maxMemory() >> 20);
    }
}

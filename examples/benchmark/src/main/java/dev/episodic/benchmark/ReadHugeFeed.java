package dev.episodic.benchmark;

import dev.episodic.Severity;
import dev.episodic.feed.FeedReader;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

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
        // Who owns the stream closes it
        @SuppressWarnings("resource")
        var timed = new Timed(feed);
        long start = System.nanoTime();
        long episodes = 0;
        try (var stream = FeedReader.standard().episodes(timed)) {
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
        double seconds = (System.nanoTime() - start - timed.nanos) / 1e9;
        System.out.printf(
                "%d MB, %d episodes, read in %.1f s (%.0f MB/s, and %.1f s to make them up), heap of at most %d MB%n",
                megabytes,
                episodes,
                seconds,
                megabytes / seconds,
                timed.nanos / 1e9,
                Runtime.getRuntime().maxMemory() >> 20);
    }

    /** Takes the time that the feed is made up in, which is not that of the reading. */
    private static final class Timed extends FilterInputStream {
        private long nanos;

        private Timed(InputStream in) {
            super(in);
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            long start = System.nanoTime();
            int count = super.read(bytes, offset, length);
            nanos += System.nanoTime() - start;
            return count;
        }
    }
}

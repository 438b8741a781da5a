package dev.episodic.recipes;

import dev.episodic.Chapters;
import dev.episodic.Episode;
import dev.episodic.Podcast;
import dev.episodic.chapters.ChaptersReader;
import dev.episodic.feed.FeedReader;
import dev.episodic.feed.FeedWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;

/** Puts the chapters of a file into the first episode of a feed, for apps that look for them there. */
final class PutChaptersIntoFeed {

    private PutChaptersIntoFeed() {}

    /** Takes the feed and the file of chapters, or else the samples, and prints the new feed. */
    public static void main(String[] arguments) throws IOException {
        Path feed = Path.of(arguments.length > 1 ? arguments[0] : "examples/show/feed.xml");
        Path file = Path.of(arguments.length > 1 ? arguments[1] : "examples/show/chapters/s2e3.json");
        Chapters chapters = ChaptersReader.standard().read(file).value();
        Podcast podcast = FeedReader.standard().read(feed).value();
        var episodes = new ArrayList<Episode>(podcast.episodes());
        episodes.set(
                0, episodes.get(0).toBuilder().chapters(chapters.chapters()).build());
        FeedWriter.standard().write(podcast.toBuilder().episodes(episodes).build(), System.out);
    }
}

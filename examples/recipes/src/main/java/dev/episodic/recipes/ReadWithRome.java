package dev.episodic.recipes;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import dev.episodic.feed.rome.PodcastModule;
import java.io.IOException;
import java.nio.file.Path;

/** Reads a feed with Rome, as before, and prints the people and the transcripts that it now finds. */
final class ReadWithRome {

    private ReadWithRome() {}

    /** Takes the feed, or else the sample. */
    public static void main(String[] arguments) throws IOException, FeedException {
        var feed = Path.of(arguments.length > 0 ? arguments[0] : "examples/show/feed.xml");
        try (var in = new XmlReader(feed.toFile())) {
            for (SyndEntry entry : new SyndFeedInput().build(in).getEntries()) {
                System.out.println(entry.getTitle());
                if (entry.getModule(PodcastModule.URI) instanceof PodcastModule podcast) {
                    podcast.people().forEach(person -> System.out.println("  with " + person.name()));
                    podcast.transcripts().forEach(file -> System.out.println("  in words: " + file.url()));
                }
            }
        }
    }
}

package dev.episodic.recipes;

import dev.episodic.Diagnostic;
import dev.episodic.Parsed;
import dev.episodic.Podcast;
import dev.episodic.Severity;
import dev.episodic.feed.FeedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads a broken feed, and tells what was wrong with it and where. */
final class TellWhatWasWrong {

    private static final String BROKEN = """
            <rss version="2.0"><channel>
              <title>Tea & Trains</title>
              <item><title>Steam</title><pubDate>next Tuesday</pubDate></item>
            </channel></rss>
            """;

    private TellWhatWasWrong() {}

    /** Takes a feed, or else one with a bare ampersand and a date that is none. */
    public static void main(String[] arguments) throws IOException {
        String feed = arguments.length > 0 ? Files.readString(Path.of(arguments[0])) : BROKEN;
        // region tell
        Parsed<Podcast> parsed = FeedReader.standard().read(feed);
        for (Diagnostic diagnostic : parsed.diagnostics()) {
            System.out.println(diagnostic.severity() + " " + diagnostic.code() + ": " + diagnostic);
        }
        Podcast podcast = parsed.orThrow(Severity.ERROR);
        // endregion
        System.out.println("read all the same: " + podcast.title().orElse("(no title)"));
    }
}

package dev.episodic.recipes;

import dev.episodic.Podcast;
import dev.episodic.feed.FeedReader;
import dev.episodic.html.SiteWriter;
import java.io.IOException;
import java.nio.file.Path;

/** Makes a site of show-note pages from a feed. */
final class MakeSite {

    private MakeSite() {}

    /** Takes the feed and the folder for the site, or else the sample and the folder {@code site}. */
    public static void main(String[] arguments) throws IOException {
        Path feed = Path.of(arguments.length > 0 ? arguments[0] : "examples/show/feed.xml");
        Path folder = Path.of(arguments.length > 1 ? arguments[1] : "site");
        // region site
        Podcast podcast = FeedReader.standard().read(feed).value();
        SiteWriter.standard().withFile("feed.xml", feed).write(podcast, folder);
        System.out.println("Open " + folder.resolve("index.html"));
        // endregion
    }
}

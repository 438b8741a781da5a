package dev.episodic.recipes;

import dev.episodic.Podcast;
import dev.episodic.feed.FeedReader;
import dev.episodic.json.PodcastJson;
import java.io.IOException;
import java.nio.file.Path;

/** Turns a show into JSON and back. */
final class SaveAsJson {

    private SaveAsJson() {}

    /** Takes the feed, or else the sample, and prints the JSON. */
    public static void main(String[] arguments) throws IOException {
        Path feed = Path.of(arguments.length > 0 ? arguments[0] : "examples/show/feed.xml");
        Podcast podcast = FeedReader.standard().read(feed).value();
        // region json
        String json = PodcastJson.standard().indented().write(podcast);
        Podcast same = PodcastJson.standard().read(json);
        // endregion
        System.out.println(json);
        System.out.println("equal when read again: " + same.equals(podcast));
    }
}

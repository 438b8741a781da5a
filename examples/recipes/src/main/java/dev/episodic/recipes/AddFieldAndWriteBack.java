package dev.episodic.recipes;

import dev.episodic.Location;
import dev.episodic.Podcast;
import dev.episodic.feed.FeedReader;
import dev.episodic.feed.FeedWriter;
import java.io.IOException;
import java.nio.file.Path;

/** Adds a place to a show, and writes its feed with everything else in it. */
final class AddFieldAndWriteBack {

    private AddFieldAndWriteBack() {}

    /** Takes the feed, or else the sample, and prints the new one. */
    public static void main(String[] arguments) throws IOException {
        Path feed = Path.of(arguments.length > 0 ? arguments[0] : "examples/show/feed.xml");
        // region add
        Podcast podcast = FeedReader.standard().read(feed).value();
        Location place = Location.builder().name("Kamenica, platform 2").build();
        FeedWriter.standard().write(podcast.toBuilder().addLocation(place).build(), System.out);
        // endregion
    }
}

package dev.episodic.recipes;

import dev.episodic.Podcast;
import dev.episodic.feed.FeedReader;
import dev.episodic.html.FeedNotes;
import java.io.IOException;
import java.nio.file.Path;

/** Makes descriptions for apps, in the little HTML that they show, out of all that is known about episodes. */
final class WriteFeedNotes {

    private WriteFeedNotes() {}

    /** Takes the feed, or else the sample. */
    public static void main(String[] arguments) throws IOException {
        Path feed = Path.of(arguments.length > 0 ? arguments[0] : "examples/show/feed.xml");
        Podcast podcast = FeedReader.standard().read(feed).value();
        var episodes = podcast.episodes().stream()
                .map(episode -> episode.toBuilder()
                        .description(
                                FeedNotes.standard().write(podcast, episode).value())
                        .build())
                .toList();
        Podcast forApps = podcast.toBuilder().episodes(episodes).build();
        System.out.println(forApps.episodes().get(0).description().orElse(""));
    }
}

package dev.episodic.recipes;

import dev.episodic.Episode;
import dev.episodic.Person;
import dev.episodic.Podcast;
import dev.episodic.Role;
import dev.episodic.feed.FeedWriter;
import java.io.IOException;

/** Writes the feed of a new show. */
final class WriteFeed {

    private WriteFeed() {}

    /** Takes nothing, and prints the feed. */
    public static void main(String[] arguments) throws IOException {
        // region write
        var guest = Person.builder().name("Ada Novak").role(Role.GUEST).build();
        var episode = Episode.builder().title("Night trains").addPerson(guest).build();
        var podcast = Podcast.builder().title("Sleepers").addEpisode(episode).build();
        FeedWriter.standard().write(podcast, System.out);
        // endregion
    }
}

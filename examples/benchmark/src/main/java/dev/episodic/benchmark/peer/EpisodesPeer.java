package dev.episodic.benchmark.peer;

import dev.episodic.feed.FeedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;

/** This library, episode by episode, none of which is kept. */
final class EpisodesPeer implements Peer {

    @Override
    public Object read(byte[] feed) throws IOException {
        int episodes = 0;
        try (var stream = FeedReader.standard().episodes(new ByteArrayInputStream(feed))) {
            while (stream.hasNext()) {
                episodes += stream.next().media().size();
            }
        }
        return episodes;
    }

    @Override
    public List<FoundItem> items(byte[] feed) throws IOException {
        return new EpisodicPeer().items(feed);
    }
}

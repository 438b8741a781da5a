package dev.episodic.benchmark.peer;

import dev.episodic.Episode;
import dev.episodic.Guid;
import dev.episodic.feed.FeedReader;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.List;

/** This library: the full model, with positions and diagnostics. */
final class EpisodicPeer implements Peer {

    @Override
    public Object read(byte[] feed) throws IOException {
        return FeedReader.standard().read(feed);
    }

    @Override
    public List<FoundItem> items(byte[] feed) throws IOException {
        return FeedReader.standard().read(feed).value().episodes().stream()
                .map(EpisodicPeer::item)
                .toList();
    }

    private static FoundItem item(Episode episode) {
        return FoundItem.of(
                episode.title().orElse(null),
                episode.guid().map(Guid::value).orElse(null),
                episode.published().map(OffsetDateTime::toInstant).orElse(null),
                episode.media().stream().map(media -> media.url().toString()).toList());
    }
}

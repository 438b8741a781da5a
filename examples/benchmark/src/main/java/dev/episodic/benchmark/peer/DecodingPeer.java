package dev.episodic.benchmark.peer;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;

/** Bytes made into one text, which whoever reads all of a feed cannot well do without. */
final class DecodingPeer implements Peer {

    @Override
    public Object read(byte[] feed) {
        return new String(feed, UTF_8);
    }

    @Override
    public List<FoundItem> items(byte[] feed) {
        return List.of();
    }
}

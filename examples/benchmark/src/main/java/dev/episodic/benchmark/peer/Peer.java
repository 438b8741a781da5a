package dev.episodic.benchmark.peer;

import java.util.List;

/** Reads feeds. */
public interface Peer {

    /** {@return what it makes of a feed, all of it, so that nothing is left undone} */
    Object read(byte[] feed) throws Exception;

    /** {@return the items that it found in a feed} */
    List<FoundItem> items(byte[] feed) throws Exception;
}

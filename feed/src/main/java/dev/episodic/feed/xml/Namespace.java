package dev.episodic.feed.xml;

import java.util.List;

/**
 * A namespace that is known.
 *
 * @param prefix the usual prefix
 * @param uri the canonical address
 * @param otherUris further addresses by which feeds mean the same
 */
public record Namespace(String prefix, String uri, List<String> otherUris) {
    /** Copies the list. */
    public Namespace {
        otherUris = List.copyOf(otherUris);
    }
}

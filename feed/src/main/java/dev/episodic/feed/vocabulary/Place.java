package dev.episodic.feed.vocabulary;

import dev.episodic.Position;

/** Where something stands in a document, by its path and by its position. */
record Place(String path, Position position) {}

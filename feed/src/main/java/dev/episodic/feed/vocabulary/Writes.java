package dev.episodic.feed.vocabulary;

import dev.episodic.feed.xml.XmlSink;
import java.io.IOException;

/**
 * The writing half of a row: it writes the elements that hold one part of a value, or none if the part is absent.
 *
 * @param <T> the type of the value
 */
@FunctionalInterface
interface Writes<T> {

    void write(T value, XmlSink out) throws IOException;
}

package dev.episodic.feed.xml;

import java.io.IOException;

/** Takes a document tag by tag, to look at it or to write it. */
public interface XmlSink {
    /** Starts an element. */
    void start(Name name) throws IOException;

    /** Gives the element that was just started an attribute; an empty value is one too. */
    void attribute(Name name, String value) throws IOException;

    /** Gives the element that was just started an attribute without namespace. */
    default void attribute(String name, String value) throws IOException {
        attribute(Name.of(name), value);
    }

    /** Adds text; an empty one is none. */
    void text(String text) throws IOException;

    /** Ends the innermost element. */
    void end() throws IOException;
}

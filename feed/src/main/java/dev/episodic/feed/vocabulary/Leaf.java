package dev.episodic.feed.vocabulary;

import dev.episodic.ForeignElement;
import dev.episodic.feed.xml.Name;
import java.util.List;

/**
 * An element that was read as a text.
 *
 * @param name its name
 * @param attributes its attributes, none of which may be known
 * @param text its text, in which elements that stood inside are markup again; as it came, blanks included
 */
record Leaf(Name name, List<Attribute> attributes, String text) {

    record Attribute(Name name, String value) {}

    ForeignElement asForeign() {
        return ForeignElements.of(name, attributes, text);
    }
}

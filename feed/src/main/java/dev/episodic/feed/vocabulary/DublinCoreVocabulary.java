package dev.episodic.feed.vocabulary;

import dev.episodic.feed.xml.Name;
import dev.episodic.feed.xml.Namespace;
import java.util.List;

/**
 * Dublin Core, read where RSS and Apple say nothing: all its tags are among the {@link LesserTags}.
 *
 * @see <a href="https://www.dublincore.org/specifications/dublin-core/dces/">Dublin Core Metadata Element Set</a>
 */
final class DublinCoreVocabulary extends Vocabulary {

    static final Namespace NAMESPACE = new Namespace(
            "dc",
            "http://purl.org/dc/elements/1.1/",
            List.of("http://purl.org/dc/elements/1.0/", "http://dublincore.org/documents/dcmi-namespace/"));

    static final Name DATE = name("date");

    DublinCoreVocabulary() {
        super(NAMESPACE);
    }

    static Name name(String local) {
        return Name.of(NAMESPACE.uri(), NAMESPACE.prefix(), local);
    }
}

package dev.episodic.feed.vocabulary;

import dev.episodic.feed.xml.Name;
import dev.episodic.feed.xml.Namespace;
import java.util.Set;

/**
 * The namespaces that a document may use for the tags of its own format: whichever it is, the same tags are meant.
 *
 * @param core the one under which the rows know these tags
 * @param others the addresses of the others
 */
record CoreNames(Namespace core, Set<String> others) {

    /** {@return whether the name is in a namespace of the format itself} */
    boolean isOwn(Name name) {
        return others.contains(name.namespace()) || core.uri().equals(name.namespace());
    }

    /** {@return the name under which a row knows the element} */
    Name canonical(Name name) {
        return !others.isEmpty() && others.contains(name.namespace()) ? inCore(name) : name;
    }

    /**
     * {@return the name under which an element that no row claims is kept} One in no namespace gets that of its format,
     * since otherwise it would be taken for a tag of RSS when it is written into a feed.
     */
    Name kept(Name name) {
        return name.namespace().isEmpty() ? canonical(name) : name;
    }

    private Name inCore(Name name) {
        return Name.of(core.uri(), core.prefix(), name.local());
    }
}

package dev.episodic;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The fifteen words of Dublin Core, and those of its later terms that tell dates apart.
 *
 * @see <a href="https://www.dublincore.org/specifications/dublin-core/dces/">Dublin Core Metadata Element Set</a>
 */
public enum DublinCoreElement {

    /** The name of it: {@code dc:title}. */
    TITLE,

    /** Who made it: {@code dc:creator}. */
    CREATOR,

    /** What it is about: {@code dc:subject}. */
    SUBJECT,

    /** An account of it: {@code dc:description}. */
    DESCRIPTION,

    /** Who makes it available: {@code dc:publisher}. */
    PUBLISHER,

    /** Who helped to make it: {@code dc:contributor}. */
    CONTRIBUTOR,

    /** A date in its life: {@code dc:date}. */
    DATE,

    /** The kind of thing it is: {@code dc:type}. */
    TYPE,

    /** The kind of file it is: {@code dc:format}. */
    FORMAT,

    /** What tells it from others: {@code dc:identifier}. */
    IDENTIFIER,

    /** What it was made from: {@code dc:source}. */
    SOURCE,

    /** The language it is in: {@code dc:language}. */
    LANGUAGE,

    /** Something it has to do with: {@code dc:relation}. */
    RELATION,

    /** The place or time it is about: {@code dc:coverage}. */
    COVERAGE,

    /** Who owns it and what may be done with it: {@code dc:rights}. */
    RIGHTS,

    /** When it was made: {@code dcterms:created}. */
    CREATED,

    /** When it was changed: {@code dcterms:modified}. */
    MODIFIED,

    /** When it was published: {@code dcterms:issued}. */
    ISSUED,

    /** When it became or will become available: {@code dcterms:available}. */
    AVAILABLE;

    /** {@return whether it is one of the later terms, {@code dcterms}, and not one of the fifteen} */
    public boolean isLater() {
        return compareTo(CREATED) >= 0;
    }

    /** {@return the element of this name, in any letter case, or nothing if there is none} */
    public static Optional<DublinCoreElement> parse(String text) {
        var word = text.strip();
        return Stream.of(values())
                .filter(element -> element.toString().equalsIgnoreCase(word))
                .findFirst();
    }

    /** {@return the name as Dublin Core spells it} */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}

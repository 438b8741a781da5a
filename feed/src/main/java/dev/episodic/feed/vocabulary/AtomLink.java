package dev.episodic.feed.vocabulary;

import static dev.episodic.feed.form.Forms.LANGUAGE;
import static dev.episodic.feed.form.Forms.LENGTH;
import static dev.episodic.feed.form.Forms.LINE;
import static dev.episodic.feed.form.Forms.MEDIA_TYPE;
import static dev.episodic.feed.form.Forms.URL;

import dev.episodic.WebLink;
import dev.episodic.feed.xml.Name;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One link of Atom with all that it says; one that says more than Atom knows is not read. */
final class AtomLink {

    static final Name NAME = Name.of(AtomVocabulary.NAMESPACE.uri(), AtomVocabulary.NAMESPACE.prefix(), "link");

    static final Shape<WebLink, WebLink.Builder> SHAPE = Shape.of(
                    AtomVocabulary.NAMESPACE, WebLink::builder, WebLink.Builder::build)
            .attribute("rel", LINE, WebLink::rel, WebLink.Builder::rel)
            .attribute("type", MEDIA_TYPE, WebLink::type, WebLink.Builder::type)
            .required("href", URL, WebLink::url, WebLink.Builder::url)
            .attribute("hreflang", LANGUAGE, WebLink::language, WebLink.Builder::language)
            .attribute("title", LINE, WebLink::title, WebLink.Builder::title)
            .attribute("length", LENGTH, WebLink::length, WebLink.Builder::length);

    private AtomLink() {}

    /** {@return what the document is, in lower case} */
    static String relation(Leaf leaf) {
        String given = leaf.attribute("rel").strip().toLowerCase(Locale.ROOT);
        String word =
                given.startsWith(AtomRelations.REGISTRY) ? given.substring(AtomRelations.REGISTRY.length()) : given;
        return word.isEmpty() ? "alternate" : word;
    }

    /** {@return the media type of the document, in lower case, or an empty text} */
    static String type(Leaf leaf) {
        return leaf.attribute("type").strip().toLowerCase(Locale.ROOT);
    }

    /** {@return whether the link says no more than these, and what it leads to is a web page} */
    static boolean isPage(Leaf leaf, String... attributes) {
        return leaf.hasOnly(attributes)
                && leaf.text().isBlank()
                && Set.of("", "text/html", "application/xhtml+xml").contains(type(leaf));
    }

    /** {@return the link, or null if it says something that has no place, or cannot be read} */
    static @Nullable WebLink read(Reading reading, Leaf leaf) {
        if (!leaf.text().isBlank() || leaf.hasMarkup()) {
            return null;
        }
        WebLink.Builder link = WebLink.builder();
        var seen = new HashSet<Name>();
        for (Leaf.Attribute attribute : leaf.attributes()) {
            var row = SHAPE.attributes().stream()
                    .filter(each -> each.name().equals(attribute.name()))
                    .findFirst();
            if (row.isEmpty() || !row.get().read(attribute.value(), link, reading)) {
                return null;
            }
            seen.add(attribute.name());
        }
        return seen.contains(Name.of("href")) ? link.build() : null;
    }
}

package dev.episodic.feed.vocabulary;

import static dev.episodic.feed.form.Forms.LENGTH;
import static dev.episodic.feed.form.Forms.LINE;
import static dev.episodic.feed.form.Forms.MEDIA_TYPE;
import static dev.episodic.feed.form.Forms.URL;
import static java.util.Objects.requireNonNull;

import dev.episodic.Funding;
import dev.episodic.Link;
import dev.episodic.Media;
import dev.episodic.Url;
import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads links, each by the row of its relation. A link that says none leads to the page of what it stands in.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc4287#section-4.2.7">RFC 4287: link</a>
 */
final class AtomRelations<B> implements Reads<B> {

    static final String REGISTRY = "http://www.iana.org/assignments/relation/";

    private static final Shape<Media, Media.Builder> ENCLOSURE = Shape.of(
                    AtomVocabulary.NAMESPACE, Media::builder, Media.Builder::build)
            .required("href", URL, Media::url, Media.Builder::url)
            .attribute("length", LENGTH, Media::length, Media.Builder::length)
            .attribute("type", MEDIA_TYPE, Media::type, Media.Builder::type)
            .constant("rel", "enclosure");

    private static final Shape<Funding, Funding.Builder> PAYMENT = Shape.of(
                    AtomVocabulary.NAMESPACE, Funding::builder, Funding.Builder::build)
            .required("href", URL, Funding::url, Funding.Builder::url)
            .attribute("title", LINE, Funding::title, Funding.Builder::title)
            .constant("rel", "payment")
            .constant("type", "text/html");

    private static final Shape<Link, Link.Builder> RELATED = Shape.of(
                    AtomVocabulary.NAMESPACE, Link::builder, Link.Builder::build)
            .attribute("href", URL, Link::url, Link.Builder::url)
            .attribute("title", LINE, Link::title, Link.Builder::title)
            .constant("rel", "related")
            .constant("type", "text/html");

    /** Some put the address into the text, as RSS does. */
    private static final Shape<Url, Address> ADDRESS = Shape.of(AtomVocabulary.NAMESPACE, Address::new, Address::url)
            .required("href", URL, Function.identity(), Address::url)
            .textInPlaceOf("href", URL, Address::url)
            .constant("rel", "alternate")
            .constant("type", "text/html");

    private final Map<String, Reads<B>> pages = new HashMap<>();
    private final Map<String, Reads<B>> all = new HashMap<>();
    private final Reads<B> others;

    /** An address while its element is read. */
    private static final class Address {
        private @Nullable Url url;

        private void url(Url url) {
            this.url = url;
        }

        private Url url() {
            return requireNonNull(url, "url");
        }
    }

    /** Links with another relation than those added are read by the row given. */
    AtomRelations(Reads<B> others) {
        this.others = others;
    }

    /** A relation of which only links to web pages count. */
    AtomRelations<B> page(String rel, Reads<B> row) {
        pages.put(rel, row);
        return this;
    }

    /** A relation of any links. */
    AtomRelations<B> any(String rel, Reads<B> row) {
        all.put(rel, row);
        return this;
    }

    static <B> Reads<B> address(BiConsumer<B, Url> set) {
        return new ShapeRow<>(ADDRESS, set, false);
    }

    static <B> Reads<B> enclosure(BiConsumer<B, Media> add) {
        return new ShapeRow<>(ENCLOSURE, add, true);
    }

    static <B> Reads<B> payment(BiConsumer<B, Funding> add) {
        return new ShapeRow<>(PAYMENT, add, true);
    }

    static <B> Reads<B> related(BiConsumer<B, Link> add) {
        return new ShapeRow<>(RELATED, add, true);
    }

    @Override
    public void read(Reading reading, Frame<B> frame) throws IOException {
        String rel = relation(reading.attribute("rel"));
        Reads<B> row = isPage(reading.attribute("type")) ? pages.getOrDefault(rel, all.get(rel)) : all.get(rel);
        if (row != null && (row.many() || !frame.isClaimed(row))) {
            reading.readBy(row, frame);
        } else {
            others.read(reading, frame);
        }
    }

    private static String relation(@Nullable String given) {
        String rel = given == null ? "" : given.strip().toLowerCase(Locale.ROOT);
        if (rel.startsWith(REGISTRY)) {
            return rel.substring(REGISTRY.length());
        }
        return rel.isEmpty() ? "alternate" : rel;
    }

    private static boolean isPage(@Nullable String type) {
        return type == null || type.isBlank() || type.toLowerCase(Locale.ROOT).contains("html");
    }

    @Override
    public boolean many() {
        return true;
    }
}

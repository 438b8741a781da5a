package dev.episodic.feed.vocabulary;

import static dev.episodic.feed.form.Forms.URL;

import dev.episodic.Url;
import dev.episodic.feed.xml.Name;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * Reads the link of Atom that leads to the web page, which counts where RSS has no link. In a document whose namespace is
 * that of Atom by mistake, it is the link of RSS itself, with its address in the text.
 */
final class AtomPageLink<B> implements Reads<B> {

    private static final List<Name> OWNER = List.of(Name.of("link"));
    private static final Set<String> PAGES = Set.of("", "text/html", "application/xhtml+xml");
    private static final Set<String> UNDERSTOOD = Set.of("rel", "href", "type");

    private final LegacyRow<B, Url> byAttribute;
    private final LegacyRow<B, Url> byText;

    AtomPageLink(BiConsumer<B, Url> set) {
        byAttribute = new LegacyRow<>(URL, "href", OWNER, set, (url, leaf) -> saysMore(leaf));
        byText = new LegacyRow<>(URL, OWNER, set);
    }

    /** {@return the rows that wait until the link of RSS is known to be absent} */
    List<LegacyRow<B, Url>> rows() {
        return List.of(byText, byAttribute);
    }

    @Override
    public void read(Reading reading, Frame<B> frame) throws IOException {
        offer(reading, frame, reading.leaf());
    }

    /** Lets a link wait if it may lead to the page, and keeps any other one. */
    void offer(Reading reading, Frame<B> frame, Leaf leaf) {
        if (leaf.attributes().isEmpty()) {
            byText.offer(reading, frame, leaf);
        } else if (isAlternate(leaf) && PAGES.contains(type(leaf))) {
            byAttribute.offer(reading, frame, leaf);
        } else {
            reading.keep(frame, leaf.asForeign());
        }
    }

    private static boolean isAlternate(Leaf leaf) {
        String rel = leaf.attribute("rel").strip();
        return rel.isEmpty() || rel.equalsIgnoreCase("alternate");
    }

    private static String type(Leaf leaf) {
        return leaf.attribute("type").strip().toLowerCase(Locale.ROOT);
    }

    private static boolean saysMore(Leaf leaf) {
        return !leaf.text().isBlank()
                || leaf.attributes().stream()
                        .anyMatch(attribute ->
                                !UNDERSTOOD.contains(attribute.name().toString()));
    }

    @Override
    public boolean many() {
        return true;
    }
}

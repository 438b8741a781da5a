package dev.episodic.feed.xml;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A name as the document spells it, kept once per document, with what is remembered about it: what it last resolved to
 * and how many elements of it are open.
 */
final class QualifiedName {
    /** What an element of this name is to the shape of a feed, whatever its namespace. */
    enum Kind {
        /** Holds items: {@code channel}, {@code feed}, {@code rss}, {@code RDF}. */
        CONTAINER,
        /** {@code item} or {@code entry}. */
        ITEM,
        /** {@code podcast:liveItem}. */
        LIVE_ITEM,
        /** Never has content in HTML: {@code br}. */
        VOID,
        /** Is followed by text that is no markup, in HTML: {@code script}. */
        RAW,
        OTHER
    }

    final byte[] bytes;
    final int hash;
    final String prefix;
    final String local;
    final Kind kind;
    final boolean interned;
    final boolean declaresNamespace;

    /** The same name in lower case: end tags may differ in letter case. Itself if it is in lower case. */
    final QualifiedName folded;

    /** How many elements are open, counted on the folded name. */
    int open;

    /** How many elements beyond the depth limit are open, and in which stretch of such elements that was counted. */
    int deep;

    int deepStretch;

    private @Nullable Name element;
    private long elementScope = -1;
    private @Nullable Name attribute;
    private long attributeScope = -1;

    QualifiedName(byte[] bytes, int hash, boolean interned, @Nullable QualifiedName folded) {
        this.bytes = bytes;
        this.hash = hash;
        this.interned = interned;
        this.folded = folded == null ? this : folded;
        String text = new String(bytes, UTF_8);
        int colon = text.indexOf(':');
        boolean prefixed = colon > 0 && colon < text.length() - 1;
        this.prefix = prefixed ? text.substring(0, colon).intern() : "";
        this.local = prefixed ? text.substring(colon + 1) : text;
        this.declaresNamespace = prefix.equals("xmlns") || text.equals("xmlns");
        this.kind = kind(local.toLowerCase(Locale.ROOT), prefix);
    }

    private static Kind kind(String local, String prefix) {
        return switch (local) {
            case "channel", "feed", "rss", "rdf" -> Kind.CONTAINER;
            case "item", "entry" -> Kind.ITEM;
            case "liveitem" -> Kind.LIVE_ITEM;
            case "br", "hr", "wbr", "img", "meta", "link", "base", "input", "area", "col", "embed", "source", "track" ->
                prefix.isEmpty() ? Kind.VOID : Kind.OTHER;
            case "script", "style" -> prefix.isEmpty() ? Kind.RAW : Kind.OTHER;
            default -> Kind.OTHER;
        };
    }

    boolean spells(byte[] source, int from, int to) {
        return Arrays.equals(bytes, 0, bytes.length, source, from, to);
    }

    boolean isSpelledAs(QualifiedName other) {
        return this == other || (!other.interned && Arrays.equals(bytes, other.bytes));
    }

    /** {@return whether an end tag of the other name may end an element of this one} */
    boolean endsWith(QualifiedName other) {
        return folded == other.folded || ((!interned || !other.interned) && Arrays.equals(bytes, other.bytes));
    }

    Name asElement(NamespaceScopes scopes) {
        Name name = element;
        if (name == null || elementScope != scopes.state()) {
            name = scopes.resolve(this, true);
            element = name;
            elementScope = scopes.state();
        }
        return name;
    }

    Name asAttribute(NamespaceScopes scopes) {
        Name name = attribute;
        if (name == null || attributeScope != scopes.state()) {
            name = scopes.resolve(this, false);
            attribute = name;
            attributeScope = scopes.state();
        }
        return name;
    }

    @Override
    public String toString() {
        return prefix.isEmpty() ? local : prefix + ":" + local;
    }
}

package dev.episodic.feed.xml;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Goes over a document before it is written, to learn what must be known at its start: which namespaces it uses, and
 * which elements hold text, so that no white space is put into them.
 */
public final class NamespaceCollector implements XmlSink {
    private static final String XMLNS = "http://www.w3.org/2000/xmlns/";

    private final NamespaceCatalog catalog;
    private final Map<String, String> used = new LinkedHashMap<>();
    private final BitSet withText = new BitSet();
    private int[] open = new int[16];
    private int depth;
    private int elements;

    /** Looks for the namespaces of a catalogue, and others. */
    public NamespaceCollector(NamespaceCatalog catalog) {
        this.catalog = catalog;
    }

    @Override
    public void start(Name name) {
        if (!isDefault(name)) {
            use(name);
        }
        if (depth == open.length) {
            open = Arrays.copyOf(open, depth * 2);
        }
        open[depth++] = elements++;
    }

    @Override
    public void attribute(Name name, String value) {
        use(name);
    }

    @Override
    public void text(String text) {
        if (!text.isEmpty()) {
            withText.set(open[depth - 1]);
        }
    }

    @Override
    public void end() {
        depth--;
    }

    private void use(Name name) {
        String uri = namespace(name);
        if (!uri.isEmpty()) {
            // An attribute that was kept has lost its prefix, which an element may still have
            used.merge(uri, name.prefix(), (first, next) -> first.isEmpty() ? next : first);
        }
    }

    /** {@return the namespace for which a name needs a prefix; empty for none, and for those that cannot be declared} */
    static String namespace(Name name) {
        String uri = name.namespace();
        if (uri.isEmpty()) {
            return uri;
        }
        boolean reserved = uri.equals(NamespaceScopes.XML) || uri.equals(XMLNS);
        return reserved || isUnwritable(uri) ? "" : uri;
    }

    /** {@return whether nothing would be left of the address without the characters that XML does not have} */
    private static boolean isUnwritable(String uri) {
        return !XmlNames.isCharacter(uri.codePointAt(0)) && uri.codePoints().noneMatch(XmlNames::isCharacter);
    }

    /** {@return whether an element is written without prefix although it is in a namespace, as its default} */
    static boolean isDefault(Name name) {
        return name.prefix().isEmpty() && !namespace(name).isEmpty();
    }

    /** {@return whether an element, counted from 0 in the order of their starts, holds text of its own} */
    boolean hasText(int element) {
        return withText.get(element);
    }

    /**
     * {@return the prefix of each namespace used, by address} The order is that of the catalogue, and then that of their
     * first use. A prefix that is taken gets a number.
     */
    public Map<String, String> prefixes() {
        Map<String, String> prefixes = new LinkedHashMap<>();
        Set<String> taken = new HashSet<>();
        for (Namespace namespace : catalog.namespaces()) {
            if (used.containsKey(namespace.uri()) && !prefixes.containsKey(namespace.uri())) {
                prefixes.put(namespace.uri(), free(namespace.prefix(), taken));
            }
        }
        used.forEach((uri, prefix) -> {
            if (!prefixes.containsKey(uri)) {
                prefixes.put(uri, free(prefix, taken));
            }
        });
        return prefixes;
    }

    /** {@return a prefix like the one wished for that nobody has, now taken} */
    static String free(String wish, Set<String> taken) {
        boolean reserved = wish.regionMatches(true, 0, "xml", 0, 3);
        String base = XmlNames.isName(wish) && !reserved ? wish : "ns";
        String prefix = base;
        for (int number = 2; !taken.add(prefix); number++) {
            prefix = base + number;
        }
        return prefix;
    }
}

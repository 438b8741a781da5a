package dev.episodic.feed.xml;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The namespaces that are known, found by address or by usual prefix. Addresses are compared as feeds write them: letter
 * case, {@code http} or {@code https}, one trailing slash, blanks and typographic quotes around them do not count.
 */
public final class NamespaceCatalog {
    private static final String AROUND = " \t\r\n\u00A0\"'\u2018\u2019\u201A\u201C\u201D\u201E\u00AB\u00BB";

    private final List<Namespace> namespaces;
    private final Map<String, Namespace> byUri = new HashMap<>();
    private final Map<String, Namespace> byPrefix = new HashMap<>();

    /** Knows the namespaces given; where two claim one address or prefix, the first has it. */
    public NamespaceCatalog(List<Namespace> namespaces) {
        this.namespaces = List.copyOf(namespaces);
        for (Namespace namespace : this.namespaces) {
            byUri.putIfAbsent(key(namespace.uri()), namespace);
            byPrefix.putIfAbsent(namespace.prefix(), namespace);
        }
        for (Namespace namespace : this.namespaces) {
            namespace.otherUris().forEach(uri -> byUri.putIfAbsent(key(uri), namespace));
        }
    }

    /** {@return the namespaces in the order given} */
    public List<Namespace> namespaces() {
        return namespaces;
    }

    /** {@return the namespace meant by an address} */
    public Optional<Namespace> canonical(String uri) {
        return Optional.ofNullable(byUri.get(key(uri)));
    }

    /** {@return the namespace that usually has this prefix} */
    public Optional<Namespace> byPrefix(String prefix) {
        return Optional.ofNullable(byPrefix.get(prefix));
    }

    private static String key(String uri) {
        String key = strip(uri).toLowerCase(Locale.ROOT);
        if (key.startsWith("http://")) {
            key = key.substring(7);
        } else if (key.startsWith("https://")) {
            key = key.substring(8);
        }
        return key.endsWith("/") ? key.substring(0, key.length() - 1) : key;
    }

    /** {@return the address without what does not belong to it} */
    static String strip(String uri) {
        int from = 0;
        int to = uri.length();
        while (from < to && AROUND.indexOf(uri.charAt(from)) >= 0) {
            from++;
        }
        while (from < to && AROUND.indexOf(uri.charAt(to - 1)) >= 0) {
            to--;
        }
        return uri.substring(from, to);
    }
}

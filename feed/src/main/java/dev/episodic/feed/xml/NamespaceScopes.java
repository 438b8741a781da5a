package dev.episodic.feed.xml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which prefix means which namespace, here and now. Each state of the declarations has a number of its own, to which a
 * closed element returns, so that resolved names stay resolved for as long as nothing is declared.
 */
final class NamespaceScopes {
    static final String XML = "http://www.w3.org/XML/1998/namespace";

    private record Binding(
            String prefix,
            String uri,
            String usualPrefix,
            @Nullable Binding shadowed,
            long outer) {}

    private final NamespaceCatalog catalog;
    private final Reporter reporter;
    private final Map<String, Binding> bindings = new HashMap<>();
    private final List<Binding> declared = new ArrayList<>();
    private final Set<String> reported = new HashSet<>();
    private long state;
    private long lastState;

    NamespaceScopes(NamespaceCatalog catalog, Reporter reporter) {
        this.catalog = catalog;
        this.reporter = reporter;
    }

    /** {@return the number of what is declared here} */
    long state() {
        return state;
    }

    /** {@return how many declarations hold here} */
    int size() {
        return declared.size();
    }

    /** {@return whether a prefix, or none, means this namespace here} */
    boolean declares(String uri) {
        return bindings.values().stream().anyMatch(binding -> binding.uri.equals(uri));
    }

    /** {@return the namespace of elements without a prefix here, if it is declared and not one that is known} */
    String unknownDefault() {
        Binding binding = bindings.get("");
        return binding == null || catalog.canonical(binding.uri).isPresent() ? "" : binding.uri;
    }

    /** Binds a prefix, or the default namespace if it is empty, until {@link #shrink}. */
    void declare(String prefix, String uri) {
        Namespace known = catalog.canonical(uri).orElse(null);
        if (known != null) {
            if (!known.uri().equals(uri)) {
                reportOnce(Repair.NAMESPACE_ALIAS, uri, uri);
            }
            bind(prefix, known.uri(), known.prefix());
            return;
        }
        Namespace usual = prefix.isEmpty() ? null : catalog.byPrefix(prefix).orElse(null);
        if (usual != null) {
            reportOnce(Repair.NAMESPACE_UNKNOWN_URI, prefix, "xmlns:" + prefix + "=\"" + uri + "\"");
            bind(prefix, usual.uri(), usual.prefix());
            return;
        }
        bind(prefix, NamespaceCatalog.strip(uri), prefix);
    }

    /** A default namespace was declared where RSS has none. */
    void passOver(String uri) {
        reportOnce(Repair.NAMESPACE_DEFAULT, uri, uri);
    }

    private void bind(String prefix, String uri, String usualPrefix) {
        Binding binding = new Binding(prefix, uri, usualPrefix, bindings.get(prefix), state);
        bindings.put(prefix, binding);
        declared.add(binding);
        state = ++lastState;
    }

    /** Forgets all declarations but the first ones. */
    void shrink(int size) {
        while (declared.size() > size) {
            Binding binding = declared.remove(declared.size() - 1);
            if (binding.shadowed == null) {
                bindings.remove(binding.prefix);
            } else {
                bindings.put(binding.prefix, binding.shadowed);
            }
            state = binding.outer;
        }
    }

    /** {@return what a name means here; the default namespace is for elements only} */
    Name resolve(QualifiedName name, boolean element) {
        if (name.prefix.isEmpty() && !element) {
            return Name.of(name.local);
        }
        Binding binding = bindings.get(name.prefix);
        if (binding != null && !(binding.uri.isEmpty() && !name.prefix.isEmpty())) {
            return Name.of(binding.uri, binding.uri.isEmpty() ? "" : binding.usualPrefix, name.local);
        }
        if (name.prefix.isEmpty()) {
            return Name.of(name.local);
        }
        if (name.prefix.equals("xml")) {
            return Name.of(XML, "xml", name.local);
        }
        return unbound(name);
    }

    private Name unbound(QualifiedName name) {
        Namespace usual = catalog.byPrefix(name.prefix).orElse(null);
        if (usual != null) {
            reportOnce(Repair.NAMESPACE_UNBOUND, name.prefix, name.toString());
            return Name.of(usual.uri(), usual.prefix(), name.local);
        }
        reportOnce(Repair.NAMESPACE_UNDECLARED, name.prefix, name.toString());
        return Name.of(Name.UNDECLARED + name.prefix, name.prefix, name.local);
    }

    private void reportOnce(Repair repair, String about, String found) {
        if (reported.size() < 1000 && reported.add(repair.code() + ' ' + about)) {
            reporter.report(repair, found);
        }
    }
}

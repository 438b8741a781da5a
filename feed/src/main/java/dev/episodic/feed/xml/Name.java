package dev.episodic.feed.xml;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * The name of an element or attribute: two names are equal if namespace and local part are. The prefix is only how the
 * name is usually written: the catalogue's for a known namespace, else the document's.
 *
 * <p>A prefix that is neither declared nor well known makes a namespace of its own, {@value #UNDECLARED} followed by
 * the prefix. So {@code foo:title} is never taken for {@code title}, and is written again with the same prefix.
 */
public final class Name {
    static final String UNDECLARED = "undeclared:";

    private final String namespace;
    private final String prefix;
    private final String local;
    private final int hash;

    /** Prefix and local part, once they have been asked for; whoever asks at the same time makes the same. */
    private @Nullable String shown;

    private Name(String namespace, String prefix, String local) {
        this.namespace = requireNonNull(namespace, "namespace");
        this.prefix = requireNonNull(prefix, "prefix");
        this.local = requireNonNull(local, "local");
        this.hash = 31 * namespace.hashCode() + local.hashCode();
    }

    /** A name in a namespace; the namespace and the prefix are empty for none. */
    public static Name of(String namespace, String prefix, String local) {
        return new Name(namespace, prefix, local);
    }

    /** A name in no namespace. */
    public static Name of(String local) {
        return new Name("", "", local);
    }

    /** {@return the address of the namespace, the canonical one if it is known; empty for none} */
    public String namespace() {
        return namespace;
    }

    /** {@return the usual prefix; empty for none} */
    public String prefix() {
        return prefix;
    }

    /** {@return the name within its namespace} */
    public String local() {
        return local;
    }

    @Override
    public boolean equals(Object other) {
        if (this == other) {
            return true;
        }
        return other instanceof Name name
                && hash == name.hash
                && local.equals(name.local)
                && namespace.equals(name.namespace);
    }

    @Override
    public int hashCode() {
        return hash;
    }

    /** {@return prefix and local part as a document shows them} */
    @Override
    public String toString() {
        if (prefix.isEmpty()) {
            return local;
        }
        String known = shown;
        if (known == null) {
            known = prefix + ":" + local;
            shown = known;
        }
        return known;
    }
}

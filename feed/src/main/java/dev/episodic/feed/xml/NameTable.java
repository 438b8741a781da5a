package dev.episodic.feed.xml;

import java.util.Arrays;

/**
 * The names of a document by their bytes, so that a name that was met before costs no text. A document with too many
 * names, or names chosen to collide, gets names that are not kept: slower, but bounded.
 */
final class NameTable {
    private static final int SIZE = 1 << 14;
    private static final int MOST = SIZE / 2;
    private static final int PROBES = 24;

    private QualifiedName[] names = new QualifiedName[256];
    private int count;

    /** {@return the name spelled by some bytes with this hash} */
    QualifiedName find(byte[] source, int from, int to, int hash) {
        int mask = names.length - 1;
        for (int probe = 0; probe < PROBES; probe++) {
            QualifiedName name = names[spread(hash) + probe & mask];
            if (name == null) {
                return add(Arrays.copyOfRange(source, from, to), hash);
            }
            if (name.hash == hash && name.spells(source, from, to)) {
                return name;
            }
        }
        return names.length < SIZE && count > names.length / 4
                ? add(Arrays.copyOfRange(source, from, to), hash)
                : new QualifiedName(Arrays.copyOfRange(source, from, to), hash, false, null);
    }

    static int hash(byte[] source, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + source[i];
        }
        return hash;
    }

    private static int spread(int hash) {
        return (hash * 0x9E3779B9) >>> 12;
    }

    private QualifiedName add(byte[] bytes, int hash) {
        if (count >= MOST) {
            return new QualifiedName(bytes, hash, false, null);
        }
        byte[] lower = lower(bytes);
        QualifiedName folded =
                Arrays.equals(lower, bytes) ? null : find(lower, 0, lower.length, hash(lower, 0, lower.length));
        QualifiedName name = new QualifiedName(bytes, hash, true, folded);
        if (2 * (count + 1) > names.length) {
            enlarge();
        }
        return place(name) ? name : new QualifiedName(bytes, hash, false, null);
    }

    private void enlarge() {
        QualifiedName[] old = names;
        names = new QualifiedName[old.length * 2];
        count = 0;
        for (QualifiedName name : old) {
            if (name != null) {
                place(name);
            }
        }
    }

    private boolean place(QualifiedName name) {
        int mask = names.length - 1;
        for (int probe = 0; probe < PROBES; probe++) {
            int slot = spread(name.hash) + probe & mask;
            if (names[slot] == null) {
                names[slot] = name;
                count++;
                return true;
            }
        }
        return false;
    }

    private static byte[] lower(byte[] bytes) {
        byte[] lower = bytes.clone();
        for (int i = 0; i < lower.length; i++) {
            lower[i] = Bytes.lower(lower[i]);
        }
        return lower;
    }
}

package dev.episodic.feed.xml;

import dev.episodic.feed.xml.QualifiedName.Kind;
import java.util.Arrays;

/** The elements that are open, and which of them hold items or are one. */
final class ElementStack {
    private QualifiedName[] names = new QualifiedName[16];
    private Name[] resolved = new Name[16];
    private int[] declarations = new int[16];
    private int[] outerContainers = new int[16];
    private int[] items = new int[16];
    private int[] numbers = new int[16];
    private int rootItems;
    private int size;
    private int container = -1;
    private int item = -1;

    int size() {
        return size;
    }

    QualifiedName top() {
        return names[size - 1];
    }

    Name topName() {
        return resolved[size - 1];
    }

    QualifiedName get(int index) {
        return names[index];
    }

    /** {@return the item that is open, or -1} */
    int item() {
        return item;
    }

    /** Opens an element; {@code declared} is how many namespace declarations hold outside of it. */
    void push(QualifiedName name, Name meaning, int declared) {
        if (size == names.length) {
            enlarge();
        }
        names[size] = name;
        resolved[size] = meaning;
        declarations[size] = declared;
        outerContainers[size] = container;
        items[size] = 0;
        numbers[size] = name.kind != Kind.ITEM ? 0 : size == 0 ? ++rootItems : ++items[size - 1];
        name.folded.open++;
        if (item < 0) {
            if (name.kind == Kind.CONTAINER) {
                container = size;
            } else if (name.kind == Kind.ITEM || name.kind == Kind.LIVE_ITEM) {
                item = size;
            }
        }
        size++;
    }

    /** Closes the top element; {@return how many namespace declarations hold outside of it}. */
    int pop() {
        size--;
        names[size].folded.open--;
        container = outerContainers[size];
        if (item == size) {
            item = -1;
        }
        return declarations[size];
    }

    /** {@return the innermost open element that an end tag of this name ends, or -1} */
    int find(QualifiedName name) {
        if (name.interned && name.folded.open == 0) {
            return -1;
        }
        int index = size - 1;
        while (index >= 0 && !names[index].endsWith(name)) {
            index--;
        }
        return index;
    }

    /**
     * {@return how many elements may stay open when one of this name starts} Items never lie in one another, nor in
     * anything but what holds items: so an element that is never closed cannot swallow the items that follow.
     */
    int boundary(QualifiedName name) {
        return switch (name.kind) {
            case ITEM, LIVE_ITEM -> itemBoundary(name);
            case CONTAINER -> container > 0 && item < 0 && names[container].folded == name.folded ? container : size;
            default -> size;
        };
    }

    private int itemBoundary(QualifiedName name) {
        if (item >= 0) {
            return isSibling(names[item], name) ? item : size;
        }
        if (container < 0 || container == size - 1) {
            return size;
        }
        boolean core =
                name.kind == Kind.LIVE_ITEM || name.prefix.isEmpty() || name.prefix.equals(names[container].prefix);
        return core ? container + 1 : size;
    }

    private static boolean isSibling(QualifiedName open, QualifiedName name) {
        if (open.folded == name.folded) {
            return true;
        }
        boolean live = open.kind == Kind.LIVE_ITEM || name.kind == Kind.LIVE_ITEM;
        return live && (open.prefix.isEmpty() || name.prefix.isEmpty());
    }

    /** {@return the way from the root to the top element; items are numbered} */
    String path() {
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < size; i++) {
            if (i > 0) {
                path.append('/');
            }
            path.append(names[i]);
            if (numbers[i] > 0) {
                path.append('[').append(numbers[i]).append(']');
            }
        }
        return path.toString();
    }

    private void enlarge() {
        int length = size * 2;
        names = Arrays.copyOf(names, length);
        resolved = Arrays.copyOf(resolved, length);
        declarations = Arrays.copyOf(declarations, length);
        outerContainers = Arrays.copyOf(outerContainers, length);
        items = Arrays.copyOf(items, length);
        numbers = Arrays.copyOf(numbers, length);
    }
}

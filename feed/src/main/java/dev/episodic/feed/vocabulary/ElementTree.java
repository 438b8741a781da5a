package dev.episodic.feed.vocabulary;

import dev.episodic.ForeignElement;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** An element and all that is in it, put together tag by tag. */
final class ElementTree {

    private final Deque<Open> open = new ArrayDeque<>();

    ElementTree(ForeignElement.Builder root) {
        open.push(new Open(root));
    }

    void start(ForeignElement.Builder child) {
        open.element().takeText();
        open.push(new Open(child));
    }

    /** {@return what takes the text at this place} */
    StringBuilder text() {
        return open.element().text;
    }

    /** Ends the innermost element; {@return the whole if that was the root, otherwise null}. */
    @Nullable
    ForeignElement end() {
        Open ended = open.pop();
        ended.takeText();
        ended.takeLast();
        if (open.isEmpty()) {
            return ended.element.build();
        }
        open.element().last = ended.element;
        return null;
    }

    /** An element that has begun: a text belongs to the last child as its tail, or to the element if there is none. */
    private static final class Open {
        private final ForeignElement.Builder element;
        private final StringBuilder text = new StringBuilder();
        private ForeignElement.@Nullable Builder last;

        private Open(ForeignElement.Builder element) {
            this.element = element;
        }

        private void takeText() {
            String said = text.toString();
            text.setLength(0);
            if (last == null) {
                element.text(said);
            } else {
                last.tail(said);
                takeLast();
            }
        }

        private void takeLast() {
            if (last != null) {
                element.addChild(last.build());
                last = null;
            }
        }
    }
}

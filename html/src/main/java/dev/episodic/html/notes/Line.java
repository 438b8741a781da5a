package dev.episodic.html.notes;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of notes as a reader sees it, whether it was written in HTML or as plain text.
 *
 * @param kind what it looks like
 * @param level of a heading 1 to 6; of an item and what continues it how deep it is nested, from 1; otherwise 0
 * @param text the words, blanks collapsed, without bullet
 * @param anchors the links and bare addresses in it, in order, none overlapping another
 * @param start where it begins in the source, in characters
 * @param end where it ends there, exclusive
 */
record Line(Kind kind, int level, String text, List<Anchor> anchors, int start, int end) {

    /** No line at all. */
    static final Line NOTHING = new Line(Kind.PARAGRAPH, 0, "", List.of(), 0, 0);

    enum Kind {
        HEADING,
        /** Bold from end to end: often a heading in disguise. */
        BOLD,
        /** Short and ending with a colon. */
        LABEL,
        ITEM,
        PARAGRAPH,
        /** Follows the line before it without a gap. */
        BREAK,
        ROW
    }

    Line {
        anchors = List.copyOf(anchors);
    }

    boolean isItem() {
        return kind == Kind.ITEM;
    }

    /** {@return whether it is running text: neither a heading of any sort nor an item} */
    boolean isProse() {
        return kind == Kind.PARAGRAPH || kind == Kind.BREAK || kind == Kind.ROW;
    }

    /** {@return whether both stand in the same place of the source} */
    boolean isWhere(Line other) {
        return start == other.start && end == other.end;
    }

    /** {@return this line with other words and no links} */
    Line saying(String words) {
        return new Line(kind, level, words, List.of(), start, end);
    }

    Line as(Kind kind, int level) {
        return new Line(kind, level, text, anchors, start, end);
    }

    /** {@return the part of this line from one character to another, and the anchors in it} */
    Line part(int from, int to) {
        int begin = from;
        int last = to;
        while (begin < last && Character.isWhitespace(text.charAt(begin))) {
            begin++;
        }
        while (last > begin && Character.isWhitespace(text.charAt(last - 1))) {
            last--;
        }
        var kept = new ArrayList<Anchor>();
        for (var anchor : anchors) {
            int anchorFrom = Math.max(anchor.from(), begin);
            int anchorTo = Math.min(anchor.to(), last);
            if (anchorFrom < anchorTo) {
                kept.add(anchor.at(text.substring(anchorFrom, anchorTo).strip(), anchorFrom - begin, anchorTo - begin));
            }
        }
        return new Line(kind, level, text.substring(begin, last), kept, start, end);
    }

    Line from(int from) {
        return from == 0 ? this : part(from, text.length());
    }
}

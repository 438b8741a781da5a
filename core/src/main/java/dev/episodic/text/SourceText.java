package dev.episodic.text;

import dev.episodic.Position;

/** A text that tells lines, columns and bytes of its places, each in constant time however long its lines are. */
public final class SourceText {

    private static final int STEP = 1024;

    private final String text;
    private final int[] lines;
    private final int[] columns;
    private final long[] bytes;
    private int known;

    /** Takes a text as it stands in its source. */
    public SourceText(String text) {
        this.text = text;
        int marks = text.length() / STEP + 1;
        lines = new int[marks];
        columns = new int[marks];
        bytes = new long[marks];
        lines[0] = 1;
        columns[0] = 1;
    }

    /** {@return the text} */
    public String text() {
        return text;
    }

    /** {@return where the line ends that this place is in, its line break not included} */
    public int lineEnd(int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    /** {@return where the next line begins, given the end of one; beyond the text after the last} */
    public int nextLine(int lineEnd) {
        boolean pair = isAt(lineEnd, '\r') && isAt(lineEnd + 1, '\n');
        return lineEnd + (pair ? 2 : 1);
    }

    /** {@return the line, column and byte of a place in the text} */
    public Position at(int offset) {
        int place = Math.max(0, Math.min(offset, text.length()));
        int mark = place / STEP;
        while (known < mark) {
            var here = walk(known, (known + 1) * STEP);
            known++;
            lines[known] = here.line();
            columns[known] = here.column();
            bytes[known] = here.offset();
        }
        return walk(mark, place);
    }

    private Position walk(int mark, int to) {
        int line = lines[mark];
        int column = columns[mark];
        long offset = bytes[mark];
        for (int i = mark * STEP; i < to; i++) {
            char c = text.charAt(i);
            offset += bytesOf(c);
            if (c == '\n' || (c == '\r' && !isAt(i + 1, '\n'))) {
                line++;
                column = 1;
            } else if (!Character.isLowSurrogate(c)) {
                column++;
            }
        }
        return new Position(line, column, offset);
    }

    /** A pair of surrogates is four bytes, two for each half. */
    private static int bytesOf(char c) {
        if (c < 0x80) {
            return 1;
        }
        return c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
    }

    private boolean isAt(int index, char wanted) {
        return index < text.length() && text.charAt(index) == wanted;
    }
}

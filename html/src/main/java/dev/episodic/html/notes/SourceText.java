package dev.episodic.html.notes;

import dev.episodic.Position;

/** Tells lines, columns and bytes of places in a text, each in constant time however long its lines are. */
public final class SourceText {

    private static final int STEP = 1024;

    private final String text;
    private final int[] lines;
    private final int[] columns;
    private final long[] bytes;
    private int known;

    /** Reads nothing yet: places are found when asked for. */
    public SourceText(String text) {
        this.text = text;
        int marks = text.length() / STEP + 1;
        lines = new int[marks];
        columns = new int[marks];
        bytes = new long[marks];
        lines[0] = 1;
        columns[0] = 1;
    }

    /** {@return where a character stands} */
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

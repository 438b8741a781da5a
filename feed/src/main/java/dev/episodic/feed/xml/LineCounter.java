package dev.episodic.feed.xml;

import dev.episodic.Position;

/**
 * Turns a place in the window into line and column, counting only when asked and when bytes leave the window. Counting
 * goes on from the place asked for last, so that questions in the order of the document cost each byte once.
 */
final class LineCounter {
    private int firstLine = 1;
    private int firstColumn = 1;
    private boolean afterReturn;

    private int index;
    private int line = 1;
    private int column = 1;

    Position at(byte[] bytes, int wanted, long offset) {
        if (wanted < index) {
            index = 0;
            line = firstLine;
            column = firstColumn;
        }
        advance(bytes, wanted);
        return new Position(line, column, offset + wanted);
    }

    /** The first bytes are about to leave the window. */
    void drop(byte[] bytes, int count) {
        if (count == 0) {
            return;
        }
        if (count < index) {
            index = 0;
            line = firstLine;
            column = firstColumn;
        }
        advance(bytes, count);
        firstLine = line;
        firstColumn = column;
        afterReturn = bytes[count - 1] == '\r';
        index = 0;
    }

    private void advance(byte[] bytes, int to) {
        int lineStart = -1;
        int i = Bytes.indexOfEither(bytes, index, to, '\n', '\r');
        while (i < to) {
            boolean pair = bytes[i] == '\n' && (i > 0 ? bytes[i - 1] == '\r' : afterReturn);
            if (!pair && line < Integer.MAX_VALUE) {
                line++;
            }
            lineStart = i + 1;
            i = Bytes.indexOfEither(bytes, lineStart, to, '\n', '\r');
        }
        long count = lineStart >= 0
                ? 1L + Bytes.codePoints(bytes, lineStart, to)
                : (long) column + Bytes.codePoints(bytes, index, to);
        column = (int) Math.min(count, Integer.MAX_VALUE);
        index = to;
    }
}

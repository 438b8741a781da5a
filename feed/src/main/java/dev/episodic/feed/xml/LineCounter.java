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

    /** The place that the first line and column are those of, and one before which nothing will be asked for. */
    private int firstIndex;

    private int floor;

    private int index;
    private int line = 1;
    private int column = 1;

    Position at(byte[] bytes, int wanted, long offset) {
        if (wanted < index) {
            goBack();
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
            goBack();
        }
        advance(bytes, count);
        firstLine = line;
        firstColumn = column;
        afterReturn = bytes[count - 1] == '\r';
        index = 0;
    }

    /** Nothing before this place will be asked for, though it stays in the window. */
    void leave(int place) {
        floor = place;
    }

    private void goBack() {
        index = firstIndex;
        line = firstLine;
        column = firstColumn;
    }

    private void advance(byte[] bytes, int to) {
        if (index < floor && floor < to) {
            count(bytes, floor);
            firstIndex = floor;
            firstLine = line;
            firstColumn = column;
        }
        count(bytes, to);
    }

    private void count(byte[] bytes, int to) {
        boolean behindReturn = index > 0 ? bytes[index - 1] == '\r' : afterReturn;
        int feeds = behindReturn ? -1 : Bytes.lineFeeds(bytes, index, to);
        if (feeds >= 0) {
            advanceByFeeds(bytes, to, feeds);
        } else {
            advanceByAll(bytes, to);
        }
    }

    /** Lines that end as nearly all do need not be looked at one by one. */
    private void advanceByFeeds(byte[] bytes, int to, int feeds) {
        int lineStart = to;
        while (feeds > 0 && bytes[lineStart - 1] != '\n') {
            lineStart--;
        }
        line = (int) Math.min((long) line + feeds, Integer.MAX_VALUE);
        advanceColumn(bytes, feeds > 0 ? lineStart : -1, to);
    }

    private void advanceByAll(byte[] bytes, int to) {
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
        advanceColumn(bytes, lineStart, to);
    }

    /** Goes to a place in the line that starts at another place, or in the same line as before if that is negative. */
    private void advanceColumn(byte[] bytes, int lineStart, int to) {
        long count = lineStart >= 0
                ? 1L + Bytes.codePoints(bytes, lineStart, to)
                : (long) column + Bytes.codePoints(bytes, index, to);
        column = (int) Math.min(count, Integer.MAX_VALUE);
        index = to;
    }
}

package dev.episodic;

/**
 * A place in a document that was read or written.
 *
 * @param line the line, counted from 1; line feeds and carriage returns end a line, a pair of them ends one
 * @param column the character within the line, counted from 1 in code points
 * @param offset the byte within the document, counted from 0, in UTF-8 whatever the encoding of the source
 */
public record Position(int line, int column, long offset) {

    /** The first character of a document. */
    public static final Position START = new Position(1, 1, 0);

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if a line or column is below 1 or the offset is negative
     */
    public Position {
        if (line < 1 || column < 1 || offset < 0) {
            throw new IllegalArgumentException("no such position: " + line + ":" + column + " at " + offset);
        }
    }

    /** {@return line and column, as editors show them} */
    @Override
    public String toString() {
        return line + ":" + column;
    }
}

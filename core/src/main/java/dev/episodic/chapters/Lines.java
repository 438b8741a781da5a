package dev.episodic.chapters;

/** The lines of a text, however they end. */
final class Lines {

    private Lines() {}

    /** Takes a line. */
    @FunctionalInterface
    interface Taker {
        /** Takes a line without its end, which begins at this place of the text. */
        void take(int at, String line);
    }

    static void each(String text, Taker taker) {
        int from = 0;
        while (from < text.length()) {
            int to = from;
            while (to < text.length() && text.charAt(to) != '\n' && text.charAt(to) != '\r') {
                to++;
            }
            taker.take(from, text.substring(from, to));
            from = text.startsWith("\r\n", to) ? to + 2 : to + 1;
        }
    }
}

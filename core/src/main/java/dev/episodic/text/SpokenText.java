package dev.episodic.text;

/** Spoken words as every format can hold them: lines without white space around them, none blank, no control characters. */
public final class SpokenText {

    private SpokenText() {}

    /** {@return the text in its lines, parted by line feeds} */
    public static String lines(String text) {
        return tidy(text, true);
    }

    /** {@return the text in one line} */
    public static String line(String text) {
        return tidy(text, false);
    }

    private static String tidy(String text, boolean keepsLines) {
        var tidy = new StringBuilder(text.length());
        boolean blank = false;
        boolean lineBreak = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c)) {
                blank = true;
                lineBreak |= keepsLines && (c == '\n' || c == '\r');
            } else if (!Character.isISOControl(c)) {
                if (blank && tidy.length() > 0) {
                    tidy.append(lineBreak ? '\n' : ' ');
                }
                tidy.append(c);
                blank = false;
                lineBreak = false;
            }
        }
        return tidy.toString();
    }
}

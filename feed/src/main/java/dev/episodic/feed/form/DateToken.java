package dev.episodic.feed.form;

import java.util.ArrayList;
import java.util.List;

/**
 * A piece of a date: a number, a word, or one of the signs between them.
 *
 * @param kind which of the three it is
 * @param text the piece as it stands in the date
 * @param glued whether no blank stands before it
 */
record DateToken(Kind kind, String text, boolean glued) {

    /** The three kinds of pieces. */
    enum Kind {
        NUMBER,
        WORD,
        SIGN
    }

    private static final String SIGNS = ":+-/.,";

    /** {@return the pieces of a date, without what stands in parentheses and in angle brackets} */
    static List<DateToken> of(String text) {
        var tokens = new ArrayList<DateToken>();
        int at = 0;
        boolean glued = false;
        while (at < text.length()) {
            char c = text.charAt(at);
            int end = end(text, at);
            if (Character.isLetterOrDigit(c) || SIGNS.indexOf(c) >= 0) {
                tokens.add(new DateToken(kind(c), text.substring(at, end), glued));
                glued = true;
            } else {
                glued = false;
            }
            at = end;
        }
        return tokens;
    }

    private static Kind kind(char c) {
        if (isDigit(c)) {
            return Kind.NUMBER;
        }
        return Character.isLetter(c) ? Kind.WORD : Kind.SIGN;
    }

    private static int end(String text, int start) {
        char c = text.charAt(start);
        if (c == '(' || c == '<') {
            int close = text.indexOf(c == '(' ? ')' : '>', start);
            return close < 0 ? text.length() : close + 1;
        }
        int end = start + 1;
        if (isDigit(c)) {
            while (end < text.length() && isDigit(text.charAt(end))) {
                end++;
            }
        } else if (Character.isLetter(c)) {
            while (end < text.length() && continuesWord(text, end)) {
                end++;
            }
        }
        return end;
    }

    /** {@return whether the word goes on, as words do that hold accents and the names of regions, {@code Etc/GMT}} */
    private static boolean continuesWord(String text, int at) {
        char c = text.charAt(at);
        if (c == '/' || c == '_') {
            return at + 1 < text.length() && Character.isLetter(text.charAt(at + 1));
        }
        return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    boolean isWord() {
        return kind == Kind.WORD;
    }

    boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    boolean isSign(char sign) {
        return kind == Kind.SIGN && text.charAt(0) == sign;
    }

    /** {@return whether it is a number that an hour, a day or a month can be written as} */
    boolean isShortNumber() {
        return isNumber() && text.length() <= 2;
    }

    /** {@return whether it is a number that can only be a year} */
    boolean isYear() {
        return isNumber() && (text.length() > 2 || number() > 31);
    }

    /** {@return the number; huge ones are all the same} */
    int number() {
        return text.length() > 9 ? Integer.MAX_VALUE : (int) Clock.number(text);
    }

    /** {@return the year meant; zero, which is none, for what nobody writes in a year: five digits, {@code 0001}} */
    int year() {
        int year = Moment.year(number(), text.length());
        return text.length() > 4 || year < 1000 ? 0 : year;
    }
}

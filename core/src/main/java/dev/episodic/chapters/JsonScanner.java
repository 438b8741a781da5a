package dev.episodic.chapters;

import dev.episodic.Severity;
import dev.episodic.chapters.JsonValue.Literal;
import java.util.regex.Pattern;

/** Takes the texts, numbers and words of a JSON document apart, sign by sign. */
final class JsonScanner {

    private static final int EXCERPT = 40;
    private static final Pattern LITERAL =
            Pattern.compile("true|false|null|-?(?:0|[1-9][0-9]*+)(?:\\.[0-9]++)?(?:[eE][+-]?[0-9]++)?");

    private final String text;
    private final Repairs repairs;
    private int at;

    /** Hears what was repaired. */
    @FunctionalInterface
    interface Repairs {
        void repaired(Severity severity, String code, int at, String found, String message);
    }

    JsonScanner(String text, Repairs repairs) {
        this.text = text;
        this.repairs = repairs;
    }

    int at() {
        return at;
    }

    boolean isAtEnd() {
        return at >= text.length();
    }

    char peek() {
        return text.charAt(at);
    }

    void next() {
        at++;
    }

    /** {@return the beginning of what follows} */
    String ahead() {
        return text.substring(at, Math.min(text.length(), at + EXCERPT));
    }

    /** Passes over blanks and comments. */
    void skip() {
        while (!isAtEnd()) {
            if (isBlank(peek())) {
                at++;
            } else if (text.startsWith("//", at)) {
                comment("\n", 0);
            } else if (text.startsWith("/*", at)) {
                comment("*/", 2);
            } else {
                return;
            }
        }
    }

    private void comment(String end, int length) {
        repairs.repaired(Severity.INFO, "json.comment", at, ahead(), "JSON has no comments.");
        int found = text.indexOf(end, at + 2);
        at = found < 0 ? text.length() : found + length;
    }

    private static boolean isBlank(char c) {
        return c <= ' ' || c == '\u00a0' || c == '\ufeff';
    }

    /** Passes over a sign or, if it opens a bracket, over all that it holds. */
    void passOver() {
        int depth = 0;
        do {
            switch (peek()) {
                case '{', '[' -> depth++;
                case '}', ']' -> depth--;
                case '"' -> {
                    text();
                    at--;
                }
                default -> {}
            }
            at++;
        } while (depth > 0 && !isAtEnd());
    }

    /** {@return a name, in quotes or bare} */
    String name() {
        if (peek() == '"' || peek() == '\'') {
            return text();
        }
        int from = at;
        at++;
        while (!isAtEnd() && !isBlank(peek()) && ":,{}[]\"".indexOf(peek()) < 0) {
            at++;
        }
        var name = text.substring(from, at);
        repairs.repaired(Severity.INFO, "json.quotes", from, name, "A name stands in quotes.");
        return name;
    }

    /** {@return a number or a word; a word that JSON does not know is a text} */
    JsonValue literal() {
        int from = at;
        at++;
        while (!isAtEnd() && !isBlank(peek()) && ",{}[]\"".indexOf(peek()) < 0) {
            at++;
        }
        var word = text.substring(from, at);
        if (LITERAL.matcher(word).matches()) {
            return new Literal(from, word);
        }
        repairs.repaired(Severity.INFO, "json.quotes", from, word, "This is no number and no word of JSON.");
        return new JsonValue.Text(from, word);
    }

    /** {@return a text in quotes} */
    String text() {
        var read = new StringBuilder();
        char quote = peek();
        int from = at;
        if (quote == '\'') {
            repairs.repaired(Severity.INFO, "json.quotes", from, ahead(), "JSON knows double quotes alone.");
        }
        boolean told = false;
        for (at++; !isAtEnd(); at++) {
            char c = peek();
            if (c == quote && isEnd()) {
                at++;
                return read.toString();
            }
            if (c == '\\') {
                escape(read);
                continue;
            }
            if (!told && (c == quote || c < ' ')) {
                told = true;
                repairs.repaired(Severity.INFO, "json.escape", at, ahead(), "A sign within a text is not escaped.");
            }
            read.append(c);
        }
        repairs.repaired(Severity.ERROR, "json.truncated", from, ahead(), "The document breaks off in a text.");
        return read.toString();
    }

    /** {@return whether the quote here ends the text: what follows may follow a text, or stands in the next line} */
    private boolean isEnd() {
        boolean line = false;
        int i = at + 1;
        while (i < text.length() && isBlank(text.charAt(i))) {
            line |= text.charAt(i) == '\n';
            i++;
        }
        return i == text.length() || ",:}]/".indexOf(text.charAt(i)) >= 0 || (line && text.charAt(i) == '"');
    }

    private void escape(StringBuilder read) {
        if (at + 1 == text.length()) {
            return;
        }
        at++;
        char c = peek();
        switch (c) {
            case 'n' -> read.append('\n');
            case 'r' -> read.append('\r');
            case 't' -> read.append('\t');
            case 'b' -> read.append('\b');
            case 'f' -> read.append('\f');
            case '"', '\\', '/', '\'' -> read.append(c);
            case 'u' -> unicode(read);
            default -> {
                repairs.repaired(Severity.INFO, "json.escape", at - 1, ahead(), "JSON has no such escape.");
                read.append('\\').append(c);
            }
        }
    }

    private void unicode(StringBuilder read) {
        int code = 0;
        for (int i = 1; i <= 4; i++) {
            int digit = at + i < text.length() ? Character.digit(text.charAt(at + i), 16) : -1;
            if (digit < 0) {
                repairs.repaired(Severity.INFO, "json.escape", at - 1, ahead(), "Four digits belong to this escape.");
                read.append("\\u");
                return;
            }
            code = code * 16 + digit;
        }
        at += 4;
        read.append((char) code);
    }
}

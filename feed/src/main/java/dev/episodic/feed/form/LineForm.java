package dev.episodic.feed.form;

import dev.episodic.Severity;
import org.jspecify.annotations.Nullable;

/**
 * A line of plain text. White space is collapsed; a text that was escaped twice is decoded once more, and the tags of
 * inline HTML go. A text that would suffer from that, one about HTML itself, is written escaped twice, and so
 * comes back as it was.
 */
final class LineForm implements Form<String> {

    private static final Doubts NO_DOUBTS = (severity, code, message) -> {};

    @Override
    public @Nullable String read(String text, Doubts doubts) {
        var line = text.strip();
        return isPlain(line) ? line : cleaned(collapsed(line), doubts);
    }

    /** {@return whether a text says something, and there is nothing to collapse, take out or decode in it} */
    private static boolean isPlain(String line) {
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c <= '<' && (c < ' ' || c == '<' || c == '&' || (c == ' ' && isBlank(line.charAt(i + 1))))) {
                return false;
            }
        }
        return !line.isEmpty();
    }

    private static @Nullable String cleaned(String collapsed, Doubts doubts) {
        var line = collapsed;
        if (line.indexOf('<') >= 0) {
            line = withoutMarkup(line, doubts);
        }
        if (line.indexOf('&') >= 0) {
            line = decoded(line, doubts);
        }
        return line.isBlank() ? null : line;
    }

    private static String withoutMarkup(String line, Doubts doubts) {
        var stripped = Markup.stripped(line);
        if (stripped.equals(line)) {
            return line;
        }
        doubts.note(Severity.INFO, "text.markup", "HTML tags have no place here and were taken out.");
        return collapsed(stripped);
    }

    private static String decoded(String line, Doubts doubts) {
        var decoded = References.decoded(line);
        if (decoded.equals(line)) {
            return line;
        }
        doubts.note(Severity.INFO, "text.escaped-twice", "The text was escaped twice.");
        return collapsed(decoded);
    }

    @Override
    public String write(String value) {
        var given = value.strip();
        if (isPlain(given)) {
            return given;
        }
        var line = collapsed(given);
        return line.equals(read(line, NO_DOUBTS))
                ? line
                : line.replace("&", "&amp;").replace("<", "&lt;");
    }

    @Override
    public String kind() {
        return "text";
    }

    @Override
    public String wanted() {
        return "a line of text";
    }

    /** {@return the text without blanks around it, each run of XML white space a space} */
    static String collapsed(String text) {
        var stripped = text.strip();
        for (int i = 0; i < stripped.length(); i++) {
            char c = stripped.charAt(i);
            if (c == '\n' || c == '\t' || c == '\r' || (c == ' ' && isBlank(stripped.charAt(i + 1)))) {
                return collapse(stripped);
            }
        }
        return stripped;
    }

    private static String collapse(String text) {
        var collapsed = new StringBuilder(text.length());
        boolean blank = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isBlank(c)) {
                collapsed.append(c);
            } else if (!blank) {
                collapsed.append(' ');
            }
            blank = isBlank(c);
        }
        return collapsed.toString();
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r';
    }
}

package dev.episodic.text;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The first lines of WebVTT: its signature and what follows it until a blank line.
 *
 * @param remark what follows the signature in its line, stripped
 * @param fields lines with a colon, such as {@code Language: en}, by the word before it
 * @param end where it ends in the text
 * @see <a href="https://www.w3.org/TR/webvtt1/#file-structure">WebVTT: file structure</a>
 */
public record WebVttHeader(String remark, Map<String, String> fields, int end) {

    /** What every such file begins with. */
    public static final String SIGNATURE = "WEBVTT";

    /** {@return the header of a text, or null if it has none} */
    public static @Nullable WebVttHeader read(SourceText source) {
        var text = source.text();
        int from = start(text);
        int end = from + SIGNATURE.length();
        if (!text.startsWith(SIGNATURE, from) || !isEndOfWord(text, end)) {
            return null;
        }
        int lineEnd = source.lineEnd(end);
        var fields = new LinkedHashMap<String, String>();
        int next = source.nextLine(lineEnd);
        while (next < text.length()) {
            int to = source.lineEnd(next);
            if (text.substring(next, to).isBlank() || beginsCue(source, next, to)) {
                break;
            }
            add(fields, text.substring(next, to));
            next = source.nextLine(to);
        }
        return new WebVttHeader(
                text.substring(end, lineEnd).strip(), Map.copyOf(fields), Math.min(next, text.length()));
    }

    /** A blank line may be missing before the first cue, which may have an identifier. */
    private static boolean beginsCue(SourceText source, int from, int to) {
        if (TimingLine.parse(source.text(), from, to) != null) {
            return true;
        }
        int next = source.nextLine(to);
        return next < source.text().length()
                && TimingLine.parse(source.text(), next, source.lineEnd(next)) != null
                && source.text().substring(from, to).indexOf(':') < 0;
    }

    private static void add(Map<String, String> fields, String line) {
        int colon = line.indexOf(':');
        if (colon > 0) {
            fields.put(
                    line.substring(0, colon).strip(), line.substring(colon + 1).strip());
        }
    }

    private static int start(String text) {
        int i = 0;
        while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean isEndOfWord(String text, int index) {
        return index >= text.length() || Character.isWhitespace(text.charAt(index));
    }
}

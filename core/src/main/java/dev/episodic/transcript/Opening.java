package dev.episodic.transcript;

import dev.episodic.text.CueScanner;
import dev.episodic.text.SourceText;
import dev.episodic.text.WebVttHeader;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a text turns out to be.
 *
 * @param recognized its format; null if it is no transcript
 * @param found what it is otherwise, as a noun
 */
record Opening(@Nullable TranscriptFormat recognized, String found) {

    private static final Pattern JSON = Pattern.compile("\\{\\s*(?:[\"'}/]|\\w+\\s*:)|\\[\\s*[{\\]]");
    private static final Pattern HTML = Pattern.compile(
            "<(?:!doctype|!--|html|head|body|title|meta|article|section|main|div|span|cite|time|p|h[1-6]|[uod]l|table"
                    + "|br|script)(?![\\w-])",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern XML = Pattern.compile("<(?:\\?xml|rss|rdf|feed|opml|tt)(?![\\w-])");

    static Opening of(SourceText source) {
        var text = source.text();
        int from = start(text);
        if (from == text.length()) {
            return new Opening(null, "an empty file");
        }
        if (isBinary(text)) {
            return new Opening(null, "binary data");
        }
        if (WebVttHeader.read(source) != null) {
            return new Opening(TranscriptFormat.WEBVTT, "");
        }
        if (JSON.matcher(text).region(from, text.length()).lookingAt()) {
            return new Opening(TranscriptFormat.JSON, "");
        }
        if (XML.matcher(text).region(from, text.length()).lookingAt()) {
            return new Opening(null, "a feed or another document of XML");
        }
        if (HTML.matcher(text).region(from, text.length()).lookingAt()) {
            return new Opening(null, "a page or a fragment of HTML, which has a reader of its own");
        }
        return new Opening(hasTimingLine(source) ? TranscriptFormat.SRT : TranscriptFormat.TEXT, "");
    }

    Optional<TranscriptFormat> format() {
        return Optional.ofNullable(recognized);
    }

    private static int start(String text) {
        int i = 0;
        while (i < text.length() && (Character.isWhitespace(text.charAt(i)) || text.charAt(i) == '\ufeff')) {
            i++;
        }
        return i;
    }

    private static boolean hasTimingLine(SourceText source) {
        var text = source.text();
        for (int from = 0; from < text.length(); ) {
            int to = source.lineEnd(from);
            if (CueScanner.isTimingLine(text, from, to)) {
                return true;
            }
            from = source.nextLine(to);
        }
        return false;
    }

    private static boolean isBinary(String text) {
        int length = Math.min(text.length(), 8192);
        int odd = 0;
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            odd += c < ' ' && "\t\n\f\r\u001b".indexOf(c) < 0 ? 1 : 0;
        }
        return odd * 50 > length;
    }
}

package dev.episodic.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a source is. */
enum Kind {
    /** A feed, well-formed or not. */
    FEED,

    /** A web page. */
    PAGE,

    /** A fragment of HTML, as feeds hold in their descriptions. */
    NOTES,

    /** Plain text, as somebody pastes it. */
    TEXT,

    /** JSON that this tool or the library wrote. */
    JSON,

    /** Chapters of an episode, in any format. */
    CHAPTERS,

    /** What is said in an episode, in any format. */
    TRANSCRIPT,

    /** A subscription list, in OPML. */
    OPML;

    /** How many bytes are enough to tell. */
    static final int OPENING = 8192;

    private static final Pattern BYTE_ORDER_MARK = Pattern.compile("^(?:\u00ef\u00bb\u00bf|\u00fe\u00ff|\u00ff\u00fe)");
    private static final Pattern JSON_START = Pattern.compile("\\{\\s*[\"}]|\\[\\s*[{\\]]");

    /** Feeds and pages begin with these, feeds often after a line of something else; the first one counts. */
    private static final Pattern DOCUMENT_START = Pattern.compile(
            "<(?:(rss|rdf:rdf|feed|channel)|(!doctype\\s+html|html|head|body)|\\?xml|!doctype)[\\s>/]",
            Pattern.CASE_INSENSITIVE);

    /** The element that a document is named for. */
    private static final Pattern ROOT = Pattern.compile(
            "<(opml|(?:psc:)?chapters|rss|rdf:rdf|feed|channel|html|head|body)[\\s>/]", Pattern.CASE_INSENSITIVE);

    /** What is said in them says nothing of the document, not even of its root. */
    private static final Pattern COMMENTS = Pattern.compile("<!--.*?-->", Pattern.DOTALL);

    private static final Pattern HTML_TAG = Pattern.compile(
            "</?(?:a|abbr|article|aside|b|blockquote|br|center|code|dd|del|details|div|dl|dt|em|figure|font|footer|h[1-6]"
                    + "|header|hr|i|iframe|img|li|main|nav|ol|p|pre|s|section|small|span|strong|sub|sup|table|tbody|td|th"
                    + "|tr|u|ul)(?:\\s[^<>]*)?/?>",
            Pattern.CASE_INSENSITIVE);

    /**
     * {@return what a source is that begins with these bytes; what is nothing known is left to the reader of feeds}
     *
     * @throws SourceException if it is no text at all
     */
    static Kind of(byte[] opening) throws SourceException {
        if (isGzip(opening)) {
            // Feeds are stored as they were sent, and their reader unpacks them
            return FEED;
        }
        // Every encoding that matters writes the signs of markup as ASCII, but for the zeros of UTF-16
        var signs = new String(opening, ISO_8859_1).replace("\0", "");
        if (isBinary(opening) && !DOCUMENT_START.matcher(signs).find()) {
            throw new SourceException("This is no text but binary data.");
        }
        return of(COMMENTS.matcher(BYTE_ORDER_MARK.matcher(signs).replaceFirst(""))
                .replaceAll("")
                .strip());
    }

    private static Kind of(String text) {
        var root = ROOT.matcher(text);
        var name = root.find() ? root.group(1).toLowerCase(Locale.ROOT) : "";
        if (name.equals("opml")) {
            return OPML;
        }
        if (name.endsWith("chapters") || ChapterFiles.begins(text)) {
            return CHAPTERS;
        }
        if (TranscriptFiles.begins(text)) {
            return TRANSCRIPT;
        }
        var document = DOCUMENT_START.matcher(text);
        if (text.isEmpty() || document.find()) {
            return text.isEmpty() ? FEED : ofDocument(document);
        }
        if (JSON_START.matcher(text).lookingAt()) {
            return JSON;
        }
        if (text.startsWith("<")) {
            return HTML_TAG.matcher(text).lookingAt() ? NOTES : FEED;
        }
        return HTML_TAG.matcher(text).find() ? NOTES : TEXT;
    }

    /** An XML declaration begins both feeds and pages, so that what follows decides. */
    private static Kind ofDocument(Matcher document) {
        do {
            if (document.group(1) != null) {
                return FEED;
            }
            if (document.group(2) != null) {
                return PAGE;
            }
        } while (document.find());
        return FEED;
    }

    private static boolean isGzip(byte[] opening) {
        return opening.length > 2 && opening[0] == 0x1f && opening[1] == (byte) 0x8b;
    }

    private static boolean isBinary(byte[] opening) {
        int odd = 0;
        for (byte b : opening) {
            odd += b > 0 && b < ' ' && "\t\n\f\r\u001b".indexOf(b) < 0 ? 1 : 0;
        }
        return odd * 50 > opening.length;
    }

    /** {@return the word for it in commands and envelopes} */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}

package dev.episodic.feed.xml;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/**
 * Finds where the document really starts: behind blanks, byte order marks, warnings of a script, and whatever else a
 * server printed first.
 */
final class Prolog {
    private static final int FARTHEST = 1 << 16;
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    /** A byte order mark that was taken for windows-1252 and encoded once more. */
    private static final byte[] MARK_AS_TEXT = {
        (byte) 0xC3, (byte) 0xAF, (byte) 0xC2, (byte) 0xBB, (byte) 0xC2, (byte) 0xBF
    };

    private static final List<byte[]> STARTS = Stream.of("<?xml", "<rss", "<feed", "<rdf:rdf", "<opml", "<html")
            .map(start -> start.getBytes(US_ASCII))
            .toList();

    private static final int LONGEST_START = 8;

    private final ByteWindow window;
    private final Markup markup;
    private final Reporter reporter;
    private boolean declared;
    private boolean anything;
    private boolean junk;

    Prolog(ByteWindow window, Markup markup, Reporter reporter) {
        this.window = window;
        this.markup = markup;
        this.reporter = reporter;
    }

    /** Goes to the start of the root element; {@return false if there is none}. */
    boolean findRoot() throws IOException {
        while (true) {
            skipBlanksAndMarks();
            if (!window.ensure(1)) {
                return false;
            }
            if (window.bytes[window.position] != '<') {
                skipJunk();
            } else if (isRoot()) {
                return true;
            }
        }
    }

    /** What the token was taken for turned out to be no tag. */
    void reject() {
        tellJunk(window.token, window.token + 1);
        window.position = window.token + 1;
    }

    private boolean isRoot() throws IOException {
        byte kind = window.ensure(2) ? window.bytes[window.position + 1] : 0;
        if (Bytes.isNameStart(kind)) {
            return declared || isDocument() || !skipToDocument();
        }
        if (kind == '?') {
            declaration();
            return false;
        }
        if (kind != '!' || !markup.skipDeclaration()) {
            reject();
        }
        anything = true;
        return false;
    }

    private void declaration() throws IOException {
        if (markup.isXmlDeclaration()) {
            if (anything && !junk) {
                reporter.report(Repair.DECLARATION_LATE, "");
            }
            declared = true;
        }
        markup.skipInstruction();
        anything = true;
    }

    private void skipBlanksAndMarks() throws IOException {
        while (true) {
            window.mark();
            if (!window.ensure(MARK_AS_TEXT.length) && !window.ensure(1)) {
                return;
            }
            int next = Bytes.skipBlanks(window.bytes, window.position, window.end);
            if (next > window.position) {
                anything = true;
            } else if (Bytes.startsWith(window.bytes, next, window.end, MARK)) {
                next += MARK.length;
            } else if (Bytes.startsWith(window.bytes, next, window.end, MARK_AS_TEXT)) {
                next += MARK_AS_TEXT.length;
            } else {
                return;
            }
            window.position = next;
        }
    }

    private void skipJunk() throws IOException {
        window.ensure(Reporter.EXCERPT);
        int to = Bytes.indexOf(window.bytes, window.position, window.end, '<');
        tellJunk(window.token, Math.min(to, window.token + Reporter.EXCERPT));
        window.position = to;
    }

    private void tellJunk(int from, int to) {
        if (!junk) {
            reporter.report(Repair.CONTENT_BEFORE, from, to);
        }
        junk = true;
        anything = true;
    }

    /** {@return whether the token is the root of a feed} */
    boolean isDocument() throws IOException {
        window.ensure(LONGEST_START + 1);
        return startsDocument(window.token);
    }

    private boolean startsDocument(int at) {
        for (byte[] start : STARTS) {
            int after = at + start.length;
            if (Bytes.startsWithIgnoringCase(window.bytes, at, window.end, start)
                    && after < window.end
                    && !Bytes.isName(window.bytes[after])) {
                return true;
            }
        }
        return false;
    }

    /** Goes to the start of a feed that comes a little later; {@return whether there is one}. */
    private boolean skipToDocument() throws IOException {
        boolean more = true;
        while (more && window.end - window.token < FARTHEST) {
            more = window.grow();
        }
        int to = Math.min(window.end, window.token + FARTHEST);
        for (int i = window.token + 1; i < to; i++) {
            i = Bytes.indexOf(window.bytes, i, to, '<');
            if (i < to && startsDocument(i)) {
                tellJunk(window.token, i);
                window.position = i;
                return true;
            }
        }
        return false;
    }
}
